package vn.tonghop.publication.poi;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import vn.tonghop.definition.PaperSize;
import vn.tonghop.proposal.MoneyUnit;
import vn.tonghop.template.Template;
import vn.tonghop.template.TemplateColumn;
import vn.tonghop.template.TemplateText;

/**
 * The sheet that is filled in. It is what intake reads best: one heading, one row a đề án, no rows
 * of programmes or subtotals, and nothing outside the table that could be taken for an amount.
 */
final class TemplateForm {

  /** Intake takes no amount above a thousand tỷ đồng; the widest that a cell must show. */
  static final long MOST_DONG = 1_000_000_000_000L;

  private final XSSFSheet sheet;
  private final Looks looks;
  private final Template template;

  TemplateForm(XSSFSheet sheet, Looks looks, Template template) {
    this.sheet = sheet;
    this.looks = looks;
    this.template = template;
  }

  void write() {
    SheetCells cells = new SheetCells(sheet, looks);
    TemplateLook look = new TemplateLook(sheet, looks);
    TemplateText text = new TemplateText(template);
    ColumnWidths widths = widths();
    widths.applyTo(sheet);

    TemplateRows rows = new TemplateRows(TemplateHead.HEADING_LAST + 1, template.rows());
    new TemplateHead(cells, look, widths).write(template, text);
    new TemplateTable(sheet, cells, look, amountFormat(template.unit())).write(rows);
    int last = new TemplateFoot(cells, look).write(text, rows.total() + 2);
    new TemplateChoices(sheet, template, text).add(rows);
    new TemplateWarnings(sheet, template.unit()).add(rows);

    int lastColumn = TemplateColumn.NOTE.ordinal();
    new Paper(PaperSize.A4)
        .set(sheet, TemplateHead.HEADING_FIRST, TemplateHead.HEADING_LAST, last, lastColumn);
    sheet.setActiveCell(new CellAddress(rows.first(), TemplateColumn.PROGRAMME.ordinal()));
    lock(sheet);
  }

  /** Without a password: it keeps from slips, and who needs more can lift it. */
  static void lock(XSSFSheet sheet) {
    sheet.enableLocking();
    sheet.lockFormatColumns(false);
    sheet.lockFormatRows(false);
    sheet.lockSelectLockedCells(false);
    sheet.lockSelectUnlockedCells(false);
  }

  private ColumnWidths widths() {
    String widest = template.unit() == MoneyUnit.DONG ? "99.999.999.999" : "999.999.999";
    double money = ColumnWidths.fittingAmount(widest, Look.CELL.withBold());
    return new ColumnWidths(
        Arrays.stream(TemplateColumn.values())
            .mapToDouble(
                column ->
                    column.isMoney()
                        ? Math.max(money, TemplateLook.width(column))
                        : TemplateLook.width(column))
            .toArray());
  }

  /** Shows dots between thousands whatever the settings of whoever opens it, as far as can be. */
  private static String amountFormat(MoneyUnit unit) {
    return switch (unit) {
      case DONG, THOUSAND -> {
        BigDecimal largest = BigDecimal.valueOf(MOST_DONG / unit.dong() - 1);
        yield NumberFormats.forSheetWith(Stream.of()).of(largest);
      }
      case MILLION, BILLION -> "General";
    };
  }
}
