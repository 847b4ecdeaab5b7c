package vn.tonghop.plan;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import vn.tonghop.plan.LedgerLine.Tally;
import vn.tonghop.proposal.Funding;

/**
 * The figures of a plan as they are kept, each sum made on its own: what anything that is published
 * is compared with.
 *
 * @param items in the order of the plan; not copied, since they may be fetched as they are asked
 *     for
 * @param byProgramme items and money by code of the programme; those without items are absent
 * @param bySubmitter the same by code of who sent them; "" for unknown
 * @param total of all items
 */
public record PlanFigures(
    List<Item> items, Map<String, Tally> byProgramme, Map<String, Tally> bySubmitter, Tally total) {

  /** An item by its number and its money; zero while it awaits funding. */
  public record Item(String number, Funding money) {}

  public PlanFigures {
    items = Collections.unmodifiableList(items);
    byProgramme = Map.copyOf(byProgramme);
    bySubmitter = Map.copyOf(bySubmitter);
  }

  public Tally ofProgramme(String code) {
    return byProgramme.getOrDefault(code, Tally.NONE);
  }
}
