package vn.tonghop.intake.poi;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFFont;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.jspecify.annotations.Nullable;
import vn.tonghop.intake.FontRun;
import vn.tonghop.intake.SheetCell;
import vn.tonghop.intake.poi.formula.ResultCells;

/** Reads the cells of an .xls workbook. Its formulas always carry a result. */
final class XlsCells implements ResultCells {

  private final HSSFWorkbook fonts;
  private final NumberFormats numbers;

  XlsCells(HSSFWorkbook workbook, NumberFormats numbers) {
    this.fonts = workbook;
    this.numbers = numbers;
  }

  SheetCell read(@Nullable HSSFCell cell) {
    if (cell == null) {
      return SheetCell.BLANK;
    }
    CellType type = cell.getCellType();
    return switch (type == CellType.FORMULA ? cell.getCachedFormulaResultType() : type) {
      case NUMERIC -> number(cell);
      case STRING -> text(cell);
      case BOOLEAN -> new SheetCell.Bool(cell.getBooleanCellValue());
      case ERROR -> new SheetCell.ErrorValue(error(cell.getErrorCellValue()));
      default -> SheetCell.BLANK;
    };
  }

  private SheetCell text(HSSFCell cell) {
    HSSFRichTextString text = cell.getRichStringCellValue();
    String font = font(cell.getCellStyle().getFontIndex());
    List<FontRun> runs = new ArrayList<>();
    for (int run = 0; run < text.numFormattingRuns(); run++) {
      int start = text.getIndexOfFormattingRun(run);
      runs.add(new FontRun(start, font(text.getFontOfFormattingRun(run))));
    }
    if (runs.isEmpty() || runs.get(0).start() > 0) {
      runs.add(0, new FontRun(0, font));
    }
    boolean legacy = runs.stream().anyMatch(run -> FontRun.isLegacy(run.font()));
    return new SheetCell.Text(text.getString(), legacy ? runs : List.of());
  }

  private String font(int index) {
    HSSFFont font = fonts.getFontAt(index);
    return Objects.requireNonNullElse(font.getFontName(), "");
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

  @Override
  public SheetCell number(BigDecimal value, int format) {
    CellStyle style = fonts.getCellStyleAt(format);
    String code = Objects.requireNonNullElse(style.getDataFormatString(), "");
    return numbers.cell(value, NumberFormats.kind(style.getDataFormat(), code));
  }

  @Override
  public SheetCell text(String text, int format) {
    return new SheetCell.Text(text);
  }

  private static String error(byte code) {
    return FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#N/A";
  }
}
