package vn.tonghop.intake;

import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.tonghop.proposal.Field;

/** What a person sees in a row of a table, merged cells included. */
final class SeenCells {

  private final SheetRow row;
  private final TableLayout layout;

  SeenCells(SheetRow row, TableLayout layout) {
    this.row = row;
    this.layout = layout;
  }

  /** Text of the cell, or of the merged cells it belongs to, wherever they begin in the table. */
  SheetCell text(int column) {
    SheetCell own = row.cell(column);
    Merged merged = own.isBlank() ? over(column) : null;
    if (merged == null) {
      return own;
    }
    return isFromAbove(merged) || beginsInSpacer(merged.range()) ? merged.anchor() : own;
  }

  /**
   * An amount of the row itself. One that was merged down from above counts where it begins, and
   * nowhere else.
   */
  SheetCell amount(int column) {
    SheetCell own = row.cell(column);
    Merged merged = own.isBlank() ? over(column) : null;
    if (merged == null || isFromAbove(merged) || !beginsInSpacer(merged.range())) {
      return own;
    }
    return merged.anchor();
  }

  /** The field whose content stands in that cell; null when it is none of the table. */
  @Nullable Field fieldIn(int column) {
    Field field = layout.fieldAt(column);
    Merged merged = field == null ? over(column) : null;
    return merged != null && !isFromAbove(merged) && beginsInSpacer(merged.range())
        ? knownColumns(merged.range()).mapToObj(layout::fieldAt).findFirst().orElse(null)
        : field;
  }

  /** What stands in merged cells that begin further up in the table; blank where there are none. */
  SheetCell fromAbove(int column) {
    Merged merged = over(column);
    return merged != null && isFromAbove(merged) ? merged.anchor() : SheetCell.BLANK;
  }

  /** The merged cells to which that cell belongs; null where it stands alone. */
  @Nullable Merged over(int column) {
    if (row.merged().isEmpty()) {
      return null; // as nearly every row
    }
    return row.merged().stream()
        .filter(merged -> merged.range().covers(row.rowNumber(), column))
        .filter(merged -> merged.range().firstRow() > layout.lastHeadingRow())
        .findFirst()
        .orElse(null);
  }

  private boolean isFromAbove(Merged merged) {
    return merged.range().firstRow() < row.rowNumber();
  }

  /** Whether the cells begin in a column that means nothing, and reach into one that does. */
  private boolean beginsInSpacer(CellRange range) {
    return !layout.isKnown(range.firstColumn()) && knownColumns(range).count() == 1;
  }

  private IntStream knownColumns(CellRange range) {
    return IntStream.rangeClosed(range.firstColumn(), range.lastColumn()).filter(layout::isKnown);
  }
}
