package vn.tonghop.operations;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tonghop.audit.RecordedRerun;
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
 * @param rerun how it came about, if by a rerun; null when from submissions that came in
 * @param steps one a stage, those not started yet too
 * @param failure why it stands still; null when it does not, or ended without a word
 * @param last whether its year has no later one
 * @param holder who works on its year now; null when nobody does
 */
public record RevisionStatus(
    Revision revision,
    int submissions,
    LedgerLine ledger,
    Map<Severity, Long> findings,
    @Nullable RecordedRerun rerun,
    List<Step> steps,
    @Nullable Failure failure,
    boolean last,
    @Nullable YearHolder holder) {

  /**
   * One stage of it.
   *
   * @param state as Spring Batch names it; {@link #CARRIED} when what came of it was taken over
   *     from an earlier revision; "" when not started yet
   * @param written items written in its last execution
   * @param took of its last execution; null while it runs
   */
  public record Step(Stage stage, String state, long written, @Nullable Duration took) {

    public static final String CARRIED = "CARRIED";
  }

  /**
   * Why it failed.
   *
   * @param cause what kind of thing happened
   * @param details in words, one a line
   */
  public record Failure(FailureCause cause, List<String> details) {}
}
