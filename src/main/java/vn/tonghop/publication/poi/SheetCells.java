package vn.tonghop.publication.poi;

import java.math.BigDecimal;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Writes the cells of one sheet. Rows and columns are counted from 0, as POI does. */
final class SheetCells {

  private final BookSheet sheet;
  private final Looks looks;

  SheetCells(XSSFSheet sheet, Looks looks) {
    this(BookSheet.of(sheet), looks);
  }

  SheetCells(BookSheet sheet, Looks looks) {
    this.sheet = sheet;
    this.looks = looks;
  }

  /** Text is always text: nothing in it becomes a formula. Without text the cell is blank. */
  void text(int row, int column, String text, Look look) {
    if (text.isEmpty()) {
      blank(row, column, look);
      return;
    }
    Look kept = CellText.beginsLikeFormula(text) ? look.withQuote() : look;
    cell(row, column, kept).setCellValue(CellText.of(text));
  }

  /**
   * @throws ArithmeticException when a cell cannot hold the number exactly
   */
  void number(int row, int column, BigDecimal number, Look look) {
    cell(row, column, look).setCellValue(CellNumber.exactly(number));
  }

  /**
   * A formula together with its value, so that a reader who does not calculate sees it too.
   *
   * @throws ArithmeticException when a cell cannot hold the value exactly
   */
  void formula(int row, int column, String formula, BigDecimal value, Look look) {
    Cell cell = cell(row, column, look);
    cell.setCellFormula(formula);
    cell.setCellValue(CellNumber.exactly(value));
  }

  void blank(int row, int column, Look look) {
    cell(row, column, look);
  }

  /** Merges the cells of the block; those already written keep what they hold and how they look. */
  void merge(CellRangeAddress block, Look look) {
    for (CellAddress cell : block) {
      if (row(cell.getRow()).getCell(cell.getColumn()) == null) {
        blank(cell.getRow(), cell.getColumn(), look);
      }
    }
    // Nothing here is merged twice, and to make sure takes as long as there are merged blocks.
    sheet.settings().addMergedRegionUnsafe(block);
  }

  /** Text across the columns of one row. */
  void across(int row, int firstColumn, int lastColumn, String text, Look look) {
    merge(new CellRangeAddress(row, row, firstColumn, lastColumn), look);
    text(row, firstColumn, text, look);
  }

  void height(int row, double points) {
    row(row).setHeightInPoints((float) points);
  }

  private Cell cell(int row, int column, Look look) {
    Row there = row(row);
    Cell existing = there.getCell(column);
    Cell cell = existing == null ? there.createCell(column) : existing;
    cell.setCellStyle(looks.style(look));
    return cell;
  }

  private Row row(int row) {
    Row existing = sheet.rows().getRow(row);
    return existing == null ? sheet.rows().createRow(row) : existing;
  }
}
