package vn.tonghop.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Converts the texts of a workbook that stand in fonts of a legacy encoding. The font is the
 * signal, and the bytes must confirm it: Unicode in such a font stays as it is. A text that may be
 * either goes by the other texts of its row, then by the rows before it, and is left alone where
 * these do not agree. So is a text of such bytes in an ordinary font. Rows must come in their
 * order.
 */
final class CellTexts {

  private final EncodingEvidence workbook = new EncodingEvidence();

  /** The row with its texts in Unicode. */
  SheetRow of(SheetRow row) {
    Map<Integer, LegacyCell> texts = new TreeMap<>();
    Map<Integer, SheetCell.Text> undeclared = new TreeMap<>();
    for (int column = 0; column < row.cells().size(); column++) {
      if (row.cells().get(column) instanceof SheetCell.Text text) {
        if (text.runs().isEmpty()) {
          UndeclaredText.in(text).ifPresent(putInto(undeclared, column));
        } else {
          texts.put(column, new LegacyCell(text));
        }
      }
    }
    if (texts.isEmpty() && undeclared.isEmpty()) {
      return row;
    }
    List<SheetCell> cells = converted(row.cells(), texts);
    undeclared.forEach(cells::set);
    return row.withCells(cells);
  }

  private static Consumer<SheetCell.Text> putInto(Map<Integer, SheetCell.Text> texts, int column) {
    return text -> texts.put(column, text);
  }

  private List<SheetCell> converted(List<SheetCell> cells, Map<Integer, LegacyCell> texts) {
    EncodingEvidence row = new EncodingEvidence();
    texts.values().forEach(text -> text.tell(row));
    texts.values().forEach(text -> text.tell(workbook));
    List<SheetCell> converted = new ArrayList<>(cells);
    texts.forEach((column, text) -> converted.set(column, text.converted(row, workbook)));
    return converted;
  }
}
