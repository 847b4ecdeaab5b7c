package vn.tonghop.operations;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.tonghop.audit.Stage;
import vn.tonghop.database.DatabaseSettings;
import vn.tonghop.database.TestDatabase;
import vn.tonghop.pipeline.StageProgress;

/** The sample of 2021, consolidated into a work folder and a database of its own. */
final class SampleYear implements AutoCloseable {

  static final String REASON = "the rules were mended";

  private static final int YEAR = 2021;

  private final Path folder;
  private final TestDatabase database;
  private final Application application;

  SampleYear(Path folder) throws Exception {
    this.folder = folder;
    this.database = TestDatabase.migrated();
    this.application = another();
  }

  /** The same database and work folder, as another process has them open. */
  Application another() throws Exception {
    return Application.start(new DatabaseSettings.Server(database.url(), null, null), 2);
  }

  Application application() {
    return application;
  }

  String url() {
    return database.url();
  }

  JdbcTemplate jdbc() {
    return new JdbcTemplate(database.dataSource());
  }

  Path work() {
    return folder;
  }

  Outcome run(StageProgress progress) throws Exception {
    return run(Path.of("jobs/2021"), progress);
  }

  /** By another definition of that year. */
  Outcome run(Path job, StageProgress progress) throws Exception {
    return application.runPlan().run(PlanRequest.of(job, null), terms(progress));
  }

  /** Over other submissions. */
  Outcome runOver(Path submissions) throws Exception {
    return application
        .runPlan()
        .run(PlanRequest.of(Path.of("jobs/2021"), submissions), terms(StageProgress.SILENT));
  }

  Outcome resume() throws Exception {
    return resume(application);
  }

  Outcome resume(Application by) throws Exception {
    return by.resumeRevision().resume(YEAR, terms(StageProgress.SILENT)).orElseThrow();
  }

  /** Reruns from a stage: a given revision, or the latest when that is null. */
  Outcome rerun(@Nullable Integer revision, Stage from, StageProgress progress) throws Exception {
    return application
        .rerunRevision()
        .rerun(new RerunRequest(YEAR, revision, from, REASON), terms(progress));
  }

  RevisionStatus status() {
    return status(1);
  }

  RevisionStatus status(int revision) {
    return application.readStatus().ofYear(YEAR).get(revision - 1);
  }

  private Terms terms(StageProgress progress) {
    return new Terms(new WorkFolder(folder), Caller.current(), 2, progress);
  }

  /** The file under which a submission was frozen. */
  Path frozen(String submission) {
    String sha256 =
        jdbc()
            .queryForObject(
                "select sha256 from submission where name = ? limit 1", String.class, submission);
    return folder.resolve("frozen").resolve(String.valueOf(sha256));
  }

  /** What an undisturbed run gives: name to SHA-256. */
  static SortedMap<String, String> undisturbed() {
    return Undisturbed.OUTPUTS;
  }

  @Override
  public void close() {
    application.close();
    database.close();
  }

  private static final class Undisturbed {

    static final SortedMap<String, String> OUTPUTS = outputs();

    private static SortedMap<String, String> outputs() {
      try {
        Path folder = Files.createTempDirectory("undisturbed");
        try (SampleYear year = new SampleYear(folder)) {
          return year.run(StageProgress.SILENT).files();
        } finally {
          clear(folder);
        }
      } catch (Exception e) {
        throw new IllegalStateException(e);
      }
    }

    private static void clear(Path folder) throws IOException {
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
  }
}
