package vn.tonghop.publication;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCounts;
import vn.tonghop.finding.IdleRule;
import vn.tonghop.plan.LedgerLine;
import vn.tonghop.proposal.MoneyUnit;

/**
 * What a submitter is told of the workbook it sent.
 *
 * @param year of the plan
 * @param submitter name of who sent it; null when unknown
 * @param unit in which its amounts are written; null when unknown
 * @param ledger what became of its rows and its money
 * @param counts how many findings there are
 * @param findings in the order in which they are to be read; may be fewer than there are
 * @param idle rules that did not run
 */
public record Feedback(
    int year,
    @Nullable String submitter,
    @Nullable MoneyUnit unit,
    LedgerLine ledger,
    FindingCounts counts,
    List<Finding> findings,
    List<IdleRule> idle) {

  public Feedback {
    findings = List.copyOf(findings);
    idle = List.copyOf(idle);
  }
}
