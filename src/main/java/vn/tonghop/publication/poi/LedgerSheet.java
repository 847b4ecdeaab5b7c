package vn.tonghop.publication.poi;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import vn.tonghop.deduplication.DuplicateCounts;
import vn.tonghop.deduplication.Withheld;
import vn.tonghop.plan.Ledger;
import vn.tonghop.plan.LedgerLine;
import vn.tonghop.plan.LedgerLine.Tally;
import vn.tonghop.plan.ProvincialPlan;
import vn.tonghop.proposal.Dong;
import vn.tonghop.proposal.Fate;
import vn.tonghop.proposal.Funding;
import vn.tonghop.publication.Publication;
import vn.tonghop.publication.SubmitterNames;

/**
 * The ledger: per file, per submitter and in all, what was read equals what became of it, in rows
 * and in money of each source; and what was accepted equals what the appendix says.
 */
final class LedgerSheet {

  static final String NAME = "Đối chiếu";

  private static final int HEADING = 2;
  private static final double HEADING_HEIGHT = 34;
  private static final double PART_HEIGHT = 24;
  private static final int LAST_COLUMN = LedgerColumn.BALANCE.ordinal();

  /** Where the first line stands that counts rows, of the files and of the submitters; from 0. */
  record Places(int files, int submitters) {}

  private LedgerSheet() {}

  static Places write(Book book, Publication publication, AppendixItems items) {
    XSSFSheet sheet = book.kept(NAME);
    SheetCells cells = new SheetCells(sheet, book.looks());
    Ledger ledger = publication.ledger();
    ColumnWidths widths = new ColumnWidths(widths(ledger.total()));
    widths.applyTo(sheet);
    head(cells, publication);
    PageBreaks pages = new PageBreaks(heightAbove(sheet), HEADING_HEIGHT);
    NumberFormats formats = NumberFormats.forSheetWith(amounts(ledger));
    SubmitterNames names = new SubmitterNames(publication.definition());

    List<LedgerBlock> blocks =
        Arrays.stream(LedgerMeasure.values())
            .map(m -> new LedgerBlock(new LedgerRows(cells, pages, formats, m), m, ledger, names))
            .toList();
    int next = HEADING + 1;
    for (LedgerBlock block : blocks) {
      block.byFile(next, items, planned(publication.plan()));
      next += block.rowsByFile();
    }
    int submitters = next + 2;
    part(cells, next, "TỔNG HỢP THEO ĐƠN VỊ GỬI");
    pages.add(next - 1, LedgerRows.ROW_HEIGHT, false);
    pages.add(next, PART_HEIGHT, true);
    next++;
    int block = HEADING + 1;
    for (LedgerBlock measure : blocks) {
      next = measure.bySubmitter(next, block + 1);
      block += measure.rowsByFile();
    }
    Paper paper = new Paper(book.paper()).forWidth(widths.points());
    paper.set(sheet, HEADING, HEADING, next - 1, LAST_COLUMN);
    pages.apply(sheet, paper.pageHeight(widths.points()));
    ImbalanceHighlight.apply(sheet, LAST_COLUMN, HEADING + 1, next - 1);
    return new Places(HEADING + 2, submitters);
  }

  private static void head(SheetCells cells, Publication publication) {
    Look line = Look.TEXT.centred();
    String title = "ĐỐI CHIẾU SỐ LIỆU TỔNG HỢP KẾ HOẠCH KHUYẾN CÔNG NĂM ";
    cells.across(
        0, 0, LAST_COLUMN, title + publication.plan().year(), line.withPoints(14).withBold());
    cells.height(0, 22);
    String rule =
        "Đọc được = đưa vào kế hoạch + bị loại + trùng lặp + đã có bản thay thế + không phải đề án;"
            + " cột Cân đối phải bằng 0.";
    List<String> withheld = withheld(publication.findings().duplicates().counts());
    cells.across(1, 0, LAST_COLUMN, rule + String.join("", withheld), line.withItalic());
    cells.height(1, withheld.isEmpty() ? 18 : 36);
    for (LedgerColumn column : LedgerColumn.values()) {
      cells.text(HEADING, column.ordinal(), column.heading(), Look.HEADING);
    }
    cells.height(HEADING, HEADING_HEIGHT);
  }

  private static double heightAbove(XSSFSheet sheet) {
    return IntStream.rangeClosed(0, HEADING)
        .mapToDouble(row -> sheet.getRow(row).getHeightInPoints())
        .sum();
  }

  /** What of the duplicates is none for certain. */
  private static List<String> withheld(DuplicateCounts counts) {
    Withheld all = counts.held().plus(counts.putOff());
    return all.isNothing()
        ? List.of()
        : List.of(
            "\nTrong cột Trùng lặp có "
                + all.proposals()
                + " đề án, "
                + all.money().total().grouped()
                + " đồng chỉ là nghi trùng: chờ quyết định "
                + counts.held().proposals()
                + " đề án, giữ theo quyết định "
                + counts.putOff().proposals()
                + " đề án; xem sheet Trùng lặp.");
  }

  private static void part(SheetCells cells, int row, String title) {
    cells.across(row, 0, LAST_COLUMN, title, Look.HEADING.withPoints(12));
    cells.height(row, PART_HEIGHT);
  }

  /** As the columns have them, but wide enough for the greatest amount to be read. */
  private static double[] widths(LedgerLine total) {
    double[] widths = LedgerColumn.widths();
    Look bold = Look.CELL.withBold();
    for (LedgerColumn column : LedgerColumn.values()) {
      for (LedgerMeasure measure : LedgerMeasure.values()) {
        if (!column.isText()) {
          String amount = Dong.of(column.value(measure, total)).grouped();
          int at = column.ordinal();
          widths[at] = Math.max(widths[at], ColumnWidths.fittingAmount(amount, bold));
        }
      }
    }
    return widths;
  }

  /** What the plan holds, as a line of its own. */
  private static LedgerLine planned(ProvincialPlan plan) {
    Tally items = plan.tally();
    return new LedgerLine("", null, 0, Map.of(), Funding.ZERO, Map.of(Fate.ACCEPTED, items));
  }

  private static Stream<BigDecimal> amounts(Ledger ledger) {
    List<LedgerLine> lines =
        Stream.concat(ledger.lines().stream(), Stream.of(ledger.total())).toList();
    return lines.stream()
        .flatMap(line -> Arrays.stream(LedgerMeasure.values()).flatMap(m -> amounts(m, line)))
        .map(BigDecimal::valueOf);
  }

  private static Stream<Long> amounts(LedgerMeasure measure, LedgerLine line) {
    return Arrays.stream(LedgerColumn.values())
        .filter(column -> !column.isText())
        .map(column -> column.value(measure, line));
  }
}
