package vn.tonghop.publication.poi;

import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;
import vn.tonghop.template.TemplateColumn;

/** Colours what is still missing in a row that was begun, and what was pasted past the checks. */
final class TemplateWarnings {

  private static final byte[] PALE_RED = {(byte) 0xFF, (byte) 0xC7, (byte) 0xCE};

  private final XSSFSheet sheet;

  TemplateWarnings(XSSFSheet sheet) {
    this.sheet = sheet;
  }

  void add(TemplateRows rows) {
    int row = rows.first() + 1;
    String begun =
        "COUNTA("
            + ref(TemplateColumn.PROGRAMME, row)
            + ":"
            + ref(TemplateColumn.END, row)
            + ","
            + ref(TemplateColumn.PROVINCIAL, row)
            + ":"
            + ref(TemplateColumn.NOTE, row)
            + ")>0";
    for (TemplateColumn column : TemplateColumn.values()) {
      if (column.isRequired()) {
        rule(rows.of(column), "AND(" + ref(column, row) + "=\"\"," + begun + ")");
      }
    }
    String start = ref(TemplateColumn.START, row);
    String end = ref(TemplateColumn.END, row);
    rule(
        rows.of(TemplateColumn.END),
        "AND(ISNUMBER(" + start + "),ISNUMBER(" + end + ")," + end + "<" + start + ")");
    notNumbers(rows, row, TemplateColumn.START, TemplateColumn.END);
    notNumbers(rows, row, TemplateColumn.PROVINCIAL, TemplateColumn.OTHER);
  }

  private void notNumbers(TemplateRows rows, int row, TemplateColumn left, TemplateColumn right) {
    String cell = CellReference.convertNumToColString(left.ordinal()) + row;
    rule(rows.of(left, right), "AND(" + cell + "<>\"\",NOT(ISNUMBER(" + cell + ")))");
  }

  private void rule(CellRangeAddress cells, String formula) {
    XSSFSheetConditionalFormatting formatting = sheet.getSheetConditionalFormatting();
    ConditionalFormattingRule rule = formatting.createConditionalFormattingRule(formula);
    PatternFormatting fill = rule.createPatternFormatting();
    fill.setFillBackgroundColor(new XSSFColor(PALE_RED, null));
    fill.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
    formatting.addConditionalFormatting(new CellRangeAddress[] {cells}, rule);
  }

  private static String ref(TemplateColumn column, int row) {
    return "$" + CellReference.convertNumToColString(column.ordinal()) + row;
  }
}
