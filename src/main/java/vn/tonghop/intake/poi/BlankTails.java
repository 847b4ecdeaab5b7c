package vn.tonghop.intake.poi;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Counts the rows below the last of each sheet that holds something, which have nothing but
 * formats: as when somebody gave whole columns a frame.
 */
final class BlankTails {

  /** Fewer are not worth a word: a form often has some lines too many. */
  private static final int MANY = 1_000;

  private final Map<String, Integer> many = new LinkedHashMap<>();
  private int lastFilled;

  /** A row of the sheet that is being read holds something. */
  void filled(int row) {
    lastFilled = row;
  }

  /** The sheet has ended with that row, blank or not. */
  void ended(String sheet, int lastRow) {
    if (lastRow - lastFilled >= MANY) {
      many.put(RowCheck.storable(sheet), lastRow - lastFilled);
    }
    lastFilled = 0;
  }

  /** How many, by the names of the sheets that have a great many of them. */
  Map<String, Integer> many() {
    return many;
  }
}
