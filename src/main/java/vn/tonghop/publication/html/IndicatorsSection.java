package vn.tonghop.publication.html;

import java.util.List;
import java.util.Optional;
import vn.tonghop.plan.Indicators.Count;
import vn.tonghop.plan.Indicators.Value;
import vn.tonghop.proposal.Dong;
import vn.tonghop.publication.Publication;

/** What the plan counts, and the cells that say so. */
final class IndicatorsSection {

  /** With more, one would no longer see the next indicator. */
  private static final int MOST_CELLS = 20;

  private IndicatorsSection() {}

  /** Empty for a plan that counts nothing. */
  static Optional<Section> of(Publication publication) {
    List<Value> values = publication.indicators().values();
    return values.isEmpty()
        ? Optional.empty()
        : Optional.of(new Section("chi-tieu", "Chỉ tiêu", List.of(table(values))));
  }

  private static Element table(List<Value> values) {
    return new Table<Value>(
            "Cộng các số nêu ở cột \"Dự kiến kết quả đạt được\" của các đề án trong kế hoạch")
        .text("Chỉ tiêu", value -> value.indicator().name())
        .number("Số", value -> value.isCounted() ? Dong.of(value.number()).grouped() : null)
        .column("Lấy từ", "text", (cell, value) -> cell.add(cells(value)))
        .of(values);
  }

  /** "1.1: 300 (ttkc.xlsx, sheet Đăng ký, ô E34)", one below the other. */
  private static Element cells(Value value) {
    if (!value.isCounted()) {
      return Element.of("span", "không đề án nào nêu");
    }
    Element cells = Element.of("ul");
    value.counts().stream().limit(MOST_CELLS).forEach(count -> cells.add(line(count)));
    int more = value.counts().size() - MOST_CELLS;
    if (more > 0) {
      cells.add(Element.of("li", "và " + more + " số nữa; xem sheet Chỉ tiêu"));
    }
    return cells;
  }

  private static Element line(Count count) {
    String place =
        count.cell().file() + ", sheet " + count.cell().sheet() + ", ô " + count.cell().cell();
    return Element.of(
        "li", count.item() + ": " + Dong.of(count.number()).grouped() + " (" + place + ")");
  }
}
