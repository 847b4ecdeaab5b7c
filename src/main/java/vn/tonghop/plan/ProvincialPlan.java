package vn.tonghop.plan;

import java.util.List;
import java.util.stream.Stream;
import vn.tonghop.proposal.Funding;

/**
 * The consolidated plan of one year.
 *
 * @param year the plan year
 * @param sections in the order of the appendix
 */
public record ProvincialPlan(int year, List<PlanSection> sections) {

  public ProvincialPlan {
    sections = List.copyOf(sections);
  }

  /** Sum over the sections, in đồng: the appendix's Tổng cộng. */
  public Funding total() {
    return sections.stream().map(PlanSection::subtotal).reduce(Funding.ZERO, Funding::plus);
  }

  /** How many items there are, and their money, in đồng. */
  public LedgerLine.Tally tally() {
    long items =
        sections.stream()
            .flatMap(section -> section.programmes().stream())
            .mapToLong(programme -> programme.items().size())
            .sum();
    return new LedgerLine.Tally(items, total());
  }

  /** Every item, in the order of the appendix. */
  public Stream<PlanItem> items() {
    return sections.stream()
        .flatMap(section -> section.programmes().stream())
        .flatMap(programme -> programme.items().stream());
  }
}
