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
    MONEY_NOT_IN_PLAN(4),
    /** The same of one section: its number, total and the three sources. */
    SECTION_DIFFERS(5),
    /** The same of one programme: its code, total and the three sources. */
    PROGRAMME_DIFFERS(5),
    /** A row that is a đề án, and of which none was kept: file, number of the sheet, row. */
    ITEM_LOST(3),
    /** Money on a row that is no đề án: file, sheet, cell, total and the three sources. */
    MONEY_OUTSIDE_ITEMS(7),
    /** A đề án that says to come from another file: file, sheet, cell, the other file. */
    ROW_OF_OTHER_FILE(4),
    /** A đề án that counts in a superseded file: file, sheet, cell, total and the three sources. */
    SUPERSEDED_COUNTED(7),
    /** The same in a file that was refused. */
    REFUSED_COUNTED(7),
    /** A đề án said to be superseded, whose file is not: as above. */
    NOT_SUPERSEDED(7),
    /** A duplicate of which no other copy is accepted: as above. */
    DUPLICATE_OF_NOTHING(7),
    /** An accepted đề án of which another copy is accepted too: as above. */
    COUNTED_TWICE(7),
    /** An accepted đề án that is not in the plan: as above. */
    NOT_IN_PLAN(7),
    /** An item of the plan that is not accepted: number, file, sheet, cell, total, the sources. */
    ITEM_NOT_ACCEPTED(8),
    /** The order of the plan has a gap: the place that is taken, the place it should be. */
    ORDER_BROKEN(2),
    /** An item has another number than its place gives it: file, sheet, cell, number, expected. */
    NUMBER_BROKEN(5),
    /**
     * An item has other money than when it was taken into the plan: number, file, sheet, cell, what
     * there is more of now, in total and of the three sources.
     */
    ITEM_ALTERED(8),
    /** The log decided otherwise: file, sheet, cell, fate in the table, fate in the log or "–". */
    FATE_ALTERED(5),
    /** So many more of the kind before: how many. */
    MORE(1);

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

  /** So many more of the kind before. */
  public static Imbalance more(long number) {
    return of(Kind.MORE, number);
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
