package vn.tonghop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.tonghop.audit.CanonicalJson;
import vn.tonghop.audit.Chain;
import vn.tonghop.database.TestDatabase;
import vn.tonghop.definition.DefinitionReader;
import vn.tonghop.definition.PlanDefinition;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.finding.jdbc.JdbcFindings;
import vn.tonghop.operations.CheckSubmission;
import vn.tonghop.revision.SubmissionFolder;

/** The commands of an auditor, over the published sample of 2021. */
class AuditCommandsTest {

  private static final TestDatabase DATABASE = TestDatabase.fresh();
  private static final JdbcTemplate JDBC = new JdbcTemplate(DATABASE.dataSource());

  private static final Set<FindingCode> TAKES_OTHER_SUBMISSIONS =
      EnumSet.of(FindingCode.FILE_SUPERSEDED, FindingCode.DUPLICATE_PROPOSAL);

  /** The last lines of a run that went well. */
  private static final Pattern TOLD =
      Pattern.compile("Operations log +(?<entries>\\d+) entries\\s+(?<head>[0-9a-f]{64})\\s");

  @TempDir private static Path work = Path.of("");

  private static String head = "";

  @BeforeAll
  static void publish() {
    Typed run = typed("run", "jobs/2021", "--findings-ok", "--quiet");
    assertThat(run).isEqualTo(new Typed(0, "", ""));
    head =
        String.valueOf(
            JDBC.queryForObject(
                "select hash from decision_seal order by sequence desc limit 1", String.class));
  }

  @AfterAll
  static void close() {
    DATABASE.close();
  }

  @Test
  void intactLogsTellTheirHeads() {
    Typed typed = typed("audit", "verify");

    assertThat(typed.code()).isZero();
    assertThat(typed.err()).isEmpty();
    assertThat(typed.out())
        .contains("Operations log: intact, ")
        .contains("Decision log of 2021, revision 1: intact, ")
        .contains("head " + head)
        .contains("It is the head with which it was published.");
    assertThat(lastOperation()).contains("\"event\":\"VERIFIED\"", "\"intact\":true");
  }

  /** What a district was told before it sent its workbook is what the run says of it. */
  @Test
  void aCheckFindsWhatTheRunFound() throws Exception {
    PlanDefinition plan = DefinitionReader.read(Path.of("jobs/2021")).plan();
    List<Finding> ofRun =
        new JdbcFindings(JDBC)
            .all(1).stream()
                .filter(found -> !found.address().file().isEmpty())
                .filter(found -> !TAKES_OTHER_SUBMISSIONS.contains(found.code()))
                .toList();
    List<Finding> ofChecks = new ArrayList<>();
    for (Path file : SubmissionFolder.list(Path.of("sample-inputs/2021")).submissions()) {
      // Of a file that another takes the place of, a run judges no đề án.
      if (!file.endsWith("732-long-khanh.xlsx")) {
        ofChecks.addAll(new CheckSubmission(plan).check(file).checked().findings());
      }
    }

    assertThat(ofRun).hasSizeGreaterThan(10);
    assertThat(ofChecks).containsExactlyInAnyOrderElementsOf(ofRun);
  }

  @Test
  void theHeadOnThePaperIsCompared() {
    assertThat(typed("audit", "verify", "2021", "--head", head).code()).isZero();

    Typed other = typed("audit", "verify", "2021", "--head", "f".repeat(64));
    assertThat(other.code()).isEqualTo(1);
    assertThat(other.err()).contains("ALTERED", "No entry has the expected head ffff");
    assertThat(lastOperation()).contains("\"fault\":\"HEAD_NOT_FOUND\"", "\"intact\":false");
  }

