package vn.tonghop.audit;

/** What the operations log records. A name, once written to a log, is never reused or changed. */
public enum OperationEvent {
  STARTED,
  RESUMED,
  /** A revision was opened that takes over what an earlier one did up to some stage. */
  RERUN,
  /** A dead execution was found and marked as failed. */
  RECOVERED,
  /** The inputs are those of a published revision; nothing was done. */
  UNCHANGED,
  /** A stage was closed: the decision log has that many entries now, and that head. */
  SEALED,
  FAILED,
  /** Somebody asked it to stop, and it did, between two chunks. */
  STOPPED,
  BLOCKED,
  PUBLISHED,
  DELIVERED,
  /** A mail server has taken a letter. */
  MAIL_SENT,
  /** A mail server has not taken a letter, and said so. */
  MAIL_REFUSED,
  /** Nobody can know whether a mail server has taken a letter. */
  MAIL_DOUBTFUL,
  /** The logs were verified, with this result. */
  VERIFIED,
  /** The approved plan of an earlier year was brought in, maybe in the place of another. */
  HISTORY_IMPORTED,
  /** A person decided about a group of duplicates. */
  DUPLICATE_DECIDED
}
