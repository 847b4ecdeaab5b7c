package vn.tonghop.operations;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tonghop.audit.Stage;
import vn.tonghop.finding.Severity;
import vn.tonghop.plan.LedgerLine;
import vn.tonghop.revision.Revision;
import vn.tonghop.revision.YearHolder;

/**
 * How far a revision has come.
 *
 * @param revision which one
 * @param submissions how many it is made from
 * @param ledger over all submissions, as far as it came
 * @param findings how many of each severity
 * @param steps one a stage, those not started yet too
 * @param holder who works on its year now; null when nobody does
 */
public record RevisionStatus(
    Revision revision,
    int submissions,
    LedgerLine ledger,
    Map<Severity, Long> findings,
    List<Step> steps,
    @Nullable YearHolder holder) {

  /**
   * One stage of it.
   *
   * @param state as Spring Batch names it; "" when not started yet
   * @param written items written in its last execution
   * @param took of its last execution; null while it runs
   * @param cause of its failure, the first line; null when it did not fail
   */
  public record Step(
      Stage stage, String state, long written, @Nullable Duration took, @Nullable String cause) {}
}
