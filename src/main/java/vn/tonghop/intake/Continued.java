package vn.tonghop.intake;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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

  /** The text of a field in all rows, one below the other, with what the file stores for it. */
  static SheetCell joined(SheetCell first, Field field, List<TableRow> further) {
    if (further.stream().allMatch(row -> row.own(field).isBlank())) {
      return first;
    }
    List<SheetCell> cells = new ArrayList<>(List.of(first));
    further.forEach(row -> cells.add(row.own(field)));
    cells.removeIf(SheetCell::isBlank);
    return new SheetCell.Text(joined(cells, SheetCell.Text::text), List.of(), conversion(cells));
  }

  private static @Nullable Conversion conversion(List<SheetCell> cells) {
    String stored = joined(cells, SheetCell.Text::stored);
    return cells.stream()
        .map(cell -> cell instanceof SheetCell.Text text ? text.conversion() : null)
        .filter(Objects::nonNull)
        .findFirst()
        .map(some -> new Conversion(stored, some.encoding(), some.outcome(), some.detail()))
        .orElse(null);
  }

  private static String joined(List<SheetCell> cells, Function<SheetCell.Text, String> ofText) {
    return cells.stream()
        .map(
            cell -> cell instanceof SheetCell.Text text ? ofText.apply(text) : CellText.shown(cell))
        .collect(Collectors.joining("\n"));
  }
}
