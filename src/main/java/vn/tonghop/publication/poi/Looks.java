package vn.tonghop.publication.poi;

import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The cell styles of one workbook, one for each {@link Look}, made when first asked for. */
final class Looks {

  private static final String FONT = "Times New Roman";

  private final XSSFWorkbook workbook;
  private final Map<Look, XSSFCellStyle> styles = new HashMap<>();
  private final Map<Look, XSSFFont> fonts = new HashMap<>();

  Looks(XSSFWorkbook workbook) {
    this.workbook = workbook;
    XSSFFont normal = workbook.getFontAt(0);
    normal.setFontName(FONT);
    normal.setFontHeightInPoints((short) Look.TEXT.points());
  }

  XSSFCellStyle style(Look look) {
    return styles.computeIfAbsent(look, this::create);
  }

  private XSSFCellStyle create(Look look) {
    XSSFCellStyle style = workbook.createCellStyle();
    style.setFont(fonts.computeIfAbsent(fontOnly(look), this::createFont));
    style.setAlignment(look.across());
    style.setVerticalAlignment(look.down());
    style.setIndention((short) (look.isIndented() ? 1 : 0));
    style.setWrapText(true);
    style.setQuotePrefixed(look.quoted());
    style.setDataFormat(workbook.createDataFormat().getFormat(look.format()));
    if (look.bordered()) {
      style.setBorderTop(BorderStyle.THIN);
      style.setBorderBottom(BorderStyle.THIN);
      style.setBorderLeft(BorderStyle.THIN);
      style.setBorderRight(BorderStyle.THIN);
    }
    if (look.fill() != null) {
      style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
      style.setFillForegroundColor(colour(look.fill()));
    }
    return style;
  }

  private XSSFFont createFont(Look look) {
    XSSFFont font = workbook.createFont();
    font.setFontName(FONT);
    font.setFontHeightInPoints((short) look.points());
    font.setBold(look.bold());
    font.setItalic(look.italic());
    if (look.ink() != null) {
      font.setColor(colour(look.ink()));
    }
    return font;
  }

  /** The part of a look that is a matter of its font: looks that share it share the font. */
  private static Look fontOnly(Look look) {
    Look plain = Look.TEXT.withPoints(look.points());
    plain = look.bold() ? plain.withBold() : plain;
    plain = look.italic() ? plain.withItalic() : plain;
    return look.ink() == null ? plain : plain.inked(look.ink());
  }

  private static XSSFColor colour(String rgb) {
    return OpaqueColour.of(HexFormat.of().parseHex(rgb));
  }
}
