package vn.tonghop.publication.poi;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tonghop.plan.ProvincialPlan;
import vn.tonghop.proposal.Funding;
import vn.tonghop.publication.Publication;

/** Where the money of the plan comes from, as formulas over the appendix. */
final class FundingSourcesSheet {

  static final String NAME = "Theo nguồn vốn";

  private static final int MONEY = 3;
  private static final List<AppendixColumn> SOURCES =
      List.of(AppendixColumn.PROVINCIAL, AppendixColumn.BENEFICIARY, AppendixColumn.OTHER);
  private static final int TOTAL_ROW = ListSheet.HEADING + SOURCES.size() + 1;

  private final ProvincialPlan plan;
  private final AppendixItems items;

  /** How many items have money of each source, counted at once. */
  private final Map<AppendixColumn, Long> counts = new EnumMap<>(AppendixColumn.class);

  private FundingSourcesSheet(ProvincialPlan plan, AppendixItems items) {
    this.plan = plan;
    this.items = items;
    plan.items().forEach(item -> count(item.proposal().fundingOrZero()));
  }

  private void count(Funding funding) {
    for (AppendixColumn source : SOURCES) {
      if (source.money(funding).amount() > 0) {
        counts.merge(source, 1L, Long::sum);
      }
    }
  }

  static void write(Book book, Publication publication, AppendixItems items) {
    ProvincialPlan plan = publication.plan();
    ListSheet<AppendixColumn> sheet =
        new ListSheet<>(book, NAME, new FundingSourcesSheet(plan, items).columns());
    sheet.head(
        "TỔNG HỢP THEO NGUỒN VỐN KẾ HOẠCH KHUYẾN CÔNG NĂM " + plan.year(),
        SheetLine.of(
            publication.mark(),
            "Đơn vị tính: đồng. Một đề án có thể có nhiều nguồn vốn. " + Share.ROUNDED));
    SOURCES.forEach(sheet::row);
    sheet.total(AppendixColumn.TOTAL);
    sheet.paper();
  }

  private List<ListColumn<AppendixColumn>> columns() {
    return List.of(
        ListColumn.centred("TT", 6, FundingSourcesSheet::number),
        ListColumn.left("Nguồn vốn", 60, FundingSourcesSheet::name),
        ListColumn.centred("Số đề án có nguồn này", 14, this::count),
        ListColumn.amount("Kinh phí", 22, this::money),
        ListColumn.percent("Tỷ trọng (%)", 14, this::share));
  }

  private static @Nullable Object number(AppendixColumn source) {
    return source == AppendixColumn.TOTAL ? null : SOURCES.indexOf(source) + 1;
  }

  private static String name(AppendixColumn source) {
    return switch (source) {
      case PROVINCIAL -> "Kinh phí khuyến công địa phương (ngân sách tỉnh)";
      case BENEFICIARY -> "Kinh phí đóng góp của đơn vị thụ hưởng";
      case OTHER -> "Nguồn khác";
      default -> "Tổng cộng";
    };
  }

  private @Nullable Computed count(AppendixColumn source) {
    if (source == AppendixColumn.TOTAL) {
      return null;
    }
    long count = counts.getOrDefault(source, 0L);
    String formula = items.countFunded(source);
    return new Computed.OfRow(row -> formula, BigDecimal.valueOf(count), false);
  }

  private Computed money(AppendixColumn source) {
    BigDecimal amount = BigDecimal.valueOf(source.money(plan.total()).amount());
    if (source == AppendixColumn.TOTAL) {
      return new Computed.SumAbove(MONEY, amount, true);
    }
    String formula = items.totalOf(source);
    return new Computed.OfRow(row -> formula, amount, true);
  }

  private @Nullable Computed share(AppendixColumn source) {
    return Share.of(MONEY, TOTAL_ROW, source.money(plan.total()), plan.total().total());
  }
}
