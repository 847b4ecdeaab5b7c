package vn.tonghop.publication;

import java.util.Optional;
import java.util.stream.Collectors;
import vn.tonghop.plan.PlanItem;
import vn.tonghop.plan.SelectedItems;

/** How the outputs name the items that no rate was there to compare with. */
public final class WithoutRateLine {

  /** More numbers nobody reads in a line; {@code findings.json} has them all. */
  private static final int MOST_NAMED = 40;

  private WithoutRateLine() {}

  /** Empty when there is none. */
  public static Optional<String> of(PublishedFindings findings) {
    SelectedItems items = findings.withoutRate();
    return items.isEmpty()
        ? Optional.empty()
        : Optional.of(
            items.size()
                + " đề án, "
                + findings.supportWithoutRate().grouped()
                + " đồng ngân sách tỉnh không có mức hỗ trợ nào để so: đề án số "
                + numbers(items));
  }

  private static String numbers(SelectedItems items) {
    String named =
        items.items().limit(MOST_NAMED).map(PlanItem::number).collect(Collectors.joining("; "));
    int others = items.size() - MOST_NAMED;
    return others > 0 ? named + " và " + others + " đề án nữa (xem findings.json)" : named;
  }
}
