package vn.tonghop.intake.poi;

import java.math.BigDecimal;
import java.util.Objects;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.jspecify.annotations.Nullable;
import vn.tonghop.intake.SheetCell;

/** Reads the cells of an .xls workbook. Its formulas always carry a result. */
final class XlsCells {

  private final NumberFormats numbers;

  XlsCells(NumberFormats numbers) {
    this.numbers = numbers;
  }

  SheetCell read(@Nullable HSSFCell cell) {
    if (cell == null) {
      return SheetCell.BLANK;
    }
    CellType type = cell.getCellType();
    return switch (type == CellType.FORMULA ? cell.getCachedFormulaResultType() : type) {
      case NUMERIC -> number(cell);
      case STRING -> new SheetCell.Text(cell.getRichStringCellValue().getString());
      case BOOLEAN -> new SheetCell.Bool(cell.getBooleanCellValue());
      case ERROR -> new SheetCell.ErrorValue(error(cell.getErrorCellValue()));
      default -> SheetCell.BLANK;
    };
  }

  private SheetCell number(HSSFCell cell) {
    double value = cell.getNumericCellValue();
    if (!Double.isFinite(value)) {
      return new SheetCell.Text(Double.toString(value));
    }
    CellStyle style = cell.getCellStyle();
    String format = Objects.requireNonNullElse(style.getDataFormatString(), "");
    return numbers.cell(
        BigDecimal.valueOf(value), NumberFormats.kind(style.getDataFormat(), format));
  }

  private static String error(byte code) {
    return FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#N/A";
  }
}
