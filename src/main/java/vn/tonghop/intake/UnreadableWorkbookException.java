package vn.tonghop.intake;

import org.jspecify.annotations.Nullable;
import vn.tonghop.finding.Finding;

/** A submission cannot be read, or not to its end. The finding says why, for its sender. */
public final class UnreadableWorkbookException extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient Finding finding;

  public UnreadableWorkbookException(Finding finding, @Nullable Throwable cause) {
    super(finding.code() + " " + finding.address().file() + " " + finding.arguments(), cause);
    this.finding = finding;
  }

  public Finding finding() {
    return finding;
  }
}