  @Test
  void aHeadIsOfOneRevision() {
    JDBC.execute(
        "insert into revision (year, number, fingerprint, state)"
            + " values (2021, 2, repeat('0', 64), 'OPEN')");
    Typed typed = typed("audit", "verify", "2021", "--head", head);
    Typed first = typed("audit", "verify", "2021", "--revision", "1", "--head", head);
    Typed second = typed("audit", "verify", "2021", "--revision", "2");
    JDBC.execute("alter table revision disable trigger referred_to");
    JDBC.execute("delete from revision where number = 2");
    JDBC.execute("alter table revision enable trigger referred_to");

    assertThat(typed.code()).isEqualTo(2);
    assertThat(typed.err()).contains("The year 2021 has 2 revisions", "--revision");
    assertThat(first.code()).isZero();
    assertThat(second.err()).contains("The operations log has no entry STARTED for it");
  }

  @Test
  void theOperationsLogMayHaveGrownSinceItsHeadWasWrittenDown() {
    Typed run = typed("run", "jobs/2021", "--findings-ok");
    Matcher told = TOLD.matcher(run.out());
    assertThat(told.find()).as(run.out()).isTrue();
    typed("audit", "verify", "--operations");

    Typed typed = typed("audit", "verify", "--operations", "--head", told.group("head"));

    assertThat(typed.code()).isZero();
    assertThat(typed.out())
        .contains("found at entry " + told.group("entries") + " of ")
        .doesNotContain("Decision log");
  }

  @Test
  void theFirstEntryThatWasAlteredIsNamed() {
    whileAltered(
        "decision_entry",
        "update decision_entry set body = replace(body, '195000000', '195000001')",
        "update decision_entry set body = replace(body, '195000001', '195000000')",
        () -> {
          Typed typed = typed("audit", "verify", "2021");
          assertThat(typed.code()).isEqualTo(1);
          assertThat(typed.err())
              .contains("Decision log of 2021, revision 1: ALTERED")
              .containsPattern("Entry \\d+ was edited: its hash is ")
              .contains("What to do now: change nothing")
              .doesNotContain("Exception");

          Path out = work.resolve("altered.jsonl");
          Typed export = typed("audit", "export", "2021", "--out", out.toString());
          assertThat(export.code()).isEqualTo(1);
          assertThat(export.err()).contains("a log is not as it was written");
          assertThat(out).doesNotExist();
        });
  }

  /** Even where the log is so damaged that nothing can be added to it. */
  @Test
  void anEntryThatIsMissingInTheOperationsLogIsNamed() {
    whileAltered(
        "operation_entry",
        "update operation_entry set sequence = 1000000 where sequence = 2",
        "update operation_entry set sequence = 2 where sequence = 1000000",
        () ->
            assertThat(typed("audit", "verify", "--operations"))
                .satisfies(typed -> assertThat(typed.code()).isEqualTo(1))
                .satisfies(typed -> assertThat(typed.err()).contains("Entry 2 is missing")));
  }

  /** With a hash that is right, so that only its reader notices. */
  @Test
  void anOperationThatCannotBeReadIsAFaultOfTheLogAndNotOfTheProgram() {
    Chain end =
        JDBC.queryForObject(
            "select sequence, hash from operation_entry order by sequence desc limit 1",
            (row, index) -> new Chain(row.getLong("sequence"), row.getString("hash")));
    String body = "{\"actor\":\"a\",\"event\":\"RESUMED\",\"revision\":1,\"year\":2021}";
    Chain.Link link = Objects.requireNonNull(end).append(body);
    whileAltered(
        "operation_entry",
        "insert into operation_entry (sequence, year, revision, body, previous, hash)"
            + " values (%d, 2021, 1, '%s', '%s', '%s')"
                .formatted(link.sequence(), body, link.previous(), link.hash()),
        "delete from operation_entry where sequence >= " + link.sequence(),
        () -> {
          Typed status = typed("status", "2021");
          assertThat(status.code()).isEqualTo(1);
          assertThat(status.err())
              .contains("a log is not as it was written", String.valueOf(link.sequence()))
              .doesNotContain("parse");
          assertThat(typed("audit", "verify", "2021").err())
              .contains("Operations log: ALTERED")
              .contains("Entry " + link.sequence() + " is not written as any version")
              .contains("under \"at\"");
        });
  }

