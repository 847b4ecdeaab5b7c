package vn.tonghop.intake;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.tonghop.proposal.Field;

/**
 * A đề án that is written over several rows: its name is merged over all of them, and those below
 * the first have neither number nor money nor months of their own, only more text.
 */
final class Continued {

  /** The fields whose text may go on in the next row. */
  static final Set<Field> GOES_ON =
      EnumSet.of(
          Field.IMPLEMENTER, Field.BENEFICIARY, Field.OBJECTIVE, Field.EXPECTED_RESULT, Field.NOTE);

  private Continued() {}

  /** Whether the row goes on with the đề án above whose name is merged down into it. */
  static boolean isContinuation(TableRow row) {
    return !row.row().isBlank()
        && row.isFromAbove(Field.NAME)
        && row.own(Field.NUMBER).isBlank()
        && row.own(Field.START_MONTH).isBlank()
        && row.own(Field.END_MONTH).isBlank()
        && TableRow.AMOUNTS.stream().allMatch(field -> row.own(field).isBlank());
  }

  /** The text of a field in all rows, one below the other, in the fonts it is written in. */
  static SheetCell joined(SheetCell first, Field field, List<TableRow> further) {
    if (further.stream().allMatch(row -> row.own(field).isBlank())) {
      return first;
    }
    StringBuilder text = new StringBuilder();
    List<FontRun> runs = new ArrayList<>();
    append(first, text, runs);
    further.forEach(row -> append(row.own(field), text, runs));
    boolean legacy = runs.stream().anyMatch(run -> FontRun.isLegacy(run.font()));
    return new SheetCell.Text(text.toString(), legacy ? runs : List.of());
  }

  private static void append(SheetCell cell, StringBuilder text, List<FontRun> runs) {
    if (cell.isBlank()) {
      return;
    }
    if (text.length() > 0) {
      text.append('\n');
    }
    int start = text.length();
    if (cell instanceof SheetCell.Text more && !more.runs().isEmpty()) {
      more.runs().forEach(run -> runs.add(new FontRun(start + run.start(), run.font())));
      text.append(more.text());
    } else {
      runs.add(new FontRun(start, ""));
      text.append(CellText.shown(cell));
    }
  }
}
