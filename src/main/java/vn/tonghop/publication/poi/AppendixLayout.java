package vn.tonghop.publication.poi;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tonghop.plan.PlanItem;

/**
 * Where the rows of the appendix come to stand, before any of them is written: a subtotal stands
 * above what it adds up. Every sum is one over the rows just below it, so that no đồng is added
 * twice: a programme over its items, a section over its programmes, the grand total over the
 * sections.
 *
 * @param groups in their order
 * @param total the row of the grand total
 * @param sections the rows that it adds up
 * @param tables the rows of the table on each sheet, down to the one above the grand total
 * @param heights of all items, in their order
 */
record AppendixLayout(
    List<Placed> groups,
    RowSpan total,
    List<RowSpan> sections,
    List<RowSpan> tables,
    ItemHeights heights) {

  /**
   * A group in its place.
   *
   * @param row of its name; null when there is only the item
   * @param items where its items stand
   * @param parts rows of the groups below it that have items
   */
  record Placed(
      AppendixGroup group, @Nullable RowSpan row, List<RowSpan> items, List<RowSpan> parts) {

    /** What its row adds up; null where there is nothing. */
    @Nullable SumFormula sum(String home) {
      if (!items.isEmpty()) {
        return RowSpan.sumOfRanges(items, home);
      }
      return parts.isEmpty() ? null : RowSpan.sumOfCells(parts, home);
    }
  }

  /** How high an item is, in points. */
  interface Heights {
    double of(PlanItem item, Look look);
  }

  static AppendixLayout of(List<AppendixGroup> groups, AppendixPlaces places, Heights needed) {
    ItemHeights heights = new ItemHeights();
    List<Placed> placed = new ArrayList<>();
    List<RowSpan> sections = new ArrayList<>();
    List<RowSpan> tables = new ArrayList<>();
    List<RowSpan> parts = new ArrayList<>();
    for (AppendixGroup group : groups) {
      RowSpan row = group.hasRow() ? places.take(1, group.depth()) : null;
      if (row != null) {
        AppendixPlaces.add(row, tables);
      }
      List<RowSpan> items = new ArrayList<>();
      for (PlanItem item : group.items()) {
        double height = needed.of(item, group.itemLook());
        heights.add(height);
        RowSpan taken = places.take(AppendixRows.rows(height), group.depthOfItems());
        AppendixPlaces.add(taken, items);
        AppendixPlaces.add(taken, tables);
      }
      RowSpan stands = row == null ? items.get(0) : row;
      if (group.ofSection()) {
        sections.add(stands);
        parts = new ArrayList<>();
      } else if (!items.isEmpty()) {
        parts.add(stands);
      }
      placed.add(new Placed(group, row, List.copyOf(items), group.ofSection() ? parts : List.of()));
    }
    return new AppendixLayout(placed, places.take(1, 0), sections, tables, heights);
  }

  /** Adds up the sections; null when there are none. */
  @Nullable SumFormula sum() {
    return sections.isEmpty() ? null : RowSpan.sumOfCells(sections, total.sheet());
  }

  /** The last row of the table on a sheet before the last one. */
  int lastOn(String sheet) {
    return tables.stream()
        .filter(table -> table.sheet().equals(sheet))
        .mapToInt(RowSpan::last)
        .max()
        .orElseThrow();
  }
}
