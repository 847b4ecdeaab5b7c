package vn.tonghop.plan;

import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
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
    return new LedgerLine.Tally(size(), total());
  }

  /** How many items there are. */
  public long size() {
    return sections.stream().mapToLong(PlanSection::size).sum();
  }

  /** Every item, in the order of the appendix; each is fetched when it is asked for. */
  public Stream<PlanItem> items() {
    return StreamSupport.stream(
        Spliterators.spliteratorUnknownSize(
            new ItemIterator(sections), Spliterator.ORDERED | Spliterator.NONNULL),
        false);
  }
}
