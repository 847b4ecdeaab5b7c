package vn.tonghop.publication;

import java.util.List;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCounts;
import vn.tonghop.finding.RulesRun;
import vn.tonghop.plan.SelectedItems;
import vn.tonghop.proposal.Dong;

/**
 * What was found in a revision, as far as a person reads it.
 *
 * @param counts how many there are
 * @param listed sorted by file, sheet, row, column and code; of very many only the first
 * @param duplicates what was sent more than once, or may have been
 * @param rules by which was judged, and which did not run
 * @param withoutRate items whose provincial share no ceiling and no share was there to compare
 *     with, though others were compared, in the order of the appendix; silence must not pass for
 *     consent
 */
public record PublishedFindings(
    FindingCounts counts,
    List<Finding> listed,
    PublishedDuplicates duplicates,
    RulesRun rules,
    SelectedItems withoutRate) {

  /** More than these nobody reads in a workbook; {@code findings.json} has them all. */
  public static final int MOST_LISTED = 20_000;

  public PublishedFindings {
    listed = List.copyOf(listed);
  }

  /** What the items without a rate take of the provincial budget. */
  public Dong supportWithoutRate() {
    return withoutRate.funding().provincial();
  }

  /** How many there are beside those that are listed. */
  public long unlisted() {
    return counts.total() - listed.size();
  }
}
