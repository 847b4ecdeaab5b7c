package vn.tonghop.publication.poi;

import java.util.List;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import vn.tonghop.definition.PaperSize;
import vn.tonghop.definition.Vocabulary;
import vn.tonghop.proposal.Programme;
import vn.tonghop.proposal.Submitter;
import vn.tonghop.template.Template;
import vn.tonghop.template.TemplateColumn;
import vn.tonghop.template.TemplateText;
import vn.tonghop.template.WorkedExample;

/**
 * The sheet that explains the form: what to do, each column with an example, and the lists to
 * choose from. The example runs down the sheet, so that no reader takes it for a table of đề án.
 */
final class TemplateGuide {

  /** The name under which the form finds the list of programmes. */
  static final String PROGRAMMES = "ChuongTrinh";

  /** The name under which the form finds the list of submitters. */
  static final String SUBMITTERS = "DonViGui";

  private static final int LAST_COLUMN = 2;

  private final XSSFSheet sheet;
  private final SheetCells cells;
  private final Template template;
  private final ColumnWidths widths = new ColumnWidths(25, 70, 74);
  private int next;

  TemplateGuide(XSSFSheet sheet, Looks looks, Template template) {
    this.sheet = sheet;
    this.cells = new SheetCells(sheet, looks);
    this.template = template;
  }

  void write() {
    widths.applyTo(sheet);
    TemplateText text = new TemplateText(template);
    across(TemplateText.GUIDE_TITLE, Look.TEXT.withPoints(14).withBold().centred());
    next++;
    int step = 1;
    for (String todo : text.steps()) {
      across(step++ + ". " + todo, Look.TEXT.withPoints(12));
    }
    next++;
    example(text);
    sheet.setRowBreak(next - 1);
    next++;
    list("Danh sách chương trình", PROGRAMMES, programmes());
    if (template.submitter() == null) {
      next++;
      list("Danh sách đơn vị gửi", SUBMITTERS, submitters());
    }
    new Paper(PaperSize.A4).set(sheet, 0, 0, next - 1, LAST_COLUMN);
    sheet.setRepeatingRows(null);
    TemplateForm.lock(sheet);
  }

  private void example(TemplateText text) {
    row(Look.HEADING, "Cột", "Cách ghi", "Ví dụ một đề án");
    WorkedExample example = new WorkedExample(template);
    Vocabulary vocabulary = template.definition().vocabulary();
    for (TemplateColumn column : TemplateColumn.values()) {
      row(Look.CELL, column.heading(vocabulary), text.hint(column), example.in(column));
    }
  }

  private void list(String title, String name, List<String> entries) {
    across(title, Look.TEXT.withPoints(12).withBold());
    int first = next;
    for (String entry : entries) {
      cells.across(next, 0, LAST_COLUMN, entry, Look.CELL);
      cells.height(next, widths.height(entry, Look.CELL, 0, LAST_COLUMN));
      next++;
    }
    Name range = sheet.getWorkbook().createName();
    range.setNameName(name);
    range.setRefersToFormula("'" + sheet.getSheetName() + "'!$A$" + (first + 1) + ":$A$" + next);
  }

  private List<String> programmes() {
    return template.definition().programmes().stream().map(Programme::name).toList();
  }

  private List<String> submitters() {
    return template.submitters().stream().map(Submitter::name).toList();
  }

  private void across(String text, Look look) {
    cells.merge(new CellRangeAddress(next, next, 0, LAST_COLUMN), look);
    cells.text(next, 0, text, look);
    cells.height(next, widths.height(text, look, 0, LAST_COLUMN));
    next++;
  }

  private void row(Look look, String... texts) {
    double highest = 0;
    for (int column = 0; column < texts.length; column++) {
      cells.text(next, column, texts[column], look);
      highest = Math.max(highest, widths.height(texts[column], look, column, column));
    }
    cells.height(next, highest);
    next++;
  }
}
