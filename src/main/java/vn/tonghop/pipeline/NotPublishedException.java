package vn.tonghop.pipeline;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tonghop.finding.FindingCounts;
import vn.tonghop.finding.FindingExcerpt;
import vn.tonghop.plan.Imbalance;

/**
 * What was consolidated must not be published; the revision is blocked until its cause is mended.
 */
public final class NotPublishedException extends Exception {

  private static final long serialVersionUID = 1L;

  /** Why it must not. */
  public enum Why {
    /** The ledger does not balance. */
    UNBALANCED,
    /** Not a single đề án was accepted: a plan of nothing is no plan. */
    NOTHING_ACCEPTED,
    /** Something was found that is not to be published. */
    FINDINGS
  }

  private final Why why;
  private final transient List<Imbalance> reasons;
  private final transient FindingCounts findings;
  private transient @Nullable Path left;

  private NotPublishedException(Why why, List<Imbalance> reasons, FindingExcerpt findings) {
    super(why + " " + reasons + " " + findings.byCode());
    this.why = why;
    this.reasons = List.copyOf(reasons);
    this.findings = findings.counts();
  }

  /** Takes at least one thing. */
  static NotPublishedException unbalanced(List<Imbalance> differences) {
    return new NotPublishedException(Why.UNBALANCED, differences, FindingExcerpt.NONE);
  }

  static NotPublishedException nothingAccepted() {
    return new NotPublishedException(Why.NOTHING_ACCEPTED, List.of(), FindingExcerpt.NONE);
  }

  /** Takes at least one finding. */
  static NotPublishedException blocked(FindingExcerpt findings) {
    return new NotPublishedException(Why.FINDINGS, List.of(), findings);
  }

  public Why why() {
    return why;
  }

  /** What does not balance; empty when that is not why. */
  public List<Imbalance> reasons() {
    return reasons;
  }

  /** How many findings keep it from being published; none when that is not why. */
  public FindingCounts findings() {
    return findings;
  }

  /** Where it was left what there is to see. */
  void leftIn(Path folder) {
    left = folder;
  }

  /** The folder in which it was left what there is to see; null when it was not. */
  public @Nullable Path left() {
    return left;
  }
}
