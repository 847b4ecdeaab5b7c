package vn.tonghop.intake.poi;

import org.apache.poi.hssf.record.PrecisionRecord;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import vn.tonghop.intake.poi.formula.FormulaCheck;
import vn.tonghop.intake.poi.formula.SheetWriter;
import vn.tonghop.intake.poi.formula.Stored;
import vn.tonghop.intake.poi.formula.WorkbookCells;
import vn.tonghop.intake.poi.formula.XlsBook;

/** Prepares the evaluation of the formulas of an .xls workbook. */
final class XlsFormulas {

  private final WorkbookCells read;
  private final boolean evaluated;

  private XlsFormulas(HSSFWorkbook workbook) {
    // Its texts are given as they are: those that cells share cannot be told from others.
    read =
        new WorkbookCells(
            number -> {
              throw new IllegalStateException("text " + number);
            });
    PrecisionRecord precision =
        (PrecisionRecord) workbook.getInternalWorkbook().findFirstRecordBySid(PrecisionRecord.sid);
    evaluated =
        !workbook.getInternalWorkbook().isUsing1904DateWindowing()
            && (precision == null || precision.getFullPrecision());
  }

  /**
   * A check of the workbook.
   *
   * @param mostVisits how many cells evaluating its formulas may look at
   */
  static FormulaCheck check(HSSFWorkbook workbook, XlsCells cells, long mostVisits) {
    XlsFormulas formulas = new XlsFormulas(workbook);
    for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
      formulas.read(workbook.getSheetAt(i), workbook.getSheetName(i));
    }
    return new FormulaCheck(new XlsBook(formulas.read, workbook), cells, mostVisits);
  }

  private void read(HSSFSheet sheet, String name) {
    SheetWriter writer = read.sheet(name);
    for (Row row : sheet) {
      writer.row(row.getRowNum(), row.getZeroHeight() || row.getHeight() == 0);
      for (Cell cell : row) {
        write((HSSFCell) cell, writer);
      }
    }
    writer.completed();
  }

  private void write(HSSFCell cell, SheetWriter writer) {
    int column = cell.getColumnIndex();
    if (cell.getCellType() == CellType.FORMULA) {
      Stored result = stored(cell, cell.getCachedFormulaResultType(), writer);
      int format = cell.getCellStyle().getIndex();
      if (evaluated && !cell.isPartOfArrayFormulaGroup()) {
        writer.formula(column, format, result, "");
      } else {
        writer.uncheckedFormula(column, format, result, "");
      }
    } else if (cell.getCellType() != CellType.BLANK) {
      writer.constant(column, stored(cell, cell.getCellType(), writer));
    }
  }

  private static Stored stored(HSSFCell cell, CellType type, SheetWriter writer) {
    return switch (type) {
      case NUMERIC -> Stored.number(cell.getNumericCellValue());
      case STRING -> writer.text(cell.getRichStringCellValue().getString());
      case BOOLEAN -> Stored.bool(cell.getBooleanCellValue());
      case ERROR -> Stored.error(error(cell.getErrorCellValue()));
      default -> Stored.NOTHING;
    };
  }

  private static String error(byte code) {
    return FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "";
  }
}
