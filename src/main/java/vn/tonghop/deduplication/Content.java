package vn.tonghop.deduplication;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.tonghop.audit.CanonicalJson;
import vn.tonghop.audit.Sha256;
import vn.tonghop.proposal.Funding;
import vn.tonghop.proposal.Proposal;

/**
 * What a đề án says and who sent it, as one hash: what a decision about it is tied to. Where it
 * stands, and the running number that it has there, are no part of it: a row that is put in above
 * must not ask anybody again.
 */
public final class Content {

  private Content() {}

  /** Equal exactly for đề án that say the same; 64 hexadecimal digits. */
  public static String of(Proposal proposal) {
    Map<String, Object> said = new TreeMap<>();
    put("submitter", proposal.submitterCode(), said);
    put("programme", proposal.programmeCode(), said);
    put("name", proposal.name(), said);
    put("implementer", proposal.implementer(), said);
    put("beneficiary", proposal.beneficiary(), said);
    put("objective", proposal.objective(), said);
    put("expectedResult", proposal.expectedResult(), said);
    put("startMonth", proposal.startMonth(), said);
    put("endMonth", proposal.endMonth(), said);
    put("note", proposal.note(), said);
    Funding funding = proposal.funding();
    if (funding != null) {
      said.put("funding", money(funding));
    }
    return Sha256.of(CanonicalJson.of(said));
  }

  private static void put(String key, @Nullable Object value, Map<String, Object> said) {
    if (value != null) {
      said.put(key, value);
    }
  }

  /** As text: an amount may be greater than JSON keeps exactly. */
  private static String money(Funding funding) {
    return funding.total().amount()
        + " "
        + funding.provincial().amount()
        + " "
        + funding.beneficiary().amount()
        + " "
        + funding.other().amount();
  }
}
