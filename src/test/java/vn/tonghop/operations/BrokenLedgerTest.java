package vn.tonghop.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.audit.Stage;
import vn.tonghop.pipeline.StageProgress;
import vn.tonghop.revision.Revision;

/**
 * Somebody lays hands on a staged row. Nothing is published; file, cell and difference are named;
 * and everything stays in place to be looked at. Put right, it goes on.
 */
class BrokenLedgerTest {

  private static final String PLACE = "(submission, sheet, row_number)";
  private static final String ITEM_3 =
      " where "
          + PLACE
          + " = (select submission, sheet, row_number from plan_item"
          + " where position = 3)";

  @AutoClose private final SampleYear year;

  BrokenLedgerTest(@TempDir Path work) throws Exception {
    year = new SampleYear(work);
  }

  @Test
  void stopsPublicationNamesTheDifferenceAndLeavesEverythingInPlace() throws Exception {
    Outcome blocked = runWith("update proposal set provincial = provincial + 1" + ITEM_3);

    assertThat(details(blocked))
        .containsExactly(
            "MONEY_LOST 731-bien-hoa.xlsx, 0, -1, 0, 0",
            "ITEM_ALTERED 2.1, 731-bien-hoa.xlsx, Đăng ký 2021, J13, 0, 1, 0, 0");
    assertBlocked(blocked);
    assertInPlace();

    year.jdbc().update("update proposal set provincial = provincial - 1" + ITEM_3);
    Outcome resumed = year.resume();
    assertThat(resumed.kind()).isEqualTo(Outcome.Kind.PUBLISHED);
    assertThat(resumed.files()).isEqualTo(SampleYear.undisturbed());
    assertThat(leftToSee(resumed)).doesNotExist();
    assertBalanceIsLogged();
  }

  /** Of every file, and of all of them. */
  private void assertBalanceIsLogged() {
    assertThat(
            year.jdbc()
                .queryForList(
                    "select file_name || ' ' || (body::jsonb #>> '{rows,notProposalByKind,TITLE}')"
                        + " || ' ' || (body::jsonb #>> '{money,ACCEPTED,provincial}')"
                        + " from decision_entry where event = 'BALANCED' order by file_name",
                    String.class))
        .hasSize(16)
        .contains("731-bien-hoa.xlsx 6 300000000")
        .anyMatch(all -> all.startsWith(" ") && all.endsWith(" 6172400000"));
  }

  @Test
  void isBrokenAnewForAsLongAsItIsNotPutRight() throws Exception {
    Outcome moved =
        runWith(
            "update sheet_row set submission = submission + 1, row_number = 900" + ITEM_3,
            "update proposal set submission = submission + 1, row_number = 900" + ITEM_3,
            "update plan_item set submission = submission + 1, row_number = 900"
                + " where position = 3");
    assertThat(details(moved))
        .containsExactly(
            "ROWS_LOST 731-bien-hoa.xlsx, 1, 22",
            "MONEY_LOST 731-bien-hoa.xlsx, 620.000.000, 300.000.000, 320.000.000, 0",
            "ROWS_LOST 732-long-khanh-lan-2.xlsx, -1, 22",
            "MONEY_LOST 732-long-khanh-lan-2.xlsx, -620.000.000, -300.000.000, -320.000.000, 0",
            "ROW_OF_OTHER_FILE 732-long-khanh-lan-2.xlsx, Đăng ký 2021, B900, 731-bien-hoa.xlsx",
            "FATE_ALTERED 732-long-khanh-lan-2.xlsx, Đăng ký 2021, B900, ACCEPTED, –",
            "ITEM_ALTERED 2.1, 732-long-khanh-lan-2.xlsx, Đăng ký 2021, J900,"
                + " 620.000.000, 300.000.000, 320.000.000, 0");
    assertBlocked(moved);

    alter(
        "update sheet_row set submission = submission - 1, row_number = 13" + ITEM_3,
        "update proposal set submission = submission - 1, row_number = 13" + ITEM_3,
        "delete from plan_item where position = 3");
    Outcome removed = year.rerun(1, Stage.RECONCILIATION, StageProgress.SILENT);
    assertThat(details(removed))
        .containsExactly(
            "ITEMS_DIFFER 28, 29",
            "MONEY_NOT_IN_PLAN 620.000.000, 300.000.000, 320.000.000, 0",
            "SECTION_DIFFERS I, 620.000.000, 300.000.000, 320.000.000, 0",
            "PROGRAMME_DIFFERS 2, 620.000.000, 300.000.000, 320.000.000, 0",
            "NOT_IN_PLAN 731-bien-hoa.xlsx, Đăng ký 2021, B13, 620.000.000, 300.000.000,"
                + " 320.000.000, 0",
            "ORDER_BROKEN 4, 3",
            "NUMBER_BROKEN 732-long-khanh-lan-2.xlsx, Đăng ký 2021, B13, 2.2, 2.1");

    Outcome rerun = year.rerun(1, Stage.CONSOLIDATION, StageProgress.SILENT);
    assertThat(rerun.kind()).isEqualTo(Outcome.Kind.PUBLISHED);
    assertThat(rerun.files())
        .containsEntry("audit.jsonl", String.valueOf(SampleYear.undisturbed().get("audit.jsonl")));
  }

