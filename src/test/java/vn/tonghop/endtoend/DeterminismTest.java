package vn.tonghop.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tonghop.Tonghop;
import vn.tonghop.database.DatabaseSettings;
import vn.tonghop.database.TestDatabase;
import vn.tonghop.definition.PlanDefinitions;

/**
 * The same files and definition give the same bytes, whatever runs them, where, and in what order.
 */
class DeterminismTest {

  private static final Sample SAMPLE = Sample.of(2021);

  /** Sorts texts as people do, and so unlike their bytes. */
  private static final String VIETNAMESE_ORDER =
      "LOCALE_PROVIDER icu ICU_LOCALE 'vi' LOCALE 'C' ENCODING 'UTF8'";

  private static SortedMap<String, String> expected;

  @BeforeAll
  static void runOnce() throws Exception {
    expected = publish(SAMPLE, 2);
    assertThat(expected).hasSize(20);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 5, 8})
  void anyNumberOfThreads(int threads) throws Exception {
    assertThat(publish(SAMPLE, threads)).isEqualTo(expected);
  }

  @Test
  void filesThatArrivedInAnotherOrderAtOtherTimesElsewhere() throws Exception {
    Path folder = Files.createDirectories(Workplace.empty().path().resolve("bản gửi 2021"));
    Random random = new Random(2021);
    List<Path> files = SAMPLE.files();
    Collections.shuffle(files, random);
    for (Path file : files) {
      Path copy = Files.copy(file, folder.resolve(file.getFileName()));
      Duration ago = Duration.ofMinutes(random.nextInt(10_000_000));
      Files.setLastModifiedTime(copy, FileTime.from(Instant.now().minus(ago)));
    }

    assertThat(publish(new Sample(SAMPLE.job(), folder), 2)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"tr, TR, Pacific/Kiritimati, ISO-8859-9", "vi, VN, America/St_Johns, UTF-8"})
  void anyLanguageTimeZoneAndCharset(String language, String country, String zone, String charset)
      throws Exception {
    List<String> options =
        List.of(
            "-Duser.language=" + language,
            "-Duser.country=" + country,
            "-Duser.timezone=" + zone,
            "-Dfile.encoding=" + charset);

    assertThat(publishWith(JavaProcess.JAVA, options)).isEqualTo(expected);
  }

  @Test
  void anotherVersionOfJava() throws Exception {
    Optional<Path> java = OtherJava.newest();
    assumeThat(java).as("a JDK of another version beside this one").isPresent();

    assertThat(publishWith(java.orElseThrow(), List.of())).isEqualTo(expected);
  }

  @Test
  void aDatabaseThatSortsAsPeopleDo() throws Exception {
    assertSameOn(
        TestDatabase.with(VIETNAMESE_ORDER).url(), TestDatabase.with(VIETNAMESE_ORDER).url());
  }

  @ParameterizedTest
  @ValueSource(strings = {VIETNAMESE_ORDER, "LOCALE 'C.UTF-8' ENCODING 'UTF8'"})
  void anOlderServer(String order) throws Exception {
    Optional<InstalledPostgres> programs = InstalledPostgres.olderThanOurs();
    assumeThat(programs).as("a PostgreSQL older than ours on this machine").isPresent();
    Path folder = Workplace.empty().path();
    try (PrivateServer server = PrivateServer.start(programs.orElseThrow(), folder)) {
      assertSameOn(server.createDatabase(order), server.createDatabase(order));
    }
  }

  /** Of the whole sample, and of one that lacks submissions: who is missing is sorted too. */
  private static void assertSameOn(String url, String another) throws Exception {
    assertThat(publish(SAMPLE, server(url), 2)).isEqualTo(expected);

    Path job = Files.createDirectories(Workplace.empty().path().resolve("jobs/2021"));
    PlanDefinitions.copyShared(job);
    PlanDefinitions.copyPlanWithoutDocument(job);
    Sample incomplete = new Sample(job, Workplace.empty().path());
    for (Path file : SAMPLE.files().subList(0, 3)) {
      Files.copy(file, incomplete.input().resolve(file.getFileName()));
    }
    assertThat(publish(incomplete, server(another), 2))
        .hasSize(19)
        .isEqualTo(publish(incomplete, 2));
  }

  private static DatabaseSettings server(String url) {
    return new DatabaseSettings.Server(url, null, null);
  }

  private static SortedMap<String, String> publish(Sample sample, int threads) throws Exception {
    return publish(sample, server(TestDatabase.fresh().url()), threads);
  }

  private static SortedMap<String, String> publish(
      Sample sample, DatabaseSettings database, int threads) throws Exception {
    Workplace work = Workplace.empty();
    InProcess.run(work, sample, database, threads);
    return published(work);
  }

  private static SortedMap<String, String> publishWith(Path java, List<String> options)
      throws Exception {
    Workplace work = Workplace.empty();
    List<String> arguments =
        Command.in(
            work.path(),
            List.of("run", SAMPLE.job().toString(), "--db-url", TestDatabase.fresh().url()));
    try (JavaProcess process = JavaProcess.start(java, options, Tonghop.class, arguments)) {
      JavaProcess.Ended ended = process.awaitEnd();
      assertThat(ended.exitCode()).as(ended.out() + ended.err()).isEqualTo(3);
    }
    return published(work);
  }

  private static SortedMap<String, String> published(Workplace work) throws IOException {
    SortedMap<String, String> hashes = Workplace.hashes(work.outputs(2021, 1));
    assertThat(hashes)
        .containsKeys(
            "audit.jsonl",
            "feedback/742.xlsx",
            "findings.json",
            "ke-hoach-khuyen-cong-2021.xlsx",
            "manifest.json",
            "report.html");
    assertThat(Workplace.hashes(work.outbox(2021, 1))).containsAllEntriesOf(hashes);
    return hashes;
  }
}
