package vn.tonghop.publication.poi;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import vn.tonghop.intake.RowKind;
import vn.tonghop.plan.LedgerLine;
import vn.tonghop.plan.SubmitterLedger;
import vn.tonghop.publication.Publication;
import vn.tonghop.publication.SubmitterNames;

/**
 * The rows that are no đề án, by what they are: per file, per submitter and in all; and whether
 * they are as many as the ledger says.
 */
final class OtherRowsSheet {

  static final String NAME = "Dòng không phải đề án";

  private static final int HEADING = 2;
  static final int FIRST_KIND = 2;
  private static final List<RowKind> KINDS =
      Arrays.stream(RowKind.values()).filter(kind -> kind != RowKind.ITEM).toList();
  private static final int SUM = FIRST_KIND + KINDS.size();
  private static final int BALANCE = SUM + 1;
  private static final ColumnWidths WIDTHS = widths();

  private final SheetCells cells;
  private final NumberFormats formats = NumberFormats.forSheetWith(Stream.of());

  private OtherRowsSheet(SheetCells cells) {
    this.cells = cells;
  }

  private static ColumnWidths widths() {
    DoubleStream kinds = KINDS.stream().mapToDouble(kind -> 11);
    return new ColumnWidths(
        DoubleStream.concat(
                DoubleStream.of(30, 32), DoubleStream.concat(kinds, DoubleStream.of(12, 9)))
            .toArray());
  }

  /**
   * @param ledger where the ledger counts the same rows
   */
  static void write(Book book, Publication publication, LedgerSheet.Places ledger) {
    XSSFSheet sheet = book.kept(NAME);
    OtherRowsSheet rows = new OtherRowsSheet(new SheetCells(sheet, book.looks()));
    WIDTHS.applyTo(sheet);
    rows.head(publication.plan().year());
    int last = rows.body(publication, ledger) - 1;
    new Paper(book.paper()).forWidth(WIDTHS.points()).set(sheet, HEADING, HEADING, last, BALANCE);
    ImbalanceHighlight.apply(sheet, BALANCE, HEADING + 1, last);
  }

  private void head(int year) {
    Look line = Look.TEXT.centred();
    String title = "CÁC DÒNG KHÔNG PHẢI ĐỀ ÁN TRONG TỆP ĐĂNG KÝ NĂM " + year;
    cells.across(0, 0, BALANCE, title, line.withPoints(14).withBold());
    cells.height(0, 22);
    String rule =
        "Số dòng theo loại; cột Cân đối so với cột “"
            + LedgerColumn.NOT_PROPOSAL.heading()
            + "” của"
            + " sheet "
            + LedgerSheet.NAME
            + ", phải bằng 0.";
    cells.across(1, 0, BALANCE, rule, line.withItalic());
    cells.height(1, 18);
    cells.text(HEADING, 0, LedgerColumn.FILE.heading(), Look.HEADING);
    cells.text(HEADING, 1, LedgerColumn.SUBMITTER.heading(), Look.HEADING);
    for (RowKind kind : KINDS) {
      cells.text(HEADING, FIRST_KIND + KINDS.indexOf(kind), heading(kind), Look.HEADING);
    }
    cells.text(HEADING, SUM, "Cộng", Look.HEADING);
    cells.text(HEADING, BALANCE, LedgerColumn.BALANCE.heading(), Look.HEADING);
    cells.height(HEADING, 34);
  }

  private static String heading(RowKind kind) {
    return switch (kind) {
      case TITLE -> "Tiêu đề";
      case HEADING -> "Đầu bảng";
      case SECTION -> "Phần";
      case PROGRAMME -> "Dòng chương trình";
      case ITEM -> "Đề án";
      case SUBTOTAL -> "Dòng cộng nhóm";
      case TOTAL -> "Dòng tổng cộng";
      case AMOUNT_IN_WORDS -> "Dòng bằng chữ";
      case NOTE -> "Dòng ghi chú";
      case SIGNATURE -> "Ký tên";
      case BLANK -> "Dòng trống";
      case HIDDEN -> "Dòng ẩn bỏ qua";
    };
  }

