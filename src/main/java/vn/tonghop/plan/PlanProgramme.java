package vn.tonghop.plan;

import java.util.Collections;
import java.util.List;
import vn.tonghop.proposal.Funding;
import vn.tonghop.proposal.FundingSum;
import vn.tonghop.proposal.Programme;

/**
 * A programme with its items.
 *
 * @param items in the order of the appendix; may be empty. They are not copied, since they may be
 *     kept elsewhere and fetched as they are asked for: nobody changes them afterwards
 */
public record PlanProgramme(Programme programme, List<PlanItem> items) {

  public PlanProgramme {
    items = Collections.unmodifiableList(items);
  }

  /** Sum over the items, in đồng. */
  public Funding subtotal() {
    FundingSum sum = new FundingSum();
    items.forEach(item -> sum.add(item.proposal().fundingOrZero()));
    return sum.funding();
  }
}
