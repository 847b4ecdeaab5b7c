package vn.tonghop.plan;

import java.util.List;
import vn.tonghop.proposal.Funding;
import vn.tonghop.proposal.FundingSum;
import vn.tonghop.proposal.Programme;

/**
 * A programme with its items.
 *
 * @param items in the order of the appendix; may be empty
 */
public record PlanProgramme(Programme programme, List<PlanItem> items) {

  public PlanProgramme {
    items = List.copyOf(items);
  }

  /** Sum over the items, in đồng. */
  public Funding subtotal() {
    FundingSum sum = new FundingSum();
    items.forEach(item -> sum.add(item.proposal().fundingOrZero()));
    return sum.funding();
  }
}
