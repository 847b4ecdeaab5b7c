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
    FINDINGS,
    /** The template of the plan asks for something that the plan does not say. */
    FIELDS
  }

  private final Why why;
  private final transient List<Imbalance> reasons;
  private final transient FindingCounts findings;
  private final List<String> fields;
  private transient @Nullable Path left;

  private NotPublishedException(
      Why why, List<Imbalance> reasons, FindingExcerpt findings, List<String> fields) {
    super(why + " " + reasons + " " + findings.byCode() + " " + fields);
    this.why = why;
    this.reasons = List.copyOf(reasons);
    this.findings = findings.counts();
    this.fields = List.copyOf(fields);
  }

  /** Takes at least one thing. */
  static NotPublishedException unbalanced(List<Imbalance> differences) {
    return new NotPublishedException(Why.UNBALANCED, differences, FindingExcerpt.NONE, List.of());
  }

  static NotPublishedException nothingAccepted() {
    return new NotPublishedException(
        Why.NOTHING_ACCEPTED, List.of(), FindingExcerpt.NONE, List.of());
  }

  /** Takes at least one finding. */
  static NotPublishedException blocked(FindingExcerpt findings) {
    return new NotPublishedException(Why.FINDINGS, List.of(), findings, List.of());
  }

  /** Takes at least one field. */
  static NotPublishedException withoutValue(List<String> fields) {
    return new NotPublishedException(Why.FIELDS, List.of(), FindingExcerpt.NONE, fields);
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

  /** Fields of the template of the plan that have no value; empty when that is not why. */
  public List<String> fields() {
    return fields;
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
