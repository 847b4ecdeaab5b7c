package vn.tonghop.intake;

import java.util.List;
import vn.tonghop.finding.Address;
import vn.tonghop.finding.Finding;

/**
 * Finds rows that by their numbers stand under a đề án that has an amount of its own: "1.1" or "a"
 * under "1". Their amounts are most likely parts of its amount, and must not count twice.
 */
final class ItemParts {

  private Numbering whole = Numbering.NONE;
  private int wholeRow;

  /** Another group begins: what follows stands under none of the đề án above. */
  void leave() {
    whole = Numbering.NONE;
  }

  /** Looks at the next đề án of the group. */
  void check(TableRow row, Address address, List<Finding> findings) {
    if (!row.hasNonZeroAmount()) {
      return;
    }
    if (row.numbering().isPartOf(whole)) {
      findings.add(IntakeFindings.itemUnderItem(address, row.numbering().text(), wholeRow));
    } else {
      whole = row.numbering();
      wholeRow = row.row().rowNumber();
    }
  }
}
