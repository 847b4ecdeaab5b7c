package vn.tonghop.history;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tonghop.audit.Sha256;
import vn.tonghop.finding.Address;
import vn.tonghop.proposal.Funding;

/** Items of approved plans, and the plans, as fixtures. */
public final class EarlierItems {

  private EarlierItems() {}

  /** Item 3.1 in row 25 of the appendix of 2018, at 200 triệu of which the province gave half. */
  public static EarlierItem item(
      String name, @Nullable String implementer, @Nullable String beneficiary) {
    return new EarlierItem(
        "3.1",
        new Address("ke-hoach-2018.xlsx", "Phụ lục", 25, "B"),
        name,
        implementer,
        beneficiary,
        Funding.ofDong(200_000_000, 100_000_000, 100_000_000, 0));
  }

  /** The first edition of a year, out of bytes that nothing else has. */
  public static EarlierPlan plan(int year, int edition, List<EarlierItem> items) {
    return new ApprovedAppendix(
            items,
            items.stream().map(EarlierItem::fundingOrZero).reduce(Funding.ZERO, Funding::plus),
            List.of())
        .as(year, edition, "ke-hoach-" + year + ".xlsx", Sha256.of(year + "/" + edition));
  }
}
