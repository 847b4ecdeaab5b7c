package vn.tonghop.plan;

import java.util.List;
import vn.tonghop.proposal.Funding;

/**
 * Something in which the ledger does not balance.
 *
 * @param arguments what the sentence of its kind names: files, numbers, amounts in đồng
 */
public record Imbalance(Kind kind, List<String> arguments) {

  /** What does not balance with what. */
  public enum Kind {
    /** Rows of a file that were read and have become nothing: file, how many, of how many. */
    ROWS_LOST(3),
    /** Rows of a file that no rule has judged: file, how many. */
    ROWS_NOT_JUDGED(2),
    /** Money of a file that has become nothing: file, total and the three sources. */
    MONEY_LOST(5),
    /** The plan has another number of items than was accepted: items, accepted rows. */
    ITEMS_DIFFER(2),
    /** Accepted money that the plan does not hold: total and the three sources. */
    MONEY_NOT_IN_PLAN(4);

    private final int arguments;

    Kind(int arguments) {
      this.arguments = arguments;
    }
  }

  /** Throws {@link IllegalArgumentException} when these are not the arguments of the kind. */
  public Imbalance {
    arguments = List.copyOf(arguments);
    if (arguments.size() != kind.arguments) {
      throw new IllegalArgumentException(kind + " takes " + kind.arguments + " arguments");
    }
  }

  static Imbalance rowsLost(LedgerLine line) {
    return of(Kind.ROWS_LOST, line.file(), line.rowsUnaccounted(), line.rowsRead());
  }

  static Imbalance notJudged(LedgerLine line, long rows) {
    return of(Kind.ROWS_NOT_JUDGED, line.file(), rows);
  }

  static Imbalance moneyLost(LedgerLine line) {
    Funding lost = line.moneyUnaccounted();
    return of(
        Kind.MONEY_LOST,
        line.file(),
        lost.total().grouped(),
        lost.provincial().grouped(),
        lost.beneficiary().grouped(),
        lost.other().grouped());
  }

  static Imbalance itemsDiffer(long items, long accepted) {
    return of(Kind.ITEMS_DIFFER, items, accepted);
  }

  static Imbalance notInPlan(Funding missing) {
    return of(
        Kind.MONEY_NOT_IN_PLAN,
        missing.total().grouped(),
        missing.provincial().grouped(),
        missing.beneficiary().grouped(),
        missing.other().grouped());
  }

  private static Imbalance of(Kind kind, Object... arguments) {
    return new Imbalance(kind, List.of(arguments).stream().map(String::valueOf).toList());
  }

  /** For a log; people read the sentence of its kind. */
  @Override
  public String toString() {
    return kind + " " + String.join(", ", arguments);
  }
}
