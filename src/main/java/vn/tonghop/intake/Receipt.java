package vn.tonghop.intake;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import vn.tonghop.definition.Submissions;

/**
 * When a submission was received, as far as anything tells: nobody looks at the clock, and the
 * dates of files do not survive being copied.
 *
 * @param day on which it was received, or not before it
 * @param source what tells it
 */
public record Receipt(LocalDate day, Source source) {

  /** What may tell it, the surest first. */
  public enum Source {
    /** A person has written it into the definition. */
    REGISTER,
    /** The submission bears it, as letters do. */
    LETTER,
    /** The workbook says when it was last saved. */
    WORKBOOK
  }

  private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

  /** Empty when nothing tells it. */
  static Optional<Receipt> of(ReceivedSubmission submission, Submissions defined) {
    LocalDate registered = defined.received().get(submission.name());
    if (registered != null) {
      return Optional.of(new Receipt(registered, Source.REGISTER));
    }
    if (submission.dated() != null) {
      return Optional.of(new Receipt(submission.dated(), Source.LETTER));
    }
    return submission.modified() == null
        ? Optional.empty()
        : Optional.of(
            new Receipt(submission.modified().atZone(VIETNAM).toLocalDate(), Source.WORKBOOK));
  }
}
