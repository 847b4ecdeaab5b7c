package vn.tonghop.publication.poi;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import vn.tonghop.finding.Address;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCounts;
import vn.tonghop.publication.poi.FeedbackLooks.Use;

/** The list of findings on a sheet for a submitter, each with a link to its place. */
final class FindingRows {

  private final FeedbackPage page;
  private final Function<Address, String> place;
  private final Predicate<Address> linked;

  /**
   * @param place how it is said where a finding is
   * @param linked whether that is a place of this workbook, to which one can go
   */
  FindingRows(FeedbackPage page, Function<Address, String> place, Predicate<Address> linked) {
    this.page = page;
    this.place = place;
    this.linked = linked;
  }

  /**
   * Writes heading and list, and returns the last row.
   *
   * @param counts of all findings, of which only the first may be listed
   */
  int write(int heading, List<Finding> findings, FindingCounts counts) {
    page.begin(heading, 24);
    for (FeedbackColumn column : FeedbackColumn.values()) {
      page.text(heading, column.ordinal(), column.heading(), Use.HEADING);
    }
    int row = heading;
    for (Finding finding : findings) {
      row++;
      row(row, row - heading, finding);
    }
    long unlisted = counts.total() - findings.size();
    if (findings.isEmpty()) {
      remark(++row, "Không có phát hiện nào.");
    } else if (unlisted > 0) {
      remark(++row, "Còn " + unlisted + " phát hiện nữa không ghi ở đây.");
    }
    return row;
  }

  /** Names the rules that did not run, a line for each, below all rows that are filtered. */
  void idle(List<String> lines, int above) {
    if (!lines.isEmpty()) {
      int at = above + 2;
      page.across(at, IdleLines.TITLE, Use.LEFT);
      for (String line : lines) {
        page.across(++at, line, Use.LEFT);
      }
    }
  }

  private void row(int at, int number, Finding finding) {
    page.begin(at);
    for (FeedbackColumn column : FeedbackColumn.values()) {
      String text =
          column == FeedbackColumn.PLACE
              ? place.apply(finding.address())
              : column.text(number, finding);
      page.text(at, column.ordinal(), CellText.shortened(text), column.use(finding));
    }
    page.cell(at, FeedbackColumn.NUMBER.ordinal()).setCellValue(number);
    if (linked.test(finding.address())) {
      link(page.cell(at, FeedbackColumn.PLACE.ordinal()), finding.address());
    }
  }

  /** A hidden sheet cannot be gone to. */
  private void link(Cell cell, Address address) {
    Workbook workbook = page.workbook();
    Sheet target = SheetNames.find(workbook, address.sheet());
    if (target == null
        || workbook.getSheetVisibility(workbook.getSheetIndex(target)) != SheetVisibility.VISIBLE) {
      return;
    }
    Hyperlink link = workbook.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
    link.setAddress(SheetNames.quoted(target.getSheetName()) + "!" + range(address));
    cell.setHyperlink(link);
    page.restyle(cell, Use.LINK);
  }

  private static String range(Address address) {
    if (address.row() == 0) {
      return "A1";
    }
    return address.column() == null ? address.row() + ":" + address.row() : address.cell();
  }

  private void remark(int at, String text) {
    page.begin(at, 18);
    for (FeedbackColumn column : FeedbackColumn.values()) {
      page.text(at, column.ordinal(), "", Use.TEXT);
    }
    page.text(at, FeedbackColumn.FOUND.ordinal(), text, Use.TEXT);
  }
}
