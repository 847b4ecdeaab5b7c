package vn.tonghop.publication.poi;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;
import vn.tonghop.plan.PlanProgramme;
import vn.tonghop.plan.PlanSection;
import vn.tonghop.plan.ProvincialPlan;
import vn.tonghop.proposal.Funding;
import vn.tonghop.publication.Publication;

/** What each programme comes to, as formulas over the items of the appendix, and as a chart. */
final class ProgrammesSheet {

  static final String NAME = "Theo chương trình";

  private static final int TITLE = 2;
  private static final String CODE = "$B";
  private static final int COUNT = 3;
  private static final int FIRST_MONEY = 4;
  private static final List<AppendixColumn> MONEY =
      List.of(
          AppendixColumn.TOTAL,
          AppendixColumn.PROVINCIAL,
          AppendixColumn.BENEFICIARY,
          AppendixColumn.OTHER);

  /**
   * A programme, or all of them.
   *
   * @param section in which the programme is; null for all of them
   * @param programme null for all of them
   */
  private record Row(
      @Nullable PlanSection section,
      @Nullable PlanProgramme programme,
      long count,
      Funding funding) {}

  private final AppendixItems items;
  private final int programmes;
  private final Funding all;

  private ProgrammesSheet(AppendixItems items, int programmes, Funding all) {
    this.items = items;
    this.programmes = programmes;
    this.all = all;
  }

  static void write(Book book, Publication publication, AppendixItems items) {
    ProvincialPlan plan = publication.plan();
    List<Row> rows = rows(plan);
    ProgrammesSheet programmes = new ProgrammesSheet(items, rows.size(), plan.total());
    ListSheet<Row> sheet = ListSheet.withChart(book, NAME, programmes.columns());
    sheet.head(
        "TỔNG HỢP THEO CHƯƠNG TRÌNH KHUYẾN CÔNG NĂM " + plan.year(),
        SheetLine.of(publication.mark(), "Đơn vị tính: đồng. " + Share.ROUNDED));
    rows.forEach(sheet::row);
    sheet.total(new Row(null, null, plan.size(), plan.total()));
    if (!rows.isEmpty()) {
      sheet.chart(
          "Kinh phí theo chương trình và nguồn vốn, triệu đồng",
          rowsOf(TITLE, rows.size()),
          List.of(
              rowsOf(FIRST_MONEY + 1, rows.size()),
              rowsOf(FIRST_MONEY + 2, rows.size()),
              rowsOf(FIRST_MONEY + 3, rows.size())));
    }
    sheet.paper();
  }

  private static CellRangeAddress rowsOf(int column, int rows) {
    return new CellRangeAddress(ListSheet.HEADING + 1, ListSheet.HEADING + rows, column, column);
  }

  private static List<Row> rows(ProvincialPlan plan) {
    List<Row> rows = new ArrayList<>();
    for (PlanSection section : plan.sections()) {
      for (PlanProgramme programme : section.programmes()) {
        rows.add(new Row(section, programme, programme.items().size(), programme.subtotal()));
      }
    }
    return rows;
  }

  private List<ListColumn<Row>> columns() {
    List<ListColumn<Row>> columns = new ArrayList<>();
    columns.add(
        ListColumn.centred(
            "Mục", 6, row -> row.section() == null ? null : row.section().section().number()));
    columns.add(
        ListColumn.centred(
            "Mã", 7, row -> row.programme() == null ? null : row.programme().programme().code()));
    columns.add(
        ListColumn.left(
            "Chương trình",
            52,
            row -> row.programme() == null ? "Tổng cộng" : row.programme().programme().name()));
    columns.add(ListColumn.centred("Số đề án", 8, this::count));
    for (AppendixColumn money : MONEY) {
      columns.add(ListColumn.amount(heading(money), 17, row -> money(row, money)));
    }
    columns.add(ListColumn.percent("Tỷ trọng ngân sách tỉnh (%)", 11, this::share));
    return List.copyOf(columns);
  }

  private static String heading(AppendixColumn money) {
    return switch (money) {
      case TOTAL -> "Tổng kinh phí";
      case PROVINCIAL -> "Ngân sách tỉnh";
      case BENEFICIARY -> "Đơn vị thụ hưởng";
      default -> "Nguồn khác";
    };
  }

  private Computed count(Row row) {
    BigDecimal count = BigDecimal.valueOf(row.count());
    return row.programme() == null
        ? new Computed.SumAbove(COUNT, count, false)
        : new Computed.OfRow(
            at -> items.countWhere(SourceColumn.PROGRAMME, CODE + (at + 1)), count, false);
  }

  private Computed money(Row row, AppendixColumn money) {
    BigDecimal amount = BigDecimal.valueOf(money.money(row.funding()).amount());
    return row.programme() == null
        ? new Computed.SumAbove(FIRST_MONEY + MONEY.indexOf(money), amount, true)
        : new Computed.OfRow(
            at -> items.sumWhere(money, SourceColumn.PROGRAMME, CODE + (at + 1)), amount, true);
  }

  private @Nullable Computed share(Row row) {
    int column = FIRST_MONEY + MONEY.indexOf(AppendixColumn.PROVINCIAL);
    return Share.of(column, total(), row.funding().provincial(), all.provincial());
  }

  private int total() {
    return ListSheet.HEADING + programmes + 1;
  }
}
