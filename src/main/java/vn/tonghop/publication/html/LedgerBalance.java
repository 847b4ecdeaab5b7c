package vn.tonghop.publication.html;

import vn.tonghop.plan.LedgerLine;
import vn.tonghop.proposal.Fate;

/**
 * What was read, what became of it, and for how much of it nothing accounts: rows, or money of one
 * kind in đồng.
 *
 * @param about whose balance it is, or of what
 */
record LedgerBalance(
    String about,
    long read,
    long accepted,
    long rejected,
    long duplicate,
    long superseded,
    long notProposal,
    long unaccounted) {

  static LedgerBalance ofRows(String about, LedgerLine line) {
    return new LedgerBalance(
        about,
        line.rowsRead(),
        line.of(Fate.ACCEPTED).rows(),
        line.of(Fate.REJECTED).rows(),
        line.of(Fate.DUPLICATE).rows(),
        line.of(Fate.SUPERSEDED).rows(),
        line.notProposal(),
        line.rowsUnaccounted());
  }

  /** Rows that are no đề án have no money. */
  static LedgerBalance ofMoney(String about, LedgerLine line, Money money) {
    return new LedgerBalance(
        about,
        money.of(line.moneyRead()).amount(),
        money.of(line.of(Fate.ACCEPTED).money()).amount(),
        money.of(line.of(Fate.REJECTED).money()).amount(),
        money.of(line.of(Fate.DUPLICATE).money()).amount(),
        money.of(line.of(Fate.SUPERSEDED).money()).amount(),
        0,
        money.of(line.moneyUnaccounted()).amount());
  }
}
