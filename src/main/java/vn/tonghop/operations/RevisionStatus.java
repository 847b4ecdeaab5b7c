package vn.tonghop.operations;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tonghop.audit.NamedFolders;
import vn.tonghop.audit.PastOperation;
import vn.tonghop.audit.RecordedLeftOut;
import vn.tonghop.audit.RecordedRerun;
import vn.tonghop.audit.Stage;
import vn.tonghop.deduplication.WaitingReviews;
import vn.tonghop.finding.FindingCounts;
import vn.tonghop.finding.FindingExcerpt;
import vn.tonghop.finding.IdleRule;
import vn.tonghop.pipeline.Attempts;
import vn.tonghop.plan.Ledger;
import vn.tonghop.revision.Revision;
import vn.tonghop.revision.YearHolder;

/**
 * How far a revision has come.
 *
 * @param revision which one
 * @param submissions how many it is made from
 * @param ledger what was read and what became of it, as far as it came
 * @param findings how many there are
 * @param overview what is known of senders and budget, as far as it came
 * @param reviews what is to be done about what may have been sent twice, as far as it came
 * @param idle rules that do not run in it; null when its definition cannot be read by this version
 * @param rerun how it came about, if by a rerun; null when from submissions that came in
 * @param folders with which it was last asked for; null when nothing says so
 * @param leftOut what lay in its folder then and was no submission
 * @param steps one a stage, those not started yet too
 * @param attempts how often it was worked on
 * @param begun that it was opened; null when the log says nothing of it yet
 * @param latest the last thing that was done to it
 * @param failure why it stands still; null when it does not, or ended without a word
 * @param last whether its year has no later one
 * @param holder who works on its year now; null when nobody does
 */
public record RevisionStatus(
    Revision revision,
    int submissions,
    Ledger ledger,
    FindingCounts findings,
    Overview overview,
    WaitingReviews reviews,
    @Nullable List<IdleRule> idle,
    @Nullable RecordedRerun rerun,
    @Nullable NamedFolders folders,
    RecordedLeftOut leftOut,
    List<Step> steps,
    Attempts attempts,
    @Nullable PastOperation begun,
    @Nullable PastOperation latest,
    @Nullable Failure failure,
    boolean last,
    @Nullable YearHolder holder) {

  /** Whether somebody works on it now: who holds a year works on its last revision. */
  public boolean isWorkedOn() {
    return last && holder != null && revision.state() != Revision.State.PUBLISHED;
  }

  /** How many attempts work on it now: one, or none. */
  public int running() {
    return isWorkedOn() && attempts.cut() > 0 ? 1 : 0;
  }

  /** How many attempts never said how they ended, nor will. */
  public int interrupted() {
    return attempts.cut() - running();
  }

  /**
   * One stage of it, over all its executions.
   *
   * @param state of the last one, as Spring Batch names it; {@link #CARRIED} when what came of it
   *     was taken over from an earlier revision; "" when not started yet
   * @param executions how many
   * @param written items committed
   * @param commits transactions committed
   * @param rollbacks transactions rolled back
   * @param took those that have ended, together
   * @param atLeast whether it took longer, since the end of one is not known: it was killed
   * @param runningSince when the one began that has not ended; null when there is none
   */
  public record Step(
      Stage stage,
      String state,
      int executions,
      long written,
      long commits,
      long rollbacks,
      Duration took,
      boolean atLeast,
      @Nullable Instant runningSince) {

    public static final String CARRIED = "CARRIED";

    /** What a step says of itself that nobody works on any more. */
    private static final Set<String> GONE = Set.of("STARTING", "STARTED", "STOPPING", "UNKNOWN");

    /** Its state; one that says that it runs, while nobody works on it, was interrupted. */
    public String state(boolean workedOn) {
      return !workedOn && GONE.contains(state) ? "INTERRUPTED" : state;
    }

    /** What it took so far; one that says that it runs, while nobody works on it, does not. */
    public Duration took(boolean workedOn, Instant now) {
      boolean runs = workedOn && runningSince != null && runningSince.isBefore(now);
      return runs ? took.plus(Duration.between(runningSince, now)) : took;
    }
  }

  /**
   * Why it failed.
   *
   * @param stage in which it happened; null when before the first
   * @param cause what kind of thing happened
   * @param details what exactly, as far as that is known
   * @param toCorrect what a person has to correct before anything can be published; empty when that
   *     is not the cause
   */
  public record Failure(
      @Nullable Stage stage,
      FailureCause cause,
      List<FailureDetail> details,
      FindingExcerpt toCorrect) {}
}
