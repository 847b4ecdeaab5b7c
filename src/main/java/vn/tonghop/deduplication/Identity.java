package vn.tonghop.deduplication;

import org.jspecify.annotations.Nullable;
import vn.tonghop.audit.Sha256;
import vn.tonghop.proposal.ComparableText;
import vn.tonghop.proposal.Funding;
import vn.tonghop.proposal.Proposal;

/**
 * By what two rows are certainly the same đề án: the same name, the same beneficiary, the same
 * programme and the same amounts. Where no beneficiary is named, as in the official appendix, it
 * must be the same implementer: two districts may each ask for the same training at the same price.
 * Nghị định 45/2012/NĐ-CP allows no other state money for the same thing, so such a row is counted
 * once.
 */
public final class Identity {

  /** Name and version in the decision log; raised whenever it comes to tell others the same. */
  public static final String RULE = "same-identity/1";

  private Identity() {}

  /** Equal for equal đề án and only for them: 64 hexadecimal digits. */
  public static String of(Proposal proposal) {
    Funding funding = proposal.funding();
    String money =
        funding == null
            ? "awaited"
            : funding.total().amount()
                + " "
                + funding.provincial().amount()
                + " "
                + funding.beneficiary().amount()
                + " "
                + funding.other().amount();
    return Sha256.of(
        String.join(
            "\n",
            comparable(proposal.name()),
            comparable(proposal.beneficiary()),
            proposal.beneficiary() == null ? comparable(proposal.implementer()) : "",
            comparable(proposal.programmeCode()),
            money));
  }

  private static String comparable(@Nullable String text) {
    return text == null ? "" : ComparableText.of(text);
  }
}
