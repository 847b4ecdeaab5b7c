package vn.tonghop.intake;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A file that a submitter has sent.
 *
 * @param name of the file
 * @param standing what became of it
 * @param receipt when it was received; null when nothing tells
 */
public record SentFile(String name, Standing standing, @Nullable Receipt receipt) {

  /** What became of a file as a whole. */
  public enum Standing {
    COUNTS,
    /** Another file took its place. */
    SUPERSEDED,
    REFUSED
  }

  boolean counts() {
    return standing == Standing.COUNTS;
  }

  boolean isLate(LocalDate deadline) {
    return receipt != null && receipt.day().isAfter(deadline);
  }
}
