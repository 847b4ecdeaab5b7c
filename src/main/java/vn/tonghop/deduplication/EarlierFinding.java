package vn.tonghop.deduplication;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.history.EarlierItem;
import vn.tonghop.matching.Agreement;
import vn.tonghop.matching.Evidence;
import vn.tonghop.matching.ScorePart;
import vn.tonghop.proposal.Field;
import vn.tonghop.proposal.Funding;
import vn.tonghop.proposal.Proposal;

/**
 * What a đề án is told of an item of an earlier plan.
 *
 * @param year of that plan
 */
record EarlierFinding(Proposal proposal, int year) {

  private static final String UNNUMBERED = "–";

  /** These are told whether they agree or not. */
  private static final Set<Evidence> TOLD =
      EnumSet.of(Evidence.NAME, Evidence.CONTENT, Evidence.BENEFICIARY, Evidence.PLACE);

  /** These are told where they agree. */
  private static final Set<Evidence> CONFIRMING =
      EnumSet.of(Evidence.TAX_CODE, Evidence.REPRESENTATIVE, Evidence.AMOUNTS);

  private static final String ONLY_NAME =
      said(Evidence.NAME, Agreement.SAME) + ", " + said(Evidence.BENEFICIARY, Agreement.UNKNOWN);

  /**
   * That this is the item which is the likest.
   *
   * @param beneficiary who receives the đề án; null when no column says it
   */
  Finding of(Likest likest, EarlierItem item, @Nullable String beneficiary) {
    List<String> arguments = about(item);
    if (likest.code() == FindingCode.SUPPORTED_BEFORE) {
      arguments.add(Objects.requireNonNullElse(beneficiary, "IN_NAME"));
    }
    arguments.add(
        String.join(
            ", ",
            likest.score().parts().stream()
                .filter(EarlierFinding::isTold)
                .map(part -> said(part.evidence(), part.agreement()))
                .toList()));
    arguments.add(Integer.toString(likest.others()));
    return finding(likest.code(), arguments);
  }

  private static boolean isTold(ScorePart part) {
    boolean agrees = part.agreement().compareTo(Agreement.PARTLY) <= 0;
    boolean known = part.agreement() != Agreement.UNKNOWN;
    return (known && TOLD.contains(part.evidence()))
        || (agrees && CONFIRMING.contains(part.evidence()));
  }

  private static String said(Evidence evidence, Agreement agreement) {
    return evidence + " " + agreement;
  }

  /** That nothing is the same but the name. */
  Finding of(SameNames.Bearers bearers) {
    List<String> arguments = about(bearers.first());
    arguments.add(ONLY_NAME);
    arguments.add(Integer.toString(bearers.count() - 1));
    return finding(FindingCode.SIMILAR_BEFORE, arguments);
  }

  private List<String> about(EarlierItem item) {
    Funding funding = item.funding();
    List<String> arguments = new ArrayList<>();
    arguments.add(Integer.toString(year));
    arguments.add(item.number().isEmpty() ? UNNUMBERED : item.number());
    arguments.add(item.place());
    arguments.add(item.name());
    arguments.add(funding == null ? "UNFUNDED" : funding.total().grouped() + " đồng");
    return arguments;
  }

  private Finding finding(FindingCode code, List<String> arguments) {
    return Finding.of(code, proposal.at(Field.NAME), arguments.toArray(String[]::new));
  }
}
