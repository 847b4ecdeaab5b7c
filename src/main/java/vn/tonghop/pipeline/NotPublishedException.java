package vn.tonghop.pipeline;

import java.util.List;
import vn.tonghop.plan.Imbalance;

/**
 * What was consolidated must not be published; the revision is blocked until its cause is mended.
 */
public final class NotPublishedException extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient List<Imbalance> reasons;

  private NotPublishedException(List<Imbalance> reasons) {
    super(reasons.toString());
    this.reasons = List.copyOf(reasons);
  }

  /** What does not balance; at least one thing. */
  static NotPublishedException unbalanced(List<Imbalance> differences) {
    return new NotPublishedException(differences);
  }

  /** Not a single đề án was accepted: a plan of nothing is no plan. */
  static NotPublishedException nothingAccepted() {
    return new NotPublishedException(List.of());
  }

  /** What does not balance; empty when nothing was accepted. */
  public List<Imbalance> reasons() {
    return reasons;
  }
}
