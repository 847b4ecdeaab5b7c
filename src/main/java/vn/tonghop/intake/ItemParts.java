package vn.tonghop.intake;

import java.util.List;
import java.util.Objects;
import vn.tonghop.finding.Address;
import vn.tonghop.finding.Finding;
import vn.tonghop.proposal.Field;

/**
 * Finds rows that by their numbers stand under a đề án that has an amount of its own: "1.1", "a" or
 * a dash under "1". Their amounts are most likely parts of its amount, and must not count twice.
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
    String written = row.line(Field.NUMBER);
    boolean bullet = written != null && Numbering.isBullet(written) && whole.isNumbered();
    if (bullet || row.numbering().isPartOf(whole)) {
      String number = bullet ? written : row.numbering().text();
      findings.add(IntakeFindings.itemUnderItem(address, Objects.requireNonNull(number), wholeRow));
    } else {
      whole = row.numbering();
      wholeRow = row.row().rowNumber();
    }
  }
}
