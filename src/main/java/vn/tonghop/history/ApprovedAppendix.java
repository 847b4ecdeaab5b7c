package vn.tonghop.history;

import java.util.List;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.proposal.Funding;

/**
 * What was read of an approved appendix.
 *
 * @param items in the order of the appendix
 * @param total what they cost
 * @param findings in the order in which they were found
 */
public record ApprovedAppendix(List<EarlierItem> items, Funding total, List<Finding> findings) {

  public ApprovedAppendix {
    items = List.copyOf(items);
    findings = List.copyOf(findings);
  }

  /**
   * Whether all of it is read, and agrees with itself. What does not is nothing to compare a plan
   * with: an item that is not read would be one that nobody is reminded of.
   */
  public boolean isWhole() {
    return findings.stream().noneMatch(ApprovedAppendix::spoils);
  }

  /** Whether a finding shows that something is missing or misread. */
  public static boolean spoils(Finding finding) {
    return finding.rejects() || finding.code() == FindingCode.WORDS_DIFFER;
  }

  /** The plan that it is when it is brought in as an edition of its year. */
  public EarlierPlan as(int year, int edition, String file, String sha256) {
    return new EarlierPlan(
        year, edition, file, sha256, EarlierItem.content(items), items.size(), total);
  }
}
