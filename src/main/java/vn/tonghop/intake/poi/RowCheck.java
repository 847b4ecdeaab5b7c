package vn.tonghop.intake.poi;

import java.util.List;
import org.apache.poi.ss.util.CellReference;
import vn.tonghop.definition.Limit;
import vn.tonghop.definition.Limits;
import vn.tonghop.finding.Address;
import vn.tonghop.intake.Sheet;
import vn.tonghop.intake.SheetCell;
import vn.tonghop.intake.SheetRow;
import vn.tonghop.intake.SubmissionFile;
import vn.tonghop.intake.UnreadableWorkbookException;

/**
 * Looks over each row before anybody else sees it: that its texts are within the limits, and that
 * they can be stored. NUL and halves of characters are in no font, and neither UTF-8 nor a database
 * can hold them; they are shown as U+FFFD, which is what Unicode has for that.
 */
final class RowCheck {

  private static final char REPLACEMENT = '\uFFFD';

  private final SubmissionFile file;
  private final Limits limits;
  private Sheet given = Sheet.plain(1, "");
  private Sheet shown = given;

  RowCheck(SubmissionFile file, Limits limits) {
    this.file = file;
    this.limits = limits;
  }

  /** The row, fit to be stored. */
  SheetRow of(SheetRow row) throws UnreadableWorkbookException {
    checkLengths(row);
    if (row.sheet() != given) {
      given = row.sheet();
      shown = storable(given);
    }
    boolean cellsFine = row.cells().stream().allMatch(RowCheck::isStorable);
    if (shown == given && cellsFine) {
      return row;
    }
    List<SheetCell> cells = row.cells().stream().map(RowCheck::storable).toList();
    return new SheetRow(shown, row.rowNumber(), row.hidden(), cells, row.merged(), row.faults());
  }

  private void checkLengths(SheetRow row) throws UnreadableWorkbookException {
    long characters = 0;
    for (int column = 0; column < row.cells().size(); column++) {
      if (row.cell(column) instanceof SheetCell.Text cell) {
        characters += cell.text().length();
        if (cell.text().length() > limits.of(Limit.CELL_CHARACTERS)) {
          Address address = address(row).at(CellReference.convertNumToColString(column));
          throw Unreadable.tooLarge(address, Limit.CELL_CHARACTERS, limits);
        }
      }
    }
    if (characters > limits.of(Limit.ROW_CHARACTERS)) {
      throw Unreadable.tooLarge(address(row), Limit.ROW_CHARACTERS, limits);
    }
  }

  private Address address(SheetRow row) {
    return Address.ofRow(file.name(), storable(row.sheetName()), row.rowNumber());
  }

  private static boolean isStorable(SheetCell cell) {
    return !(cell instanceof SheetCell.Text text) || isStorable(text.text());
  }

  private static SheetCell storable(SheetCell cell) {
    return cell instanceof SheetCell.Text text && !isStorable(text.text())
        ? new SheetCell.Text(storable(text.text()), text.runs())
        : cell;
  }

  private static Sheet storable(Sheet sheet) {
    return isStorable(sheet.name())
        ? sheet
        : new Sheet(sheet.number(), storable(sheet.name()), sheet.hiddenColumns(), sheet.merged());
  }

  /** Text in which every character can be stored; others are replaced one for one. */
  static String storable(String text) {
    if (isStorable(text)) {
      return text;
    }
    StringBuilder storable = new StringBuilder(text.length());
    text.codePoints()
        .map(character -> isStorable(character) ? character : REPLACEMENT)
        .forEach(storable::appendCodePoint);
    return storable.toString();
  }

  private static boolean isStorable(String text) {
    for (int at = 0; at < text.length(); at++) {
      char character = text.charAt(at);
      if (character == 0 || Character.isSurrogate(character)) {
        return text.codePoints().allMatch(RowCheck::isStorable);
      }
    }
    return true;
  }

  private static boolean isStorable(int character) {
    return character != 0
        && (character < Character.MIN_SURROGATE || character > Character.MAX_SURROGATE);
  }
}
