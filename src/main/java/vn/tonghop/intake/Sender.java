package vn.tonghop.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import vn.tonghop.proposal.Submitter;

/**
 * A submitter of the definition and what it has sent.
 *
 * @param state whether it has done what is asked of it
 * @param files in the order of their names; may be empty
 */
public record Sender(Submitter submitter, State state, List<SentFile> files) {

  /** Whether a submitter has done what is asked of it; told by the files that count. */
  public enum State {
    IN_TIME,
    /** A file that counts was received after the deadline. */
    LATE,
    /** Of a file that counts nothing tells when it was received. */
    UNDATED,
    /** It has sent something, and nothing of that counts. */
    REFUSED,
    /** Nothing was received, and something is required. */
    MISSING,
    /** Nothing was received, and nothing is required. */
    NOT_SENT,
    /** It does not exist on the deadline, and nothing was received. */
    EXPIRED
  }

  public Sender {
    files = List.copyOf(files);
  }

  static Sender of(Submitter submitter, List<SentFile> files, LocalDate deadline) {
    return new Sender(submitter, state(submitter, files, deadline), files);
  }

  private static State state(Submitter submitter, List<SentFile> files, LocalDate deadline) {
    if (files.isEmpty()) {
      return absent(submitter, deadline);
    }
    if (files.stream().noneMatch(SentFile::counts)) {
      return State.REFUSED;
    }
    if (anyThatCounts(files, file -> file.isLate(deadline))) {
      return State.LATE;
    }
    return anyThatCounts(files, file -> file.receipt() == null) ? State.UNDATED : State.IN_TIME;
  }

  private static State absent(Submitter submitter, LocalDate deadline) {
    if (!submitter.isValidOn(deadline)) {
      return State.EXPIRED;
    }
    return submitter.required() ? State.MISSING : State.NOT_SENT;
  }

  private static boolean anyThatCounts(List<SentFile> files, Predicate<SentFile> what) {
    return files.stream().filter(SentFile::counts).anyMatch(what);
  }
}
