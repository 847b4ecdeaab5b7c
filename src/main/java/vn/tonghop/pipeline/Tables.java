package vn.tonghop.pipeline;

import org.springframework.jdbc.core.JdbcTemplate;
import vn.tonghop.audit.jdbc.JdbcDecisionLog;
import vn.tonghop.audit.jdbc.JdbcOperationsHistory;
import vn.tonghop.deduplication.jdbc.JdbcCopies;
import vn.tonghop.deduplication.jdbc.JdbcDuplicateCounts;
import vn.tonghop.deduplication.jdbc.JdbcDuplicates;
import vn.tonghop.deduplication.jdbc.JdbcReviewDecisions;
import vn.tonghop.delivery.jdbc.JdbcMailings;
import vn.tonghop.finding.jdbc.JdbcFindings;
import vn.tonghop.history.jdbc.JdbcEarlierPlans;
import vn.tonghop.intake.jdbc.JdbcNumberedRows;
import vn.tonghop.intake.jdbc.JdbcSheetRows;
import vn.tonghop.intake.jdbc.JdbcSubmissions;
import vn.tonghop.plan.jdbc.JdbcConservation;
import vn.tonghop.plan.jdbc.JdbcLedger;
import vn.tonghop.plan.jdbc.JdbcPlanFigures;
import vn.tonghop.plan.jdbc.JdbcPlanItems;
import vn.tonghop.proposal.jdbc.JdbcProposals;
import vn.tonghop.revision.jdbc.JdbcRevisions;
import vn.tonghop.revision.jdbc.JdbcStatistics;

/** The tables through which the stages hand over to one another. */
public record Tables(
    JdbcRevisions revisions,
    JdbcSubmissions submissions,
    JdbcSheetRows sheetRows,
    JdbcNumberedRows numberedRows,
    JdbcProposals proposals,
    JdbcFindings findings,
    JdbcPlanItems planItems,
    JdbcLedger ledger,
    JdbcConservation conservation,
    JdbcPlanFigures figures,
    JdbcDecisionLog decisions,
    JdbcOperationsHistory history,
    JdbcEarlierPlans earlierPlans,
    JdbcDuplicates duplicates,
    JdbcDuplicateCounts duplicateCounts,
    JdbcCopies copies,
    JdbcReviewDecisions reviewDecisions,
    JdbcMailings mailings,
    JdbcStatistics statistics) {

  public static Tables over(JdbcTemplate jdbc) {
    return new Tables(
        new JdbcRevisions(jdbc),
        new JdbcSubmissions(jdbc),
        new JdbcSheetRows(jdbc),
        new JdbcNumberedRows(jdbc),
        new JdbcProposals(jdbc),
        new JdbcFindings(jdbc),
        new JdbcPlanItems(jdbc),
        new JdbcLedger(jdbc),
        new JdbcConservation(jdbc),
        new JdbcPlanFigures(jdbc),
        new JdbcDecisionLog(jdbc),
        new JdbcOperationsHistory(jdbc),
        new JdbcEarlierPlans(jdbc),
        new JdbcDuplicates(jdbc),
        new JdbcDuplicateCounts(jdbc),
        new JdbcCopies(jdbc),
        new JdbcReviewDecisions(jdbc),
        new JdbcMailings(jdbc),
        new JdbcStatistics(jdbc));
  }
}
