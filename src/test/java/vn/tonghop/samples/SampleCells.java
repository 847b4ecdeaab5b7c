package vn.tonghop.samples;

import java.math.BigDecimal;
import java.text.Normalizer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;

/** Writes cells of one sheet; rows and columns count from 0. */
final class SampleCells {

  private static final float LINE_SPACING = 1.4f;

  private final Sheet sheet;
  private final SampleStyles styles;
  private final Normalizer.Form textForm;

  SampleCells(Sheet sheet, SampleStyles styles, Normalizer.Form textForm) {
    this.sheet = sheet;
    this.styles = styles;
    this.textForm = textForm;
  }

  Sheet sheet() {
    return sheet;
  }

  void text(int row, int column, Look look, String text) {
    Cell cell = blank(row, column, look);
    if (!text.isEmpty()) {
      cell.setCellValue(Normalizer.normalize(text, textForm));
    }
  }

  void number(int row, int column, Look look, BigDecimal number) {
    blank(row, column, look).setCellValue(number.doubleValue());
  }

  void formula(int row, int column, Look look, String formula) {
    blank(row, column, look).setCellFormula(formula);
  }

  /** Text over the columns from first to last, merged into one cell. */
  void across(int row, int first, int last, Look look, String text) {
    for (int column = first; column <= last; column++) {
      blank(row, column, look);
    }
    text(row, first, look, text);
    merge(row, row, first, last);
    growTo(row, text.lines().count(), look);
  }

  /** Excel fits a row to its cells, but not to merged ones. */
  private void growTo(int row, long lines, Look look) {
    if (lines > 1) {
      height(row, lines * look.points() * LINE_SPACING);
    }
  }

  void height(int row, float points) {
    sheet.getRow(row).setHeightInPoints(points);
  }

  void merge(int firstRow, int lastRow, int firstColumn, int lastColumn) {
    if (firstRow < lastRow || firstColumn < lastColumn) {
      sheet.addMergedRegion(new CellRangeAddress(firstRow, lastRow, firstColumn, lastColumn));
    }
  }

  Cell blank(int row, int column, Look look) {
    Row line = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
    Cell cell = line.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    cell.setCellStyle(styles.of(look));
    return cell;
  }
}
