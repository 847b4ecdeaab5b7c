package vn.tonghop.publication.poi;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tonghop.plan.PlanItem;
import vn.tonghop.plan.PlanProgramme;
import vn.tonghop.plan.PlanSection;
import vn.tonghop.plan.ProvincialPlan;
import vn.tonghop.proposal.Funding;

/**
 * The sections, programmes and items of the appendix, and its grand total. Every sum is a formula
 * over the rows just below it, so that no đồng is added twice: a programme over its items, a
 * section over its programmes, the grand total over the sections.
 */
final class AppendixBody {

  private final AppendixRows rows;
  private int next;

  /**
   * @param firstRow where the table goes on below its heading, from 0
   */
  AppendixBody(AppendixRows rows, int firstRow) {
    this.rows = rows;
    this.next = firstRow;
  }

  /** Writes it all and returns the row of the grand total. */
  int write(ProvincialPlan plan) {
    List<Integer> parts = new ArrayList<>();
    for (PlanSection section : plan.sections()) {
      parts.add(next);
      section(section);
    }
    rows.total(next, sum(parts), plan.total());
    return next;
  }

  private void section(PlanSection section) {
    List<PlanItem> items =
        section.programmes().stream().flatMap(programme -> programme.items().stream()).toList();
    if (section.section().standalone() && items.size() == 1) {
      next += rows.item(next, items.get(0), Look.CELL.withBold());
      return;
    }
    int heading = next++;
    SumFormula formula =
        section.section().standalone() ? items(items) : programmes(section.programmes());
    Funding subtotal = formula == null ? null : section.subtotal();
    String number = section.section().number();
    rows.group(heading, number, section.section().name(), formula, subtotal);
  }

  /** Programmes are numbered by their order within the section, as their items are. */
  private @Nullable SumFormula programmes(List<PlanProgramme> programmes) {
    List<Integer> parts = new ArrayList<>();
    for (int position = 1; position <= programmes.size(); position++) {
      PlanProgramme programme = programmes.get(position - 1);
      int heading = next++;
      if (!programme.items().isEmpty()) {
        parts.add(heading);
      }
      SumFormula formula = items(programme.items());
      Funding subtotal = formula == null ? null : programme.subtotal();
      String number = Integer.toString(position);
      rows.group(heading, number, programme.programme().name(), formula, subtotal);
    }
    return sum(parts);
  }

  private @Nullable SumFormula items(List<PlanItem> items) {
    int first = next;
    for (PlanItem item : items) {
      next += rows.item(next, item, Look.CELL);
    }
    return items.isEmpty() ? null : SumFormula.ofRange(first, next - 1);
  }

  private static @Nullable SumFormula sum(List<Integer> parts) {
    return parts.isEmpty() ? null : SumFormula.ofRows(parts);
  }
}
