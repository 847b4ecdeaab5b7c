package vn.tonghop.plan.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tonghop.proposal.Proposals.proposal;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import vn.tonghop.database.MigratedDatabase;
import vn.tonghop.intake.Edition;
import vn.tonghop.intake.IntakeItem;
import vn.tonghop.intake.RowKind;
import vn.tonghop.intake.jdbc.JdbcSubmissions;
import vn.tonghop.plan.LedgerLine;
import vn.tonghop.plan.LedgerLine.Tally;
import vn.tonghop.proposal.Fate;
import vn.tonghop.proposal.Funding;
import vn.tonghop.proposal.Origin;
import vn.tonghop.proposal.Proposal;
import vn.tonghop.proposal.jdbc.JdbcProposals;
import vn.tonghop.proposal.jdbc.StoredRows;
import vn.tonghop.revision.Revisions;

class JdbcLedgerTest {

  @AutoClose private static final MigratedDatabase DATABASE = MigratedDatabase.fresh();

  private final JdbcLedger ledger = new JdbcLedger(DATABASE.jdbc());
  private final long revision = Revisions.open(DATABASE.jdbc(), "731.xlsx", "732.xlsx");
  private final StoredRows rows = new StoredRows(DATABASE.jdbc(), revision);

  @Test
  void aSubmissionOfWhichNothingWasReadBalances() {
    assertThat(ledger.of(revision).lines())
        .containsExactly(
            new LedgerLine("731.xlsx", null, 0, Map.of(), Funding.ZERO, Map.of()),
            new LedgerLine("732.xlsx", null, 0, Map.of(), Funding.ZERO, Map.of()));
  }

  @Test
  void whatWasReadAndWhatBecameOfItAreTwoAccounts() {
    Proposal accepted = proposal().in(1, "731.xlsx", 9).funded(100, 60, 30, 10).build();
    Proposal awaiting = proposal().in(1, "731.xlsx", 10).awaitingFunding().build();
    Proposal rejected = proposal().in(1, "731.xlsx", 11).funded(7, 5, -1, 3).build();
    rows.insert(accepted, awaiting, rejected);
    rows.insertOther(1, 1, RowKind.TITLE);
    rows.insertOther(1, 99, RowKind.TOTAL);
    readerCounted(5, Funding.ofDong(107, 65, 29, 13));
    new JdbcProposals(DATABASE.jdbc())
        .setFates(
            revision,
            Map.of(
                accepted.origin(), Fate.ACCEPTED,
                awaiting.origin(), Fate.ACCEPTED,
                rejected.origin(), Fate.REJECTED));
    LedgerLine line = ledger.of(revision).lines().get(0);
    assertThat(line)
        .isEqualTo(
            new LedgerLine(
                "731.xlsx",
                null,
                5,
                Map.of(RowKind.TITLE, 1L, RowKind.TOTAL, 1L),
                Funding.ofDong(107, 65, 29, 13),
                Map.of(
                    Fate.ACCEPTED, new Tally(2, Funding.ofDong(100, 60, 30, 10)),
                    Fate.REJECTED, new Tally(1, Funding.ofDong(7, 5, -1, 3)))));
    assertThat(line.balances()).isTrue();
  }

  @Test
  void aRowThatTheReaderCountedAndNobodyKeptUnbalancesTheLedger() {
    rows.insert(proposal().in(1, "731.xlsx", 9).build());
    new JdbcProposals(DATABASE.jdbc()).setFateOfSubmission(revision, 1, Fate.ACCEPTED);
    readerCounted(2, Funding.ofDong(350_000_001, 175_000_000, 175_000_000, 0));
    LedgerLine line = ledger.of(revision).lines().get(0);
    assertThat(line.rowsUnaccounted()).isOne();
    assertThat(line.moneyUnaccounted()).isEqualTo(Funding.ofDong(1, 0, 0, 0));
  }

  @Test
  void aSubmissionIsAddedUpByProgrammeWhateverBecameOfItsProposals() {
    rows.insert(
        proposal().in(1, "731.xlsx", 9).ofProgramme("1").funded(100, 60, 30, 10).build(),
        proposal().in(1, "731.xlsx", 10).ofProgramme("1").funded(1, 1, 0, 0).build(),
        proposal().in(1, "731.xlsx", 11).ofProgramme("7").awaitingFunding().build(),
        proposal().in(1, "731.xlsx", 12).ofProgramme(null).funded(5, 0, 5, 0).build(),
        proposal().in(2, "732.xlsx", 9).ofProgramme("2").funded(9, 9, 0, 0).build());
    new JdbcProposals(DATABASE.jdbc()).setFateOfSubmission(revision, 1, Fate.REJECTED);
    assertThat(ledger.byTable(revision))
        .isEqualTo(
            Map.of(
                new Origin(1, 1, 0),
                Map.of(
                    "1", Funding.ofDong(101, 61, 30, 10),
                    "7", Funding.ZERO,
                    "", Funding.ofDong(5, 0, 5, 0)),
                new Origin(2, 1, 0),
                Map.of("2", Funding.ofDong(9, 9, 0, 0))));
  }

  private void readerCounted(long rows, Funding money) {
    new JdbcSubmissions(DATABASE.jdbc())
        .end(
            revision,
            1,
            new IntakeItem.End(null, null, rows, money, Edition.UNSTATED, null, null, List.of()));
  }
}