  /** Returns the row below. */
  private int body(Publication publication, LedgerSheet.Places places) {
    SubmitterNames names = new SubmitterNames(publication.definition());
    LedgerLine total = publication.ledger().total();
    int next = HEADING + 1;
    int first = next;
    for (LedgerLine line : publication.ledger().lines()) {
      line(next, line.file(), names.of(line.submitterCode()), line);
      balance(next, places.files() + next - first, line, Look.CELL);
      next++;
    }
    sum(next, first, places.files() + next - first, total);
    next++;
    cells.across(next, 0, BALANCE, "TỔNG HỢP THEO ĐƠN VỊ GỬI", Look.HEADING.withPoints(12));
    cells.height(next, 24);
    next++;
    first = next;
    for (SubmitterLedger submitter : publication.ledger().submitters()) {
      String files = submitter.files().size() + " tệp";
      line(next, files, names.of(submitter.submitterCode()), submitter.sum());
      balance(next, places.submitters() + next - first, submitter.sum(), Look.CELL);
      next++;
    }
    sum(next, first, places.submitters() + next - first, total);
    return next + 1;
  }

  private void line(int row, String label, String submitter, LedgerLine line) {
    cells.text(row, 0, label, Look.CELL);
    cells.text(row, 1, submitter, Look.CELL);
    double height =
        Math.max(WIDTHS.height(label, Look.CELL, 0, 0), WIDTHS.height(submitter, Look.CELL, 1, 1));
    cells.height(row, Math.min(height, ColumnWidths.TALLEST_ROW));
    for (int i = 0; i < KINDS.size(); i++) {
      BigDecimal rows = rows(line, KINDS.get(i));
      cells.number(row, FIRST_KIND + i, rows, number(rows, Look.CELL));
    }
  }

  private void sum(int row, int first, int inLedger, LedgerLine total) {
    Look bold = Look.CELL.withBold();
    cells.across(row, 0, 1, "Cộng", bold);
    cells.height(row, LedgerRows.ROW_HEIGHT);
    for (int i = 0; i < KINDS.size(); i++) {
      BigDecimal rows = rows(total, KINDS.get(i));
      if (row == first) {
        cells.number(row, FIRST_KIND + i, rows, number(rows, bold));
      } else {
        String formula = SumFormula.ofRange(first, row - 1).in(letters(FIRST_KIND + i));
        cells.formula(row, FIRST_KIND + i, formula, rows, number(rows, bold));
      }
    }
    balance(row, inLedger, total, bold);
  }

  /** All kinds together, and what the ledger has more of them. */
  private void balance(int row, int inLedger, LedgerLine line, Look look) {
    BigDecimal all = BigDecimal.valueOf(line.notProposal());
    String kinds =
        "SUM(" + letters(FIRST_KIND) + (row + 1) + ":" + letters(SUM - 1) + (row + 1) + ")";
    cells.formula(row, SUM, kinds, all, number(all, look.withBold()));
    String difference =
        "'"
            + LedgerSheet.NAME
            + "'!"
            + LedgerRows.cell(LedgerColumn.NOT_PROPOSAL, inLedger)
            + "-"
            + letters(SUM)
            + (row + 1);
    cells.formula(row, BALANCE, difference, BigDecimal.ZERO, number(BigDecimal.ZERO, look));
  }

  private Look number(BigDecimal rows, Look look) {
    return look.aligned(HorizontalAlignment.RIGHT).withFormat(formats.of(rows));
  }

  private static BigDecimal rows(LedgerLine line, RowKind kind) {
    return BigDecimal.valueOf(line.otherRows().getOrDefault(kind, 0L));
  }

  private static String letters(int column) {
    return CellReference.convertNumToColString(column);
  }
}
