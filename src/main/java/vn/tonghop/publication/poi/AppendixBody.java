package vn.tonghop.publication.poi;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import vn.tonghop.plan.PlanItem;
import vn.tonghop.proposal.Funding;

/** Writes the sections, programmes and items of the appendix, and its grand total. */
final class AppendixBody {

  private final AppendixPlaces places;
  private final AppendixRows rows;
  private final Function<String, AppendixPart> parts;

  /** The groups that the row at hand stands in, from the outermost. */
  private final List<AppendixGroup> open = new ArrayList<>();

  private String sheet = "";
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
    open.clear();
    RowSpan row = places.take(1, 0);
    rows.total(part(row), row.first(), layout.sum(), total);
  }

  private void group(AppendixLayout.Placed placed, ItemHeights heights) {
    AppendixGroup group = placed.group();
    open.subList(group.depth(), open.size()).clear();
    if (group.number() != null) {
      RowSpan row = places.take(1, group.depth());
      SumFormula sum = placed.sum(row.sheet());
      rows.group(part(row), row.first(), group.number(), group.name(), sum, group.subtotal());
      open.add(group);
    }
    for (PlanItem item : group.items()) {
      double height = heights.of(items++);
      RowSpan taken = places.take(AppendixRows.rows(height), group.depthOfItems());
      rows.item(part(taken), taken, height, item, group.itemLook());
    }
  }

  /** Where the table goes on on another sheet, it says first what it is in the midst of. */
  private AppendixPart part(RowSpan next) {
    AppendixPart part = parts.apply(next.sheet());
    if (!sheet.isEmpty() && !sheet.equals(next.sheet())) {
      int row = next.first() - open.size();
      for (AppendixGroup group : open) {
        String number = Objects.requireNonNull(group.number());
        rows.group(part, row++, number, group.name(), null, null);
      }
    }
    sheet = next.sheet();
    return part;
  }
}
