package vn.tonghop.plan;

import java.util.BitSet;
import java.util.PrimitiveIterator;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.tonghop.proposal.Funding;
import vn.tonghop.proposal.FundingSum;

/**
 * Some items of a plan. Only where they stand in it is kept, a bit for each item: a million of them
 * do not fit into memory themselves.
 */
public final class SelectedItems {

  public static final SelectedItems NONE = of(Stream::empty, item -> false);

  private final Supplier<Stream<PlanItem>> all;
  private final BitSet places;
  private final Funding funding;

  private SelectedItems(Supplier<Stream<PlanItem>> all, BitSet places, Funding funding) {
    this.all = all;
    this.places = places;
    this.funding = funding;
  }

  /** Those of the plan for which it holds; it is asked once about each. */
  public static SelectedItems of(ProvincialPlan plan, Predicate<PlanItem> which) {
    return of(plan::items, which);
  }

  private static SelectedItems of(Supplier<Stream<PlanItem>> all, Predicate<PlanItem> which) {
    BitSet places = new BitSet();
    FundingSum funding = new FundingSum();
    PrimitiveIterator.OfInt place = IntStream.range(0, Integer.MAX_VALUE).iterator();
    all.get()
        .forEachOrdered(
            item -> {
              int here = place.nextInt();
              if (which.test(item)) {
                places.set(here);
                funding.add(item.proposal().fundingOrZero());
              }
            });
    return new SelectedItems(all, places, funding.funding());
  }

  public boolean isEmpty() {
    return places.isEmpty();
  }

  public int size() {
    return places.cardinality();
  }

  /** Their money, in đồng. */
  public Funding funding() {
    return funding;
  }

  /** The items, in the order of the plan. */
  public Stream<PlanItem> items() {
    PrimitiveIterator.OfInt place = IntStream.range(0, Integer.MAX_VALUE).iterator();
    return all.get().filter(item -> places.get(place.nextInt()));
  }
}
