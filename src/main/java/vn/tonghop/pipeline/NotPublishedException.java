package vn.tonghop.pipeline;

import java.util.List;

/**
 * What was consolidated must not be published; the revision is blocked until its cause is mended.
 */
public final class NotPublishedException extends Exception {

  private static final long serialVersionUID = 1L;

  private final List<String> reasons;

  private NotPublishedException(List<String> reasons) {
    super(String.join("; ", reasons));
    this.reasons = List.copyOf(reasons);
  }

  /** What does not balance, a sentence each; at least one. */
  static NotPublishedException unbalanced(List<String> differences) {
    return new NotPublishedException(differences);
  }

  /** Not a single đề án was accepted: a plan of nothing is no plan. */
  static NotPublishedException nothingAccepted() {
    return new NotPublishedException(List.of());
  }

  /** What does not balance, a sentence each; empty when nothing was accepted. */
  public List<String> reasons() {
    return reasons;
  }
}