  /** It is published, and whoever altered one log must not be the witness of the other. */
  @Test
  void nothingIsComparedWithAnOperationsLogThatWasAltered() {
    whileAltered(
        "operation_entry",
        "update operation_entry set body = replace(body, 'STARTED', 'STARTER') where sequence = 1",
        "update operation_entry set body = replace(body, 'STARTER', 'STARTED') where sequence = 1",
        () -> {
          Typed typed = typed("audit", "verify", "2021");
          assertThat(typed.code()).isEqualTo(1);
          assertThat(typed.err()).contains("Operations log: ALTERED");
          assertThat(typed.out())
              .contains("Decision log of 2021, revision 1: intact", "head " + head)
              .contains("not compared with the operations log: that was altered")
              .contains("the one at the foot of the signed appendix, or give that with --head")
              .doesNotContain("Not published", "It is the head with which it was published");

          Typed compared = typed("audit", "verify", "2021", "--head", head);
          assertThat(compared.out())
              .contains("The head is the expected one.", "not compared with the operations log")
              .doesNotContain("signed appendix");
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"audit verify", "audit verify 2021", "audit verify 2019"})
  void aRevisionThatWasTakenAwayIsMissed(String command) {
    JDBC.execute("update revision set year = 2020");
    try {
      Typed typed = typed(command.split(" "));
      assertThat(typed.code()).isEqualTo(1);
      assertThat(typed.err())
          .contains("Operations log: ALTERED")
          .contains("tells of the revision 2021/1, which is not in the database any more");
    } finally {
      JDBC.execute("update revision set year = 2021");
    }
  }

  @Test
  void aPublishedFileThatWasAlteredIsNamed() throws Exception {
    Path manifest = work.resolve("2021/revision-1/manifest.json");
    byte[] published = Files.readAllBytes(manifest);
    Files.writeString(manifest, "{}");
    Typed typed = typed("audit", "verify", "2021");
    Files.write(manifest, published);

    assertThat(typed.code()).isEqualTo(1);
    assertThat(typed.err()).contains("The published file manifest.json is missing, or not the one");
  }

  @Test
  void aPublishedFileThatIsGoneIsNamed() throws Exception {
    Path manifest = work.resolve("2021/revision-1/manifest.json");
    byte[] published = Files.readAllBytes(manifest);
    Files.delete(manifest);
    Typed typed = typed("audit", "verify", "2021");
    Files.write(manifest, published);

    assertThat(typed.code()).isEqualTo(1);
    assertThat(typed.err()).contains("The published file manifest.json is missing");
  }

  @Test
  void anExportIsThePublishedLogAndIsVerifiedWithoutADatabase() throws Exception {
    String published = Files.readString(work.resolve("2021/revision-1/audit.jsonl"));
    assertThat(typed("audit", "export", "2021").out()).isEqualTo(published);

    Path file = work.resolve("export.jsonl");
    assertThat(typed("audit", "export", "2021", "--out", file.toString()).code()).isZero();
    assertThat(file).hasContent(published);

    Typed intact = withoutDatabase("audit", "verify", "--file", file.toString(), "--head", head);
    assertThat(intact.code()).isZero();
    assertThat(intact.out()).contains("intact", "head " + head, "The head is the expected one.");

    Files.writeString(file, published.replace("\n", "\r\n"));
    Typed altered = withoutDatabase("audit", "verify", "--file", file.toString());
    assertThat(altered.code()).isEqualTo(1);
    assertThat(altered.err()).contains("Line 1 ends in CR LF");
  }

  @Test
  void theOperationsLogIsExportedAndVerifiedToo() throws Exception {
    Path file = work.resolve("operations.jsonl");
    Files.write(
        file, typed("audit", "export", "--operations").out().getBytes(StandardCharsets.UTF_8));

    String text = file.toString();
    assertThat(withoutDatabase("audit", "verify", "--operations", "--file", text).code()).isZero();
    assertThat(Files.readString(file)).startsWith("{\"entry\":{\"actor\":").contains("PUBLISHED");
  }

  @Test
  void anItemLeadsToItsCellsAndItsDecisions() {
    Typed typed = typed("audit", "trace", "2021", "I/1.1");

    assertThat(typed.code()).isZero();
    assertThat(typed.out())
        .contains("hlhpn-hoi-lien-hiep-phu-nu.xlsx, sheet Đăng ký, row 13")
        .contains("H13  Total cost: 195.000.000 đồng")
        .containsSubsequence("file frozen", "file read", "accepted", "included in the plan");
  }

  @Test
  void anItemIsTracedForProgramsToo() {
    Typed typed = typed("audit", "trace", "2021", "I/1.1", "--json");

    assertThat(typed.code()).isZero();
    assertThat(CanonicalJson.object(typed.out().strip()))
        .containsEntry("item", "1.1")
        .containsEntry("section", "I")
        .containsKeys("source", "cells", "amounts", "findings", "copies", "decisions");
  }

  @Test
  void findingsAndCopiesOfAnItemAreShown() {
    String number =
        JDBC.queryForObject(
            "select i.number from plan_item i join proposal p"
                + " using (revision_id, submission, sheet, row_number)"
                + " join duplicate_member using (revision_id, submission, sheet, row_number)"
                + " where standing = 'COUNTED'",
            String.class);

    String traced = trace(String.valueOf(number));

    assertThat(traced)
        .contains("maybe the same, and not counted", "lmhtx-lien-minh-hop-tac-xa.xlsx");
  }

  @Test
  void whatIsNotThereIsSaid() {
    Typed none = typed("audit", "trace", "2021", "9.9");
    assertThat(none.code()).isEqualTo(2);
    assertThat(none.err()).contains("has no item 9.9");

    assertThat(typed("audit", "verify", "2020").code()).isEqualTo(2);
    assertThat(typed("audit", "export", "2021", "--revision", "7").err())
        .contains("The year 2021 has no revision 7");
  }

  /** Nothing that is typed stands for what is left out. */
  @ParameterizedTest
  @CsvSource({
    "status 2021 0, The year 2021 has no revision 0.",
    "status 0, There is no revision of 0 yet.",
    "audit verify 0, There is no revision of 0 yet.",
    "audit verify 2021 --revision 0, The year 2021 has no revision 0.",
    "audit export 0, There is no revision of 0 yet.",
    "audit export 2021 --revision 0, The year 2021 has no revision 0.",
    "audit trace 2021 I/1.1 --revision 0, The year 2021 has no revision 0."
  })
  void zeroIsANumberLikeAnyOther(String command, String answer) {
    assertThat(typed(command.split(" ")).screen()).startsWith(answer);
  }

  /** The first section that has the item; a number may be ambiguous. */
  private static String trace(String number) {
    for (String section : List.of("I/", "II/", "III/", "IV/")) {
      Typed typed = typed("audit", "trace", "2021", section + number);
      if (typed.code() == 0 && typed.out().contains("maybe the same, and not counted")) {
        return typed.out();
      }
    }
    return "";
  }

  private static void whileAltered(String table, String alter, String restore, Runnable check) {
    JDBC.execute("alter table " + table + " disable trigger append_only");
    try {
      JDBC.execute(alter);
      check.run();
    } finally {
      JDBC.execute(restore);
      JDBC.execute("alter table " + table + " enable trigger append_only");
    }
  }

  private static String lastOperation() {
    return String.valueOf(
        JDBC.queryForObject(
            "select body from operation_entry order by sequence desc limit 1", String.class));
  }

  private static Typed typed(String... arguments) {
    return Typed.english(
        Typed.with(arguments, "--work", work.toString(), "--db-url", DATABASE.url()));
  }

  private static Typed withoutDatabase(String... arguments) {
    return Typed.english(
        Typed.with(
            arguments,
            "--work",
            work.toString(),
            "--db-url",
            "jdbc:postgresql://127.0.0.1:1/nobody"));
  }
}
