package vn.tonghop.intake.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import vn.tonghop.audit.Sha256;
import vn.tonghop.database.MigratedDatabase;
import vn.tonghop.finding.Address;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.intake.Edition;
import vn.tonghop.intake.IntakeItem;
import vn.tonghop.intake.ReceivedSubmission;
import vn.tonghop.plan.LedgerLine;
import vn.tonghop.plan.jdbc.JdbcLedger;
import vn.tonghop.proposal.Funding;
import vn.tonghop.proposal.MoneyUnit;
import vn.tonghop.revision.Revisions;

class JdbcSubmissionsTest {

  private static final LocalDate DATED = LocalDate.of(2021, 3, 15);
  private static final Instant MODIFIED = Instant.parse("2021-03-22T03:00:00.123456Z");
  private static final Finding NOTE =
      Finding.of(FindingCode.SHEET_WITHOUT_TABLE, Address.ofSheet("731.xlsx", "Sheet2"));
  private static final Finding ERROR =
      Finding.of(FindingCode.UNIT_UNKNOWN, Address.ofFile("731.xlsx"));

  private static final MigratedDatabase DATABASE = MigratedDatabase.fresh();

  private static final Edition SECOND = new Edition(2, false, true);

  private final JdbcSubmissions submissions = new JdbcSubmissions(DATABASE.jdbc());
  private final long revision = Revisions.open(DATABASE.jdbc(), "731.xlsx", "732.xlsx");

  @AfterAll
  static void close() {
    DATABASE.close();
  }

  @Test
  void beforeItIsReadNothingIsKnownButTheFile() {
    assertThat(submissions.all(revision))
        .containsExactly(
            new ReceivedSubmission(
                1, "731.xlsx", sha("731.xlsx"), null, null, Edition.UNSTATED, null, null, false),
            new ReceivedSubmission(
                2, "732.xlsx", sha("732.xlsx"), null, null, Edition.UNSTATED, null, null, false));
  }

  @Test
  void whatIsKnownAtItsEndIsKept() {
    submissions.end(
        revision,
        1,
        new IntakeItem.End(
            "731",
            MoneyUnit.THOUSAND,
            40,
            Funding.ofDong(101, 62, 33, 14),
            SECOND,
            MODIFIED,
            DATED,
            List.of(NOTE)));
    assertThat(submissions.all(revision))
        .first()
        .isEqualTo(
            new ReceivedSubmission(
                1,
                "731.xlsx",
                sha("731.xlsx"),
                "731",
                MoneyUnit.THOUSAND,
                SECOND,
                MODIFIED,
                DATED,
                false));
  }

  @Test
  void theTimeZoneOfTheMachineMakesNoDifference() {
    TimeZone before = TimeZone.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Asia/Ho_Chi_Minh"));
      submissions.end(
          revision,
          1,
          new IntakeItem.End(
              "731", null, 0, Funding.ZERO, Edition.UNSTATED, MODIFIED, null, List.of()));
      TimeZone.setDefault(TimeZone.getTimeZone("America/New_York"));
      assertThat(submissions.all(revision).get(0).modified()).isEqualTo(MODIFIED);
    } finally {
      TimeZone.setDefault(before);
    }
  }

  @Test
  void anErrorAboutTheFileRefusesIt() {
    submissions.end(
        revision,
        1,
        new IntakeItem.End(
            null, null, 0, Funding.ZERO, Edition.UNSTATED, null, null, List.of(NOTE, ERROR)));
    submissions.refuse(revision, 2);
    assertThat(submissions.all(revision))
        .extracting(ReceivedSubmission::refused)
        .containsExactly(true, true);
  }

  @Test
  void aSupersededSubmissionIsNotCurrent() {
    submissions.supersede(revision, 1, 2);
    assertThat(submissions.current(revision))
        .extracting(ReceivedSubmission::name)
        .containsExactly("732.xlsx");
    assertThat(submissions.all(revision)).hasSize(2);
  }

  @Test
  void whatTheReaderCountedIsWhatTheLedgerStartsFrom() {
    submissions.end(
        revision,
        1,
        new IntakeItem.End(
            "731", null, 7, Funding.ofDong(101, 62, 33, 14), SECOND, MODIFIED, null, List.of()));
    LedgerLine line = new JdbcLedger(DATABASE.jdbc()).of(revision).lines().get(0);
    assertThat(line.rowsRead()).isEqualTo(7);
    assertThat(line.moneyRead()).isEqualTo(Funding.ofDong(101, 62, 33, 14));
  }

  private static String sha(String file) {
    return Sha256.of("content of " + file);
  }
}
