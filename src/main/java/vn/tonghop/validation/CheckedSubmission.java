package vn.tonghop.validation;

import java.util.List;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCounts;
import vn.tonghop.intake.IntakeItem;
import vn.tonghop.plan.LedgerLine;

/**
 * What one submission comes to by itself.
 *
 * @param end what is known of the file as a whole
 * @param ledger its rows and its money by what became of them; balances
 * @param counts how many findings there are
 * @param findings by sheet, row, column and code, those of the file as a whole first; of very many
 *     only the first, see {@link #unlisted}
 */
public record CheckedSubmission(
    IntakeItem.End end, LedgerLine ledger, FindingCounts counts, List<Finding> findings) {

  public CheckedSubmission {
    findings = List.copyOf(findings);
  }

  /** How many findings there are beside those that are listed. */
  public long unlisted() {
    return counts.total() - findings.size();
  }
}
