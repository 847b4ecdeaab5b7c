package vn.tonghop.publication.poi;

import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;
import vn.tonghop.definition.Vocabulary;
import vn.tonghop.proposal.Submitter;
import vn.tonghop.template.Template;
import vn.tonghop.template.TemplateColumn;
import vn.tonghop.template.TemplateText;

/** What stands above the table of the form, and its heading of two rows. */
final class TemplateHead {

  static final int LETTERHEAD = 0;
  static final int ROUND = 4;
  static final int HEADING_FIRST = 5;
  static final int HEADING_LAST = 6;

  private static final int LAST_COLUMN = TemplateColumn.NOTE.ordinal();
  private static final int LAST_OF_LEFT = TemplateColumn.IMPLEMENTER.ordinal();
  private static final int FIRST_OF_RIGHT = TemplateColumn.RESULT.ordinal();
  private static final int LAST_OF_ROUND = TemplateColumn.PROGRAMME.ordinal();
  private static final int FIRST_OF_UNIT = TemplateColumn.TOTAL.ordinal();

  private final SheetCells cells;
  private final TemplateLook look;
  private final ColumnWidths widths;

  TemplateHead(SheetCells cells, TemplateLook look, ColumnWidths widths) {
    this.cells = cells;
    this.look = look;
    this.widths = widths;
  }

  void write(Template template, TemplateText text) {
    letterhead(template.submitter());
    Look title = Look.TEXT.withPoints(14).withBold().centred();
    line(2, 0, LAST_COLUMN, text.title(), title);
    cells.height(2, 27);
    openLine(3, 0, LAST_COLUMN, text.attachment(), Look.TEXT.withItalic().centred());
    openLine(ROUND, 0, LAST_OF_ROUND, text.rounds().get(0), Look.TEXT.withBold().centred());
    line(ROUND, LAST_OF_ROUND + 1, FIRST_OF_UNIT - 1, text.reminder(), Look.TEXT.withItalic());
    String unit = template.definition().appendix().unitLine();
    Look atRight = Look.TEXT.withItalic().withPoints(12).aligned(HorizontalAlignment.RIGHT);
    line(ROUND, FIRST_OF_UNIT, LAST_COLUMN, unit, atRight);
    heading(template.definition().vocabulary());
  }

  private void letterhead(@Nullable Submitter submitter) {
    Look name = Look.TEXT.withPoints(12).withBold().centred();
    if (submitter == null) {
      openLine(LETTERHEAD, 0, LAST_OF_LEFT, TemplateText.CHOOSE_SUBMITTER, name);
    } else {
      line(LETTERHEAD, 0, LAST_OF_LEFT, submitter.name(), name);
    }
    openLine(1, 0, LAST_OF_LEFT, "", Look.TEXT.withPoints(12).centred());
    line(LETTERHEAD, FIRST_OF_RIGHT, LAST_COLUMN, TemplateText.STATE, name);
    line(1, FIRST_OF_RIGHT, LAST_COLUMN, TemplateText.MOTTO, name);
    cells.height(LETTERHEAD, 18);
    cells.height(1, 18);
  }

  private void line(int row, int first, int last, String text, Look face) {
    cells.across(row, first, last, text, face);
    cells.height(row, Math.max(18, widths.height(text, face, first, last)));
  }

  private void openLine(int row, int first, int last, String text, Look face) {
    line(row, first, last, text, TemplateLook.open(face));
    look.unlock(new CellRangeAddress(row, row, first, last), face);
  }

  private void heading(Vocabulary vocabulary) {
    double highest = 0;
    for (TemplateColumn column : TemplateColumn.values()) {
      int at = column.ordinal();
      String heading = column.heading(vocabulary);
      highest = Math.max(highest, widths.height(heading, Look.HEADING, at, at));
      heading(column, heading);
    }
    cells.height(HEADING_FIRST, 18);
    cells.height(HEADING_LAST, Math.max(36, highest));
  }

  private void heading(TemplateColumn column, String heading) {
    int at = column.ordinal();
    String group = column.group();
    if (group == null) {
      cells.merge(new CellRangeAddress(HEADING_FIRST, HEADING_LAST, at, at), Look.HEADING);
      cells.text(HEADING_FIRST, at, heading, Look.HEADING);
      return;
    }
    cells.text(HEADING_LAST, at, heading, Look.HEADING);
    if (!column.isGroupedWith(TemplateColumn.values()[at - 1])) {
      cells.across(HEADING_FIRST, at, lastOfGroup(column), group, Look.HEADING);
    }
  }

  private static int lastOfGroup(TemplateColumn first) {
    int last = first.ordinal();
    while (first.isGroupedWith(TemplateColumn.values()[last + 1])) {
      last++;
    }
    return last;
  }
}
