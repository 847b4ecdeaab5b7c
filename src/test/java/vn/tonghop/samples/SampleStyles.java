package vn.tonghop.samples;

import java.util.EnumMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/**
 * The cell styles of one workbook, made in one order so that the same input gives the same file.
 */
final class SampleStyles {

  private final Map<Look, CellStyle> styles = new EnumMap<>(Look.class);

  SampleStyles(Workbook workbook, String moneyFormat) {
    for (Look look : Look.values()) {
      CellStyle style = workbook.createCellStyle();
      style.setFont(font(workbook, look));
      style.setAlignment(look.alignment());
      style.setVerticalAlignment(look.lined() ? VerticalAlignment.CENTER : VerticalAlignment.TOP);
      style.setWrapText(look.wrapped());
      if (look.lined()) {
        border(style);
      }
      if (look.shaded()) {
        style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
      }
      if (look.money()) {
        style.setDataFormat(workbook.createDataFormat().getFormat(moneyFormat));
      }
      styles.put(look, style);
    }
  }

  CellStyle of(Look look) {
    CellStyle style = styles.get(look);
    if (style == null) {
      throw new IllegalStateException("no style for " + look);
    }
    return style;
  }

  private static Font font(Workbook workbook, Look look) {
    Font font = workbook.createFont();
    font.setFontName("Times New Roman");
    font.setFontHeightInPoints((short) look.points());
    font.setBold(look.bold());
    font.setItalic(look.italic());
    return font;
  }

  private static void border(CellStyle style) {
    style.setBorderTop(BorderStyle.THIN);
    style.setBorderBottom(BorderStyle.THIN);
    style.setBorderLeft(BorderStyle.THIN);
    style.setBorderRight(BorderStyle.THIN);
  }
}
