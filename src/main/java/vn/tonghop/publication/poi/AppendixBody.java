package vn.tonghop.publication.poi;

import java.util.function.Function;
import vn.tonghop.plan.PlanItem;
import vn.tonghop.proposal.Funding;

/** Writes the sections, programmes and items of the appendix, and its grand total. */
final class AppendixBody {

  private final AppendixPlaces places;
  private final AppendixRows rows;
  private final Function<String, AppendixPart> parts;
  private int items;

  /**
   * @param places with nothing in them yet
   * @param parts of the appendix by the name of their sheet, begun when first asked for
   */
  AppendixBody(AppendixPlaces places, AppendixRows rows, Function<String, AppendixPart> parts) {
    this.places = places;
    this.rows = rows;
    this.parts = parts;
  }

  void write(AppendixLayout layout, Funding total) {
    layout.groups().forEach(placed -> group(placed, layout.heights()));
    RowSpan row = places.take(1);
    rows.total(part(row), row.first(), layout.sum(), total);
  }

  private void group(AppendixLayout.Placed placed, ItemHeights heights) {
    AppendixGroup group = placed.group();
    if (group.number() != null) {
      RowSpan row = places.take(1);
      SumFormula sum = placed.sum(row.sheet());
      rows.group(part(row), row.first(), group.number(), group.name(), sum, group.subtotal());
    }
    for (PlanItem item : group.items()) {
      double height = heights.of(items++);
      RowSpan taken = places.take(AppendixRows.rows(height));
      rows.item(part(taken), taken, height, item, group.itemLook());
    }
  }

  private AppendixPart part(RowSpan rows) {
    return parts.apply(rows.sheet());
  }
}
