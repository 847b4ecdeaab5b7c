package vn.tonghop.intake;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.tonghop.finding.Finding;
import vn.tonghop.proposal.Field;
import vn.tonghop.proposal.MoneyUnit;

/** How the money of one table is written, and what its amounts say about the file as a whole. */
final class TableMoney {

  private final TableUnits units;
  private final SheetNotation notation;
  private final UnitWords words;
  private final ItemTotals items;
  private final Finding unitUnknown;
  private final Consumer<Finding> ofFile;
  private boolean unitMissed;

  /**
   * The money of one table.
   *
   * @param items of the whole file
   * @param unitUnknown what to say when an amount needs a unit that nobody named
   * @param ofFile takes findings about the file as a whole
   */
  TableMoney(
      TableUnits units,
      SheetNotation notation,
      UnitWords words,
      ItemTotals items,
      Finding unitUnknown,
      Consumer<Finding> ofFile) {
    this.units = units;
    this.notation = notation;
    this.words = words;
    this.items = items;
    this.unitUnknown = unitUnknown;
    this.ofFile = ofFile;
  }

  SheetNotation notation() {
    return notation;
  }

  UnitWords words() {
    return words;
  }

  /** The unit of that column; null when none can be told. */
  @Nullable MoneyUnit unitOf(Field field) {
    return units.of(field);
  }

  /** Counts what one đề án costs. */
  void countItem(ExactAmount total) {
    items.add(total);
  }

  /** Says something of the file as a whole. */
  void ofFile(Finding finding) {
    ofFile.accept(finding);
  }

  /** An amount cannot be read for want of a unit. The file is told so, once a table. */
  void missUnit() {
    if (!unitMissed && !units.isExplained()) {
      ofFile.accept(unitUnknown);
    }
    unitMissed = true;
  }
}
