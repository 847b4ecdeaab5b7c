package vn.tonghop.publication;

import java.util.List;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCounts;
import vn.tonghop.finding.RulesRun;

/**
 * What was found in a revision, as far as a person reads it.
 *
 * @param counts how many there are
 * @param listed sorted by file, sheet, row, column and code; of very many only the first
 * @param duplicates what was sent more than once, or may have been
 * @param rules by which was judged, and which did not run
 */
public record PublishedFindings(
    FindingCounts counts, List<Finding> listed, PublishedDuplicates duplicates, RulesRun rules) {

  /** More than these nobody reads in a workbook; {@code findings.json} has them all. */
  public static final int MOST_LISTED = 20_000;

  public PublishedFindings {
    listed = List.copyOf(listed);
  }

  /** How many there are beside those that are listed. */
  public long unlisted() {
    return counts.total() - listed.size();
  }
}
