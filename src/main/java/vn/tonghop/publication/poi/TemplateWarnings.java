package vn.tonghop.publication.poi;

import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;
import vn.tonghop.proposal.DongFormat;
import vn.tonghop.proposal.MoneyUnit;
import vn.tonghop.template.TemplateColumn;
import vn.tonghop.template.TemplateText;

/**
 * Colours what is still missing in a row that was begun, and what was pasted past the checks; and
 * amounts so small that a dot may have been typed into them. Where Excel takes the dot for the
 * decimal sign, "195.000" becomes 195, and nothing else would show that it is a thousandth.
 */
final class TemplateWarnings {

  private static final byte[] PALE_RED = {(byte) 0xFF, (byte) 0xC7, (byte) 0xCE};

  private static final byte[] AMBER = {(byte) 0xFF, (byte) 0xD9, (byte) 0x66};

  private final XSSFSheet sheet;
  private final MoneyUnit unit;

  TemplateWarnings(XSSFSheet sheet, MoneyUnit unit) {
    this.sheet = sheet;
    this.unit = unit;
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
        rule(rows.of(column), "AND(" + ref(column, row) + "=\"\"," + begun + ")", PALE_RED);
      }
    }
    String start = ref(TemplateColumn.START, row);
    String end = ref(TemplateColumn.END, row);
    rule(
        rows.of(TemplateColumn.END),
        "AND(ISNUMBER(" + start + "),ISNUMBER(" + end + ")," + end + "<" + start + ")",
        PALE_RED);
    notNumbers(rows, row, TemplateColumn.START, TemplateColumn.END);
    notNumbers(rows, row, TemplateColumn.PROVINCIAL, TemplateColumn.OTHER);
    verySmall(rows, row);
  }

  private void verySmall(TemplateRows rows, int row) {
    String cell = CellReference.convertNumToColString(TemplateColumn.PROVINCIAL.ordinal()) + row;
    String least = DongFormat.exactly(unit, TemplateText.SMALL).toPlainString();
    rule(
        rows.of(TemplateColumn.PROVINCIAL, TemplateColumn.OTHER),
        "AND(ISNUMBER(" + cell + ")," + cell + ">0," + cell + "<" + least + ")",
        AMBER);
  }

  private void notNumbers(TemplateRows rows, int row, TemplateColumn left, TemplateColumn right) {
    String cell = CellReference.convertNumToColString(left.ordinal()) + row;
    rule(rows.of(left, right), "AND(" + cell + "<>\"\",NOT(ISNUMBER(" + cell + ")))", PALE_RED);
  }

  private void rule(CellRangeAddress cells, String formula, byte[] colour) {
    XSSFSheetConditionalFormatting formatting = sheet.getSheetConditionalFormatting();
    ConditionalFormattingRule rule = formatting.createConditionalFormattingRule(formula);
    PatternFormatting fill = rule.createPatternFormatting();
    fill.setFillBackgroundColor(OpaqueColour.of(colour));
    fill.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
    formatting.addConditionalFormatting(new CellRangeAddress[] {cells}, rule);
  }

  private static String ref(TemplateColumn column, int row) {
    return "$" + CellReference.convertNumToColString(column.ordinal()) + row;
  }
}
