package vn.tonghop.publication.poi;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tonghop.plan.PlanItem;
import vn.tonghop.plan.PlanProgramme;
import vn.tonghop.plan.PlanSection;
import vn.tonghop.proposal.Funding;

/**
 * A row of a section or a programme and the items right below it, or the only item of a standalone
 * section, which stands for that.
 *
 * @param number of the row; null when there is only the item
 * @param name of the row; "" when there is only the item
 * @param subtotal what its items, or the groups below it, come to; null when there are none
 * @param items right below it
 * @param ofSection whether the grand total counts it, and not a group above it
 */
record AppendixGroup(
    @Nullable String number,
    String name,
    @Nullable Funding subtotal,
    List<PlanItem> items,
    boolean ofSection) {

  /** Those of a section, in their order. */
  static List<AppendixGroup> of(PlanSection section) {
    if (section.isSingleItem()) {
      return List.of(new AppendixGroup(null, "", null, section.ownItems(), true));
    }
    List<AppendixGroup> groups = new ArrayList<>();
    groups.add(
        new AppendixGroup(
            section.section().number(),
            section.section().name(),
            section.size() == 0 ? null : section.subtotal(),
            section.ownItems(),
            true));
    if (!section.section().standalone()) {
      addProgrammes(section.programmes(), groups);
    }
    return groups;
  }

  /** Programmes are numbered by their order within the section, as their items are. */
  private static void addProgrammes(List<PlanProgramme> programmes, List<AppendixGroup> groups) {
    for (int position = 1; position <= programmes.size(); position++) {
      PlanProgramme programme = programmes.get(position - 1);
      groups.add(
          new AppendixGroup(
              Integer.toString(position),
              programme.programme().name(),
              programme.items().isEmpty() ? null : programme.subtotal(),
              programme.items(),
              false));
    }
  }

  boolean hasRow() {
    return number != null;
  }

  /** How many groups its row stands in. */
  int depth() {
    return ofSection ? 0 : 1;
  }

  /** How many groups its items stand in. */
  int depthOfItems() {
    return depth() + (hasRow() ? 1 : 0);
  }

  /** How the number and the name of its items look. */
  Look itemLook() {
    return hasRow() ? Look.CELL : Look.CELL.withBold();
  }
}
