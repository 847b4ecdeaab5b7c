package vn.tonghop.operations;

import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import vn.tonghop.audit.NamedFolders;
import vn.tonghop.audit.Stage;
import vn.tonghop.deduplication.WaitingReviews;
import vn.tonghop.finding.FindingCounts;
import vn.tonghop.finding.FindingExcerpt;
import vn.tonghop.finding.IdleRule;
import vn.tonghop.plan.Ledger;
import vn.tonghop.revision.Revision;

/**
 * What came of running or resuming a revision.
 *
 * @param kind how it ended
 * @param revision the revision it was about, in the state it is in now
 * @param ledger what was read and what became of it, as far as it came
 * @param findings how many there are
 * @param overview what is known of senders and budget, as far as it came
 * @param reviews what is to be done about what may have been sent twice, as far as it came
 * @param idle rules that did not run
 * @param outputs folder of the outputs
 * @param outbox folder into which they were delivered
 * @param files the outputs, name to SHA-256; empty unless published
 * @param folders with which it was last asked for; null when nothing says so, or when it is to be
 *     resumed: that needs none
 * @param failure why it did not end well; null when it did
 */
public record Outcome(
    Kind kind,
    Revision revision,
    Ledger ledger,
    FindingCounts findings,
    Overview overview,
    WaitingReviews reviews,
    List<IdleRule> idle,
    Path outputs,
    Path outbox,
    SortedMap<String, String> files,
    @Nullable NamedFolders folders,
    @Nullable Failure failure) {

  /** How a run ended. */
  public enum Kind {
    PUBLISHED,
    /** The inputs are those of a published revision: nothing was done. */
    UNCHANGED,
    /** Not published, and cannot be with these inputs. */
    BLOCKED,
    /** Not finished; can be resumed. */
    FAILED,
    /** Asked to stop, and stopped between two chunks; can be resumed. */
    STOPPED;

    /** Whether it goes on from what was frozen with it, and with nothing else. */
    boolean isToBeResumed() {
      return this == FAILED || this == STOPPED;
    }
  }

  /**
   * Why it did not end well.
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

  /** Whether there is something for a person to look at. */
  public boolean hasOpenFindings() {
    return findings.isOpen();
  }

  /** Whether there is something for a person to do, with findings or with letters. */
  public boolean isOpen() {
    return hasOpenFindings() || !overview.doubtful().isEmpty();
  }
}
