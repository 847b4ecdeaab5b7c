package vn.tonghop.publication.poi;

import org.apache.poi.ss.usermodel.ComparisonOperator;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;

/** Turns red whatever should be 0 and is not, also after someone changed a figure. */
final class ImbalanceHighlight {

  private ImbalanceHighlight() {}

  /** Rows are counted from 0. */
  static void apply(XSSFSheet sheet, int column, int firstRow, int lastRow) {
    XSSFSheetConditionalFormatting formatting = sheet.getSheetConditionalFormatting();
    ConditionalFormattingRule rule =
        formatting.createConditionalFormattingRule(ComparisonOperator.NOT_EQUAL, "0");
    PatternFormatting pattern = rule.createPatternFormatting();
    pattern.setFillPattern(FillPatternType.SOLID_FOREGROUND.getCode());
    pattern.setFillBackgroundColor(IndexedColors.RED.getIndex());
    CellRangeAddress[] cells = {new CellRangeAddress(firstRow, lastRow, column, column)};
    formatting.addConditionalFormatting(cells, rule);
  }
}
