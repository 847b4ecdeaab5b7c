package vn.tonghop.plan;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tonghop.proposal.Funding;
import vn.tonghop.proposal.FundingSum;
import vn.tonghop.proposal.Programme;

/**
 * A programme with its items. They are not copied, since they may be kept elsewhere and fetched as
 * they are asked for: nobody changes them afterwards. Any number of threads may ask.
 */
public final class PlanProgramme {

  private final Programme programme;
  private final List<PlanItem> items;

  /** Kept, since many pages say it and the items of a large plan are fetched for each adding up. */
  private volatile @Nullable Funding subtotal;

  /**
   * @param items in the order of the appendix; may be empty
   */
  public PlanProgramme(Programme programme, List<PlanItem> items) {
    this.programme = programme;
    this.items = Collections.unmodifiableList(items);
  }

  public Programme programme() {
    return programme;
  }

  public List<PlanItem> items() {
    return items;
  }

  /** Sum over the items, in đồng. */
  public Funding subtotal() {
    Funding known = subtotal;
    if (known == null) {
      FundingSum sum = new FundingSum();
      items.forEach(item -> sum.add(item.proposal().fundingOrZero()));
      known = sum.funding();
      subtotal = known;
    }
    return known;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PlanProgramme that
        && programme.equals(that.programme)
        && items.equals(that.items);
  }

  @Override
  public int hashCode() {
    return Objects.hash(programme, items);
  }

  @Override
  public String toString() {
    return programme.code() + ": " + items.size() + " items";
  }
}