  /** Between the stage that proved it and the one that publishes lies a night, or a kill. */
  @Test
  void isFoundOutAlsoAfterItWasProved() throws Exception {
    Outcome blocked =
        year.run(
            StopAt.beginningOf(
                Stage.PUBLICATION,
                () -> alter("update proposal set provincial = provincial + 1" + ITEM_3)));

    assertThat(details(blocked)).hasSize(2).first().asString().startsWith("MONEY_LOST 731");
    assertBlocked(blocked);
  }

  private Outcome runWith(String... alterations) throws Exception {
    return year.run(StopAt.beginningOf(Stage.RECONCILIATION, () -> alter(alterations)));
  }

  /** As somebody who owns the database: no key keeps him from it. */
  private void alter(String... statements) {
    new AlteredLog(year.jdbc()).freely(statements);
  }

  private void assertBlocked(Outcome blocked) {
    assertThat(blocked.kind()).isEqualTo(Outcome.Kind.BLOCKED);
    assertThat(year.status(blocked.revision().number()).revision().state())
        .isEqualTo(Revision.State.BLOCKED);
    assertThat(Objects.requireNonNull(blocked.failure()).cause())
        .isEqualTo(FailureCause.NOT_PUBLISHABLE);
    assertThat(blocked.files()).isEmpty();
    assertThat(blocked.outbox()).doesNotExist();
    assertThat(blocked.outputs())
        .satisfiesAnyOf(
            folder -> assertThat(folder).doesNotExist(),
            folder -> assertThat(folder).isEmptyDirectory());
    assertThat(leftToSee(blocked).toFile().list())
        .as("findings, without sums that cannot be trusted")
        .containsExactlyInAnyOrder("findings.json", "khong-xuat-ban-2021.xlsx", "feedback");
  }

  private static Path leftToSee(Outcome outcome) {
    return outcome
        .outputs()
        .resolveSibling("blocked")
        .resolve("revision-" + outcome.revision().number());
  }

  private void assertInPlace() {
    RevisionStatus status = year.status();
    assertThat(status.ledger().total().moneyUnaccounted().provincial().amount()).isEqualTo(-1);
    assertThat(Objects.requireNonNull(status.failure()).details())
        .extracting(FailureDetail::kind)
        .containsExactly("LEFT_TO_SEE", "MONEY_LOST", "ITEM_ALTERED");
    assertThat(year.jdbc().queryForObject("select provincial from proposal" + ITEM_3, Long.class))
        .isEqualTo(300_000_001);
    assertThat(VerifiedLogs.of(year.application(), new WorkFolder(year.work())))
        .isNotEmpty()
        .allSatisfy(log -> assertThat(log.verification().fault()).isNull());
  }

  private static List<String> details(Outcome outcome) {
    return Objects.requireNonNull(outcome.failure()).details().stream()
        .filter(detail -> !detail.kind().equals("LEFT_TO_SEE"))
        .map(detail -> detail.kind() + " " + String.join(", ", detail.arguments()))
        .toList();
  }
}
