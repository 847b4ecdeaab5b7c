package vn.tonghop.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static vn.tonghop.plan.Ledgers.line;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.tonghop.intake.RowKind;
import vn.tonghop.proposal.Fate;
import vn.tonghop.proposal.Funding;

class LedgerTest {

  private static final Funding MONEY = Funding.ofDong(100, 60, 30, 10);

  @ParameterizedTest
  @EnumSource(value = Fate.class, mode = EnumSource.Mode.EXCLUDE, names = "READ")
  void whateverBecameOfARowAccountsForIt(Fate fate) {
    LedgerLine line = line("731.xlsx").other(18).became(fate, 2, MONEY).build();
    assertThat(line.balances()).isTrue();
    assertThat(line.of(fate)).isEqualTo(new LedgerLine.Tally(2, MONEY));
    assertThat(line.byFate()).containsOnlyKeys(Fate.values());
  }

  @Test
  void aRowThatWasOnlyReadIsNotAccountedFor() {
    LedgerLine line = line("731.xlsx").became(Fate.READ, 1, MONEY).build();
    assertThat(line.rowsUnaccounted()).isOne();
    assertThat(line.moneyUnaccounted()).isEqualTo(MONEY);
    assertThat(line.balances()).isFalse();
  }

  @Test
  void lostRowsAndLostMoneyEachUnbalanceTheLine() {
    assertThat(line("a").lost(1, Funding.ZERO).build().balances()).isFalse();
    assertThat(line("a").lost(-1, Funding.ZERO).build().balances()).isFalse();
    for (Funding lost :
        List.of(
            Funding.ofDong(1, 0, 0, 0),
            Funding.ofDong(0, 1, 0, 0),
            Funding.ofDong(0, 0, -1, 0),
            Funding.ofDong(0, 0, 0, 1))) {
      assertThat(line("a").lost(0, lost).build())
          .returns(false, LedgerLine::balances)
          .returns(lost, LedgerLine::moneyUnaccounted);
    }
  }

  @Test
  void theTotalAddsUpAllLines() {
    LedgerLine first =
        line("a").other(5).became(Fate.ACCEPTED, 2, MONEY).became(Fate.REJECTED, 1, MONEY).build();
    LedgerLine second = line("b").other(7).became(Fate.ACCEPTED, 3, MONEY).build();
    assertThat(new Ledger(List.of(first, second)).total())
        .isEqualTo(
            new LedgerLine(
                "",
                null,
                18,
                Map.of(RowKind.BLANK, 12L),
                Funding.ofDong(300, 180, 90, 30),
                Map.of(
                    Fate.ACCEPTED,
                    new LedgerLine.Tally(5, Funding.ofDong(200, 120, 60, 20)),
                    Fate.REJECTED,
                    new LedgerLine.Tally(1, MONEY))));
    assertThat(new Ledger(List.of()).total().balances()).isTrue();
  }

  @Test
  void severalFilesOfASubmitterStandTogether() {
    LedgerLine first =
        line("b").sentBy("731").other(RowKind.TITLE, 2).became(Fate.SUPERSEDED, 3, MONEY).build();
    LedgerLine unknown = line("c").sentBy(null).other(RowKind.BLANK, 1).build();
    LedgerLine second =
        line("d").sentBy("731").other(RowKind.TITLE, 4).became(Fate.ACCEPTED, 3, MONEY).build();
    LedgerLine other = line("e").sentBy("TTKC").became(Fate.ACCEPTED, 1, MONEY).build();
    Ledger ledger = new Ledger(List.of(first, unknown, second, other));

    assertThat(ledger.submitters())
        .containsExactly(
            new SubmitterLedger("731", List.of(first, second)),
            new SubmitterLedger("TTKC", List.of(other)),
            new SubmitterLedger(null, List.of(unknown)));
    assertThat(ledger.submitters().get(0).sum())
        .isEqualTo(
            line("")
                .other(RowKind.TITLE, 6)
                .became(Fate.SUPERSEDED, 3, MONEY)
                .became(Fate.ACCEPTED, 3, MONEY)
                .build());
    assertThat(
            ledger.submitters().stream()
                .map(SubmitterLedger::sum)
                .reduce(LedgerLine.empty(null), LedgerLine::plus))
        .isEqualTo(ledger.total());
  }

  @Test
  void rowsThatAreNoProposalsAreCountedByWhatTheyAre() {
    LedgerLine line =
        line("a").other(RowKind.SIGNATURE, 3).other(RowKind.HIDDEN, 2).lost(1, MONEY).build();
    assertThat(line.otherRows()).hasSize(RowKind.values().length - 1);
    assertThat(line.otherRows().get(RowKind.SIGNATURE)).isEqualTo(3);
    assertThat(line.otherRows().get(RowKind.TITLE)).isZero();
    assertThat(line.notProposal()).isEqualTo(5);
    assertThat(line.rowsUnaccounted()).isOne();
    assertThatIllegalArgumentException().isThrownBy(() -> line("a").other(RowKind.ITEM, 1).build());
  }
}
