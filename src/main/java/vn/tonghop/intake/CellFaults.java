package vn.tonghop.intake;

import java.util.Optional;
import vn.tonghop.finding.Address;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.proposal.Field;

/** Cells that hold something, and yet no value. */
final class CellFaults {

  private CellFaults() {}

  /** The finding about a cell that shows an error or lacks the result of its formula. */
  static Optional<Finding> of(SheetCell cell, Address address, Field field) {
    if (cell instanceof SheetCell.ErrorValue error) {
      return Optional.of(
          IntakeFindings.unreadable(FindingCode.CELL_ERROR_VALUE, address, field, error.text()));
    }
    return cell instanceof SheetCell.UnvaluedFormula unvalued
        ? Optional.of(
            IntakeFindings.unreadable(
                FindingCode.FORMULA_WITHOUT_VALUE, address, field, "=" + unvalued.formula()))
        : Optional.empty();
  }
}
