package vn.tonghop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who types something wrong is told what, and where to read how it is written; exit code 2. */
class WrongUsageTest {

  private static final String JOB = "jobs/2021";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''                         | A command is missing: run, status, resume, rerun, check, template, review, history or audit. | --help",
        "foo                        | Not understood: foo                          | --help",
        "run                        | Something is missing: JOB_DIR                | run --help",
        "run jobs/2021 --foo        | Not understood: --foo                        | run --help",
        "run jobs/2021 --threads 0  | --threads takes a number from 1 to 64, not 0.| run --help",
        "run jobs/2021 --threads 65 | --threads takes a number from 1 to 64, not 65.| run --help",
        "run jobs/2021 --threads x  | --threads does not take the value \"x\".     | run --help",
        "status --lang xx           | --lang takes vi or en, not \"xx\".           | status --help",
        "status 20x1                | YEAR does not take the value \"20x1\".       | status --help",
        "status 2021 1 2            | Not understood: 2                            | status --help",
        "check                      | Something is missing: FILE                  | check --help",
        "check a.xlsx               | Something is missing: --job                 | check --help",
        "audit                      | A command is missing after audit: verify, export or trace."
            + " | audit --help",
        "audit verify --head 12     | --head takes the 64 digits and letters a to f that are printed at"
            + " the foot of the appendix, not \"12\".| audit verify --help",
        "audit verify --revision 1  | --revision needs a YEAR.                     | audit verify --help",
        "audit verify --file gone   | There is no file gone.                       | audit verify --help",
        "audit export               | Something is missing: YEAR                   | audit export --help",
        "audit export 2021 --out src| --out takes the name of a file; src is a folder.| audit export --help",
        "audit trace 2021           | Something is missing: ITEM                   | audit trace --help",
        "resume                     | Something is missing: YEAR                   | resume --help",
        "history                    | A command is missing after history: import or list. | history --help",
        "history import a.xlsx      | Something is missing: --year                | history import --help",
        "history import a.xlsx --year 20 | --year takes a year from 2000 to 2100, not 20. | history import --help",
        "history import a.xlsx --year 2020 --replace | --replace and --reason go together:"
            + " a plan that counts is replaced only with a reason. | history import --help",
        "history import a.xlsx --year 2020 --reason x | --replace and --reason go together:"
            + " a plan that counts is replaced only with a reason. | history import --help",
        "template jobs/2021         | Something is missing: --out                  | template --help",
        "template --out a --rows 0  | --rows takes a number from 1 to 1000, not 0. | template --help",
        "rerun 2021                 | Something is missing: --from --reason        | rerun --help",
        "rerun 2021 --from intake   | Something is missing: --reason               | rerun --help",
      })
  void saysWhatIsWrongAndWhereToRead(String line, String what, String help) {
    Typed typed = Typed.english(line.isEmpty() ? new String[0] : line.split(" "));

    assertThat(typed)
        .isEqualTo(
            new Typed(
                2, "", what + "\nHow to write it: java -jar target/tonghop.jar " + help + "\n"));
  }

  @Test
  void saysItInVietnamese() {
    assertThat(Typed.vietnamese("run", JOB, "--threads", "100").err())
        .isEqualTo(
            """
            --threads nhận số từ 1 đến 64, không nhận 100.
            Cách viết: java -jar target/tonghop.jar run --help
            """);
  }

  @Test
  void aStepThatIsNoneIsAnsweredWithThoseThereAre() {
    assertThat(Typed.english("rerun", "2021", "--from", "print", "--reason", "x").err())
        .startsWith(
            "--from takes one of: intake, validation, deduplication, consolidation,"
                + " reconciliation, publication, delivery; not \"print\".\n");
    Typed vietnamese = Typed.vietnamese("rerun", "2021", "--from", "kiểm tra", "--reason", "x");
    assertThat(vietnamese.code()).isEqualTo(2);
    assertThat(vietnamese.err())
        .contains("intake (tiếp nhận), validation (kiểm tra),", "không nhận \"kiểm tra\".");
  }

  @Test
  void aPasswordOnTheCommandLineIsRefusedAndNotRepeated() {
    Typed typed = Typed.english("status", "--db-url", "jdbc:postgresql://h/d?PassWord=s3cret");

    assertThat(typed.code()).isEqualTo(2);
    assertThat(typed.err()).contains("TONGHOP_DB_PASSWORD").doesNotContain("s3cret");
    assertThat(Typed.vietnamese("status", "--db-url", "jdbc:postgresql://h/d?password=x").err())
        .contains("TONGHOP_DB_PASSWORD");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " \t ", "ch\ufffdnh s\ufffda", "half \ud800", "two\nlines", "\u001b[2J"})
  void aRerunWithoutAReasonThatCanBeReadLaterIsRefused(String reason) {
    assertReasonRefused(reason);
  }

  @Test
  void aReasonThatNobodyWouldReadIsRefused() {
    assertReasonRefused("x".repeat(1_001));
  }

  private static void assertReasonRefused(String reason) {
    Typed typed = Typed.english("rerun", "2021", "--from", "intake", "--reason", reason);
    assertThat(typed.code()).isEqualTo(2);
    assertThat(typed.err()).startsWith("--reason must say why, in 1 to 1000 characters");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "run",
        "status",
        "resume",
        "rerun",
        "check",
        "history import",
        "history list",
        "audit verify",
        "audit export",
        "audit trace"
      })
  void helpOfEachCommandSaysWhatItDoesInBothLanguages(String command) {
    Typed english = Typed.english((command + " --help").split(" "));
    Typed vietnamese = Typed.vietnamese((command + " --help").split(" "));

    assertThat(english.code()).isZero();
    assertThat(english.out())
        .startsWith("Usage: java -jar target/tonghop.jar " + command)
        .contains("--work", "--lang", "--threads", "Show this help");
    assertThat(vietnamese.out())
        .startsWith("Cách dùng: java -jar target/tonghop.jar " + command)
        .contains("--work", "Hiện hướng dẫn")
        .doesNotContain("Show this help");
    assertThat(english.out().lines().skip(1).toList())
        .doesNotContainAnyElementsOf(
            vietnamese.out().lines().filter(s -> s.length() > 60).toList());
  }

  @Test
  void helpListsTheCommandsWithWhatTheyDo() {
    assertThat(Typed.english("--help").out())
        .containsPattern("run +Consolidates")
        .containsPattern("status +Shows")
        .containsPattern("resume +Goes on")
        .containsPattern("rerun +Makes the next revision");
    assertThat(Typed.english("--version").out()).startsWith("tonghop ");
  }

  @Test
  void jobFolderThatIsMissingOrBroken(@TempDir Path folder) throws Exception {
    Typed missing = Typed.english("run", folder.resolve("2099").toString());
    assertThat(missing.code()).isEqualTo(2);
    assertThat(missing.err()).contains("2099");

    Files.writeString(folder.resolve("plan.yml"), "year: 2021\nprovince: [\n");
    Typed broken = Typed.vietnamese("run", folder.toString());
    assertThat(broken.code()).isEqualTo(2);
    assertThat(broken.err()).contains("plan.yml");
    assertThat(broken.screen()).doesNotContain("\tat ", "Exception");
  }

  @Test
  void folderWithoutSubmissions(@TempDir Path folder) throws Exception {
    String gone = folder.resolve("gone").toString();
    assertThat(Typed.english("run", JOB, "--input", gone))
        .isEqualTo(
            new Typed(
                2,
                "",
                "There is no folder "
                    + gone
                    + ". Create it and put the workbooks there, or name another with --input.\n"));

    Files.createFile(folder.resolve("~$731.xlsx"));
    Files.createFile(folder.resolve("Thumbs.db"));
    Files.createDirectory(folder.resolve("sub"));
    Typed locks = Typed.vietnamese("run", JOB, "--input", folder.toString());
    assertThat(locks.code()).isEqualTo(2);
    assertThat(locks.err()).contains("Không có tệp nào trong " + folder);

    Path file = Files.createFile(folder.resolve("file"));
    assertThat(Typed.english("run", JOB, "--input", file.toString()).code()).isEqualTo(2);
  }

  @Test
  void addressOfADatabaseThatIsNone(@TempDir Path work) {
    Typed typed =
        Typed.english("run", JOB, "--work", work.toString(), "--db-url", "tonghop:secret@db");
    assertThat(typed.code()).isEqualTo(2);
    assertThat(typed.err()).contains("jdbc:postgresql://HOST").doesNotContain("secret");
  }
}
