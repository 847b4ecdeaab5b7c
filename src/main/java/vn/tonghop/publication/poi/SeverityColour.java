package vn.tonghop.publication.poi;

import java.util.HexFormat;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import vn.tonghop.finding.Severity;

/** The background by which a severity is seen at a glance, with black text still easy to read. */
enum SeverityColour {
  RED("FFC7CE"),
  YELLOW("FFEB9C"),
  BLUE("DDEBF7");

  private final String hex;
  private final byte[] rgb;

  SeverityColour(String hex) {
    this.hex = hex;
    this.rgb = HexFormat.of().parseHex(hex);
  }

  static SeverityColour of(Severity severity) {
    return switch (severity) {
      case ERROR -> RED;
      case WARNING -> YELLOW;
      case NOTE -> BLUE;
    };
  }

  /** As RRGGBB. */
  String hex() {
    return hex;
  }

  /** Fills a style of the workbook; an .xls gets what is nearest in the palette that it has. */
  void fill(CellStyle style, Workbook workbook) {
    if (style instanceof XSSFCellStyle xssf) {
      xssf.setFillForegroundColor(OpaqueColour.of(rgb));
    } else if (workbook instanceof HSSFWorkbook hssf && style instanceof HSSFCellStyle own) {
      own.setFillForegroundColor(hssf.getCustomPalette().findSimilarColor(rgb[0], rgb[1], rgb[2]));
    }
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
  }
}
