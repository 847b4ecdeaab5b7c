package vn.tonghop.intake;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.tonghop.definition.Hidden;
import vn.tonghop.definition.Hidden.Rule;

/**
 * What a person does not see of the sheets that are read: left out where the rule says so, and kept
 * in mind to be told.
 */
final class HiddenCells {

  private final Hidden rule;
  private final Map<Integer, BitSet> filledColumns = new HashMap<>();

  HiddenCells(Hidden rule) {
    this.rule = rule;
  }

  Hidden rule() {
    return rule;
  }

  /** Whether the row counts as if it were not there. */
  boolean isLeftOut(SheetRow row) {
    return row.hidden() && rule.rows() == Rule.LEAVE_OUT;
  }

  /** The row without the cells that are left out. */
  SheetRow withoutLeftOut(SheetRow row) {
    if (row.sheet().hiddenColumns().isEmpty()) {
      return row; // as nearly every row
    }
    List<SheetCell> read = new ArrayList<>(row.cells());
    for (int column = 0; column < read.size(); column++) {
      if (!read.get(column).isBlank() && row.sheet().isHidden(column)) {
        filledColumns.computeIfAbsent(row.sheetNumber(), any -> new BitSet()).set(column);
        if (rule.columns() == Rule.LEAVE_OUT) {
          read.set(column, SheetCell.BLANK);
        }
      }
    }
    return row.withCells(read);
  }

  /** The hidden columns of the sheet that hold something, "F, H"; "" without any. */
  String filledColumns(int sheet) {
    BitSet filled = filledColumns.getOrDefault(sheet, new BitSet());
    return filled.stream().mapToObj(ColumnLetters::of).collect(Collectors.joining(", "));
  }
}
