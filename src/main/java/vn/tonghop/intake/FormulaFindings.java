package vn.tonghop.intake;

import java.util.Collection;
import java.util.List;
import vn.tonghop.finding.Address;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.proposal.Field;

/**
 * What formulas of a submission are found to be, where it matters: in the cells of a đề án, and in
 * the amounts of stated totals. An amount of a đề án that is not what its formula gives rejects the
 * đề án, since only its sender knows which of them is meant; everywhere else a person should look.
 */
final class FormulaFindings {

  private boolean beyondLimitTold;

  /**
   * Adds what is found in one row.
   *
   * @param kind of the row
   * @param statesTotal whether its amounts are a stated total
   * @param findings to which they are added
   */
  void of(
      TableRow row,
      RowKind kind,
      boolean statesTotal,
      Address address,
      Collection<Finding> findings) {
    boolean item = kind == RowKind.ITEM;
    for (FormulaFault fault : item || statesTotal ? row.row().faults() : List.<FormulaFault>of()) {
      Field field = row.seen().fieldIn(fault.column());
      if (field != null && (item || field.isMoney())) {
        Address cell = address.at(ColumnLetters.of(fault.column()));
        add(fault, item, field, row.row().cell(fault.column()), cell, findings);
      }
    }
  }

  private void add(
      FormulaFault fault,
      boolean item,
      Field field,
      SheetCell shown,
      Address cell,
      Collection<Finding> findings) {
    if (fault.kind() == FormulaFault.Kind.BEYOND_LIMIT) {
      if (!beyondLimitTold) {
        findings.add(IntakeFindings.formulasBeyondLimit(cell));
      }
      beyondLimitTold = true;
    } else if (!isToldOtherwise(fault, shown)) {
      findings.add(
          IntakeFindings.formula(code(fault, item && field.isMoney()), cell, field, fault));
    }
  }

  /** That a formula has no result is a finding of its own, and says enough of the harmless ones. */
  private static boolean isToldOtherwise(FormulaFault fault, SheetCell shown) {
    boolean harmless =
        fault.kind() == FormulaFault.Kind.UNCHECKED || fault.kind() == FormulaFault.Kind.VOLATILE;
    return harmless && shown instanceof SheetCell.UnvaluedFormula;
  }

  private static FindingCode code(FormulaFault fault, boolean amount) {
    return switch (fault.kind()) {
      case STALE -> amount ? FindingCode.AMOUNT_STALE : FindingCode.FORMULA_STALE;
      case EVALUATED -> FindingCode.FORMULA_EVALUATED;
      case CIRCULAR -> amount ? FindingCode.AMOUNT_CIRCULAR : FindingCode.FORMULA_CIRCULAR;
      case EXTERNAL -> FindingCode.FORMULA_EXTERNAL;
      case VOLATILE -> FindingCode.FORMULA_VOLATILE;
      case UNCHECKED -> FindingCode.FORMULA_UNCHECKED;
      case BEYOND_LIMIT -> FindingCode.FORMULAS_BEYOND_LIMIT;
    };
  }
}
