package vn.tonghop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.database.TestDatabase;
import vn.tonghop.definition.PlanDefinitions;

/** The run that is advised consolidates what the last one did, wherever that lay. */
class AdvisedRunTest {

  private static final String PROGRAM = "java -jar target/tonghop.jar ";

  private TestDatabase database;
  private Path job;
  private Path input;
  private Path work;

  @BeforeEach
  void makeFolders(@TempDir Path folder) throws IOException {
    database = TestDatabase.fresh();
    work = folder.resolve("work");
    input = Files.createDirectory(folder.resolve("gửi đến"));
    job = Files.createDirectories(folder.resolve("kế hoạch $1/2021"));
    PlanDefinitions.copyPlanWithoutDocument(job);
    PlanDefinitions.copyShared(job);
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void ofWhatIsPublished() throws IOException {
    Path sample = Path.of("sample-inputs/2021/737-trang-bom.xlsx");
    Files.copy(sample, input.resolve("737-trang-bom.xlsx"));
    Typed published = run();
    assertThat(published.code()).isEqualTo(3);
    assertThat(published.out()).contains("(no plan document: plan.yml names no template");

    assertIsAdvisedBy(typed("status", "2021"));
    assertIsAdvisedBy(typed("resume", "2021"));
    assertIsAdvisedBy(rerun());
    assertThat(typed("status", "2021", "2").out()).contains(" --input \"" + input + "\" ");
    assertThat(typed(advised(typed("status", "2021"))).out())
        .contains("Plan 2021: nothing to do. Revision 2 ");
    assertIsAdvisedBy(typed("status", "2021"));
  }

  @Test
  void ofWhatWasMovedMeanwhile() throws Exception {
    new HostileFolder(input).withBadOnes();
    assertThat(run().code()).isEqualTo(4);
    assertIsAdvisedBy(typed("status", "2021"));

    input = Files.move(input, input.resolveSibling("moved"));
    assertThat(run().code()).isEqualTo(4);
    assertIsAdvisedBy(typed("status", "2021"));
    assertThat(typed("status", "2021", "1", "--json").out()).contains(" --input " + input);
  }

  /** Nobody has the file any more: the next revision is published from what the database holds. */
  @Test
  void ofWhatWasAlteredBeforeItsDelivery() throws IOException {
    Path sample = Path.of("sample-inputs/2021/737-trang-bom.xlsx");
    Files.copy(sample, input.resolve("737-trang-bom.xlsx"));
    Path inTheWay = Files.createFile(Files.createDirectory(work).resolve("outbox"));
    assertThat(run().code()).isEqualTo(1);
    Files.delete(inTheWay);
    Files.writeString(work.resolve("2021/revision-1/manifest.json"), "{}");

    Typed failed = typed("resume", "2021");
    assertThat(failed.code()).isEqualTo(1);
    String advice =
        failed
            .err()
            .lines()
            .filter(line -> line.startsWith("Put it back"))
            .findFirst()
            .orElseThrow();
    Typed rerun = typed(command(advice));
    assertThat(rerun.code()).isEqualTo(3);
    assertThat(rerun.out()).contains("Plan 2021, revision 2: published.");
    assertThat(work.resolve("outbox/2021/revision-2/manifest.json")).exists();
  }

  private Typed run() {
    return typed("run", job.toString(), "--input", input.toString());
  }

  private Typed rerun() {
    return typed("rerun", "2021", "--from", "delivery", "--reason", "again");
  }

  private void assertIsAdvisedBy(Typed typed) throws IOException {
    assertThat(advised(typed))
        .startsWith("run", job.toString(), "--input", input.toString(), "--work");
  }

  /** The command that ends the screen, without what the program is called. */
  private static String[] advised(Typed typed) throws IOException {
    return command(typed.out().strip());
  }

  private static String[] command(String line) throws IOException {
    List<String> words = Shell.words(line.substring(line.lastIndexOf(PROGRAM)));
    return words.subList(PROGRAM.split(" ").length, words.size()).toArray(String[]::new);
  }

  private Typed typed(String... arguments) {
    return List.of(arguments).contains("--work")
        ? Typed.english(arguments)
        : Typed.english(
            Typed.with(arguments, "--work", work.toString(), "--db-url", database.url()));
  }
}
