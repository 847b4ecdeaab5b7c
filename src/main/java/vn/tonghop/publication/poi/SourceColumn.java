package vn.tonghop.publication.poi;

import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;
import vn.tonghop.finding.Address;
import vn.tonghop.plan.PlanItem;
import vn.tonghop.proposal.Field;
import vn.tonghop.proposal.Proposal;

/**
 * What stands beside the appendix and is not printed: by what each đề án is summed up on other
 * sheets, the cell from which it came, and for whom it is, so that who brings the appendix in as
 * the plan of an earlier year knows the beneficiary again.
 */
enum SourceColumn {
  PROGRAMME("Mã chương trình", 12),
  SUBMITTER("Mã đơn vị gửi", 12),
  FILE("Tệp", 34),
  SHEET("Sheet", 22),
  CELL("Ô", 8),

  /** Where the name does not tell it, nothing else in the appendix would. */
  BENEFICIARY("Đơn vị thụ hưởng", 40);

  private static final int BLANK = 1;
  private static final Look LOOK = Look.TEXT.withPoints(9).inked("595959");

  private final String heading;
  private final double characters;

  SourceColumn(String heading, double characters) {
    this.heading = heading;
    this.characters = characters;
  }

  /** From 0; a blank column separates them from the table. */
  int at() {
    return AppendixColumn.values().length + BLANK + ordinal();
  }

  /** "N" for the fourteenth. */
  String letters() {
    return CellReference.convertNumToColString(at());
  }

  /** Writes the headings of all of them. */
  static void head(XSSFSheet sheet, SheetCells cells) {
    Look bold = LOOK.withBold();
    cells.across(
        AppendixHead.HEADING_FIRST,
        PROGRAMME.at(),
        BENEFICIARY.at(),
        "Xuất xứ của đề án (không in)",
        bold);
    for (SourceColumn column : values()) {
      sheet.setColumnWidth(column.at(), (int) Math.round(column.characters * 256));
      cells.text(AppendixHead.HEADING_LAST, column.at(), column.heading, bold);
    }
  }

  /** Writes where a đề án comes from, in its first row. */
  static void item(SheetCells cells, int row, PlanItem item) {
    for (SourceColumn column : values()) {
      String text = column.text(item.proposal());
      cells.text(row, column.at(), text == null ? "" : CellText.shortened(text), LOOK);
    }
  }

  /** Codes are text, even those that look like numbers. */
  static void expectDigitsAsText(XSSFSheet sheet, int lastRow) {
    sheet.addIgnoredErrors(
        new CellRangeAddress(0, lastRow, PROGRAMME.at(), SHEET.at()),
        IgnoredErrorType.NUMBER_STORED_AS_TEXT);
  }

  private @Nullable String text(Proposal proposal) {
    Address address = proposal.at(Field.NAME);
    return switch (this) {
      case PROGRAMME -> proposal.programmeCode();
      case SUBMITTER -> proposal.submitterCode();
      case FILE -> address.file();
      case SHEET -> address.sheet();
      case CELL -> address.cell();
      case BENEFICIARY -> proposal.beneficiary();
    };
  }
}
