package vn.tonghop.corpus;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.jspecify.annotations.Nullable;

/** What is put into a cell that is more than a plain text or number. */
public interface Put {

  void into(Cell cell);

  /** A text, number, truth value or something special; null leaves the cell out. */
  static void value(Cell cell, Object value) {
    if (value instanceof Put put) {
      put.into(cell);
    } else if (value instanceof BigDecimal || value instanceof Integer) {
      cell.setCellValue(((Number) value).doubleValue());
    } else if (value instanceof Double number) {
      cell.setCellValue(number);
    } else if (value instanceof Boolean bool) {
      cell.setCellValue(bool);
    } else {
      cell.setCellValue(value.toString());
    }
  }

  /** A formula of which the workbook stores no result. */
  static Put formula(String formula) {
    return cell -> cell.setCellFormula(formula);
  }

  /** A formula with the result that the workbook stores, right or wrong. */
  static Put formula(String formula, double cached) {
    return cell -> {
      cell.setCellFormula(formula);
      cell.setCellValue(cached);
    };
  }

  /** A formula that Excel could not work out. */
  static Put failed(String formula, FormulaError error) {
    return cell -> {
      cell.setCellFormula(formula);
      if (cell instanceof XSSFCell xlsx) {
        xlsx.setCellErrorValue(error);
      } else {
        cell.setCellErrorValue(error.getCode());
      }
    };
  }

  static Put date(int year, int month, int day) {
    return formatted("dd/mm/yyyy", cell -> cell.setCellValue(LocalDate.of(year, month, day)));
  }

  static Put formatted(String format, Object value) {
    return formatted(format, (Consumer<Cell>) cell -> value(cell, value));
  }

  private static Put formatted(String format, Consumer<Cell> content) {
    return cell -> {
      Workbook workbook = cell.getSheet().getWorkbook();
      CellStyle style = workbook.createCellStyle();
      style.setDataFormat(workbook.createDataFormat().getFormat(format));
      cell.setCellStyle(style);
      content.accept(cell);
    };
  }

  /** A text whose whole cell has that font. */
  static Put font(String font, String text) {
    return cell -> {
      CellStyle style = cell.getSheet().getWorkbook().createCellStyle();
      style.setFont(fontOf(cell, font));
      cell.setCellStyle(style);
      cell.setCellValue(text);
    };
  }

  /** Texts behind each other in one cell, each in its own font: font, text, font, text … */
  static Put runs(String... fontsAndTexts) {
    return cell -> {
      StringBuilder whole = new StringBuilder();
      for (int at = 1; at < fontsAndTexts.length; at += 2) {
        whole.append(fontsAndTexts[at]);
      }
      RichTextString rich =
          cell.getSheet().getWorkbook().getCreationHelper().createRichTextString(whole.toString());
      int from = 0;
      for (int at = 1; at < fontsAndTexts.length; at += 2) {
        int to = from + fontsAndTexts[at].length();
        rich.applyFont(from, to, fontOf(cell, fontsAndTexts[at - 1]));
        from = to;
      }
      cell.setCellValue(rich);
    };
  }

  private static Font fontOf(Cell cell, String name) {
    Workbook workbook = cell.getSheet().getWorkbook();
    for (int index = 0; index < workbook.getNumberOfFonts(); index++) {
      if (workbook.getFontAt(index).getFontName().equals(name)) {
        return workbook.getFontAt(index);
      }
    }
    Font font = workbook.createFont();
    font.setFontName(name);
    return font;
  }

  /** Puts a whole row. */
  static void row(org.apache.poi.ss.usermodel.Row row, @Nullable Object... values) {
    for (int column = 0; column < values.length; column++) {
      Object value = values[column];
      if (value != null) {
        value(row.createCell(column), value);
      }
    }
  }
}
