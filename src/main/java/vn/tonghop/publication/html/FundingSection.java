package vn.tonghop.publication.html;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tonghop.plan.BudgetUse;
import vn.tonghop.plan.PlanProgramme;
import vn.tonghop.plan.ProvincialPlan;
import vn.tonghop.proposal.Dong;
import vn.tonghop.proposal.Funding;
import vn.tonghop.publication.Publication;

/** What each programme comes to: seen as bars, and told in numbers. */
final class FundingSection {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /**
   * A programme, or all of them.
   *
   * @param code "" for all of them
   */
  record Row(String code, String name, long count, Funding funding) {

    static Row of(PlanProgramme programme) {
      return new Row(
          programme.programme().code(),
          programme.programme().name(),
          programme.items().size(),
          programme.subtotal());
    }
  }

  private FundingSection() {}

  static Section of(Publication publication) {
    List<Row> rows = rows(publication.plan());
    List<Element> content = new ArrayList<>();
    FundingBars.of(rows).ifPresent(content::add);
    content.add(table(publication.plan(), rows));
    if (publication.budget().isDivided()) {
      content.add(budget(publication.budget()));
    }
    return new Section("kinh-phi", "Kinh phí theo chương trình", content);
  }

  private static List<Row> rows(ProvincialPlan plan) {
    return plan.sections().stream()
        .flatMap(section -> section.programmes().stream())
        .map(Row::of)
        .toList();
  }

  private static Element table(ProvincialPlan plan, List<Row> rows) {
    Table<Row> table =
        new Table<Row>("Kinh phí theo chương trình và nguồn vốn (đồng)")
            .text("Chương trình", FundingSection::name)
            .number("Số đề án", row -> Long.toString(row.count()));
    for (Money money : Money.values()) {
      table.number(money.heading(), row -> money.of(row.funding()).grouped());
    }
    Dong whole = plan.total().provincial();
    return table
        .number("Tỷ trọng ngân sách tỉnh (%)", row -> share(row.funding().provincial(), whole))
        .of(rows, new Row("", "Tổng cộng", plan.size(), plan.total()));
  }

  private static String name(Row row) {
    return row.code().isEmpty() ? row.name() : row.code() + ". " + row.name();
  }

  /** "12,34"; null when the whole is nothing. */
  private static @Nullable String share(Dong part, Dong whole) {
    if (whole.isZero()) {
      return null;
    }
    return BigDecimal.valueOf(part.amount())
        .multiply(HUNDRED)
        .divide(BigDecimal.valueOf(whole.amount()), 2, RoundingMode.HALF_UP)
        .toPlainString()
        .replace('.', ',');
  }

  /** What was given to the programmes, and what they take of it. */
  private static Element budget(BudgetUse use) {
    record Line(String name, @Nullable Dong assigned, Dong planned, @Nullable Dong left) {}
    Stream<Line> programmes =
        use.programmes().stream()
            .map(
                of ->
                    new Line(
                        of.programme().code() + ". " + of.programme().name(),
                        of.assigned(),
                        of.planned(),
                        of.left()));
    return new Table<Line>("Sử dụng dự toán, nguồn ngân sách tỉnh (đồng)")
        .text("Chương trình", Line::name)
        .number("Dự toán được giao", line -> grouped(line.assigned()))
        .number("Kế hoạch sử dụng", line -> grouped(line.planned()))
        .number("Còn lại", line -> grouped(line.left()))
        .of(programmes.toList(), new Line("Tổng cộng", use.assigned(), use.planned(), use.left()));
  }

  private static @Nullable String grouped(@Nullable Dong amount) {
    return amount == null ? null : amount.grouped();
  }
}
