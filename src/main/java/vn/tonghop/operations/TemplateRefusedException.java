package vn.tonghop.operations;

import org.jspecify.annotations.Nullable;

/** A template cannot be written as it was asked for; nothing was written. */
public final class TemplateRefusedException extends Exception {

  private static final long serialVersionUID = 1L;

  /** Why it cannot. */
  public enum Reason {
    /** The vocabulary has no heading for the column that says the programme. */
    PROGRAMME_NOT_RECOGNISED,
    /** The plan has no submitter of that code. */
    SUBMITTER_UNKNOWN,
    /** That submitter does not exist on the last day to send anything. */
    SUBMITTER_EXPIRED,
    /** The name of the file does not end in .xlsx, so Excel would refuse to open it. */
    NOT_XLSX,
    /** There is a folder of that name. */
    IS_FOLDER,
    /** There is a file of that name: somebody may have filled it in. */
    EXISTS,
    /** The folder into which it is to be written is not there. */
    FOLDER_MISSING,
    /** It could not be written; the cause says why. */
    NOT_WRITTEN
  }

  private final Reason reason;
  private final String subject;

  TemplateRefusedException(Reason reason, Object subject, @Nullable Throwable cause) {
    super("template " + reason + ": " + subject, cause);
    this.reason = reason;
    this.subject = subject.toString();
  }

  public Reason reason() {
    return reason;
  }

  /** The job, the submitter's code or name, the file or the folder that the reason is about. */
  public String subject() {
    return subject;
  }
}
