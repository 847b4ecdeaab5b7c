package vn.tonghop.pipeline;

import java.util.List;

/**
 * What was consolidated must not be published; the revision is blocked until its cause is mended.
 */
public final class NotPublishedException extends Exception {

  private static final long serialVersionUID = 1L;

  private final List<String> reasons;

  public NotPublishedException(List<String> reasons) {
    super(String.join("; ", reasons));
    this.reasons = List.copyOf(reasons);
  }

  /** A sentence each. */
  public List<String> reasons() {
    return reasons;
  }
}
