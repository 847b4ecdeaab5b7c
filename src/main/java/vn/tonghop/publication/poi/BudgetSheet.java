package vn.tonghop.publication.poi;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;
import vn.tonghop.plan.BudgetUse;
import vn.tonghop.proposal.Dong;
import vn.tonghop.publication.RevisionMark;

/** What the plan takes of the provincial budget, programme by programme, and what is left. */
final class BudgetSheet {

  static final String NAME = "Dự toán";

  private static final int HEADING = 2;
  private static final int ASSIGNED = 2;
  private static final int PLANNED = 3;
  private static final int LEFT = 4;
  private static final double[] WIDTHS = {8, 70, 22, 22, 22};
  private static final String[] HEADINGS = {
    "TT", "Chương trình", "Dự toán được giao", "Kế hoạch sử dụng", "Còn lại"
  };

  private final SheetCells cells;
  private final NumberFormats formats;
  private final ColumnWidths widths = new ColumnWidths(WIDTHS);

  private BudgetSheet(SheetCells cells, NumberFormats formats) {
    this.cells = cells;
    this.formats = formats;
  }

  static void write(Book book, RevisionMark mark, BudgetUse use) {
    XSSFSheet sheet = book.kept(NAME);
    BudgetSheet budget =
        new BudgetSheet(
            new SheetCells(sheet, book.looks()), NumberFormats.forSheetWith(amounts(use)));
    budget.widths.applyTo(sheet);
    budget.head(mark);
    int row = HEADING;
    for (BudgetUse.OfProgramme programme : use.programmes()) {
      budget.programme(++row, programme);
    }
    budget.total(++row, use);
    new Paper(book.paper())
        .forWidth(budget.widths.points())
        .set(sheet, HEADING, HEADING, row, LEFT);
  }

  private void head(RevisionMark mark) {
    cells.across(
        0,
        0,
        LEFT,
        "SỬ DỤNG DỰ TOÁN KINH PHÍ KHUYẾN CÔNG ĐỊA PHƯƠNG NĂM " + mark.year(),
        Look.TEXT.centred().withPoints(14).withBold());
    cells.height(0, 22);
    SheetLine line = SheetLine.of(mark, "Nguồn ngân sách tỉnh. Đơn vị tính: đồng");
    cells.across(1, 0, LEFT, line.text(), line.look());
    cells.height(1, 18);
    for (int column = 0; column < HEADINGS.length; column++) {
      cells.text(HEADING, column, HEADINGS[column], Look.HEADING);
    }
    cells.height(HEADING, 24);
  }

  private void programme(int row, BudgetUse.OfProgramme use) {
    String name = use.programme().name();
    cells.text(row, 0, use.programme().code(), Look.CELL.centred());
    cells.text(row, 1, name, Look.CELL);
    cells.height(row, widths.height(name, Look.CELL, 1, 1));
    amount(row, ASSIGNED, use.assigned(), Look.CELL);
    amount(row, PLANNED, use.planned(), Look.CELL);
    left(row, use.left(), Look.CELL);
  }

  private void total(int row, BudgetUse use) {
    Look bold = Look.CELL.withBold();
    cells.across(row, 0, 1, "Tổng cộng", bold);
    cells.height(row, 20);
    amount(row, ASSIGNED, use.assigned(), bold);
    BigDecimal planned = BigDecimal.valueOf(use.planned().amount());
    cells.formula(
        row,
        PLANNED,
        SumFormula.ofRange(HEADING + 1, row - 1).in("D"),
        planned,
        number(planned, bold));
    left(row, use.left(), bold);
  }

  /** Nothing is given to the programme by itself where the cell is blank. */
  private void amount(int row, int column, @Nullable Dong amount, Look look) {
    if (amount == null) {
      cells.blank(row, column, look);
    } else {
      BigDecimal value = BigDecimal.valueOf(amount.amount());
      cells.number(row, column, value, number(value, look));
    }
  }

  private void left(int row, @Nullable Dong left, Look look) {
    if (left == null) {
      cells.blank(row, LEFT, look);
    } else {
      BigDecimal value = BigDecimal.valueOf(left.amount());
      String formula = "C" + (row + 1) + "-D" + (row + 1);
      Look seen = value.signum() < 0 ? look.filled(SeverityColour.RED.hex()) : look;
      cells.formula(row, LEFT, formula, value, number(value, seen));
    }
  }

  private Look number(BigDecimal value, Look look) {
    return look.aligned(HorizontalAlignment.RIGHT).withFormat(formats.of(value));
  }

  private static Stream<BigDecimal> amounts(BudgetUse use) {
    return Stream.concat(
            Stream.of(use.assigned(), use.planned(), use.left()),
            use.programmes().stream()
                .flatMap(
                    programme ->
                        Stream.of(programme.assigned(), programme.planned(), programme.left())
                            .flatMap(Stream::ofNullable)))
        .map(amount -> BigDecimal.valueOf(amount.amount()));
  }
}
