package vn.tonghop.publication.poi;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import vn.tonghop.template.TemplateColumn;

/** What tells the cells to fill in from the others: their colour, and that they are not locked. */
final class TemplateLook {

  private static final String OPEN = "FFF9E1";
  private static final String COMPUTED = "F2F2F2";

  private final XSSFSheet sheet;
  private final Looks looks;
  private final Map<Look, XSSFCellStyle> unlocked = new HashMap<>();

  TemplateLook(XSSFSheet sheet, Looks looks) {
    this.sheet = sheet;
    this.looks = looks;
  }

  static Look open(Look look) {
    return look.filled(OPEN);
  }

  static Look computed(Look look) {
    return look.filled(COMPUTED);
  }

  /** Lets people type into the cells of the block. */
  void unlock(CellRangeAddress block, Look look) {
    XSSFCellStyle style = unlocked.computeIfAbsent(open(look), this::unlocked);
    for (CellAddress at : block) {
      XSSFRow row = sheet.getRow(at.getRow());
      XSSFRow existing = row == null ? sheet.createRow(at.getRow()) : row;
      existing
          .getCell(at.getColumn(), XSSFRow.MissingCellPolicy.CREATE_NULL_AS_BLANK)
          .setCellStyle(style);
    }
  }

  private XSSFCellStyle unlocked(Look look) {
    XSSFCellStyle style = sheet.getWorkbook().createCellStyle();
    style.cloneStyleFrom(looks.style(look));
    style.setLocked(false);
    return style;
  }

  static HorizontalAlignment alignment(TemplateColumn column) {
    if (column.isMoney()) {
      return HorizontalAlignment.RIGHT;
    }
    return column.isMonth() || column == TemplateColumn.NUMBER
        ? HorizontalAlignment.CENTER
        : HorizontalAlignment.LEFT;
  }

  /** Width in characters of the normal font, of columns that hold no money. */
  static double width(TemplateColumn column) {
    return switch (column) {
      case NUMBER -> 4.5;
      case PROGRAMME -> 24;
      case NAME -> 26;
      case IMPLEMENTER, BENEFICIARY -> 15;
      case OBJECTIVE -> 27;
      case RESULT -> 21;
      case START, END -> 7.7;
      case TOTAL, PROVINCIAL, OWN, OTHER -> 11;
      case NOTE -> 18;
    };
  }
}
