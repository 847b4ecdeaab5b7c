package vn.tonghop.audit;

/**
 * The first thing that is wrong with a log.
 *
 * @param kind what it is
 * @param entry sequence number at which it was found, which is the number of the line in an export;
 *     0 when it concerns no single entry
 * @param found what stands there; "" when the kind says it all
 * @param expected what should stand there; "" when the kind says it all
 */
public record LogFault(Kind kind, long entry, String found, String expected) {

  /** What can be wrong with a log. */
  public enum Kind {
    /** No entry at all, where there must be one. */
    EMPTY,
    /** Bytes that are no UTF-8. */
    NOT_UTF8,
    /** A line with nothing in it. */
    BLANK_LINE,
    /** A line that ends in CR LF. */
    CARRIAGE_RETURN,
    /** The last line does not end: it was cut, or written by another program. */
    LINE_NOT_ENDED,
    /** A line longer than any entry is. */
    LINE_TOO_LONG,
    /** A line that is not to the letter of the form of a link. */
    NOT_A_LINK,
    /** An entry that is not canonical JSON. */
    NOT_CANONICAL,
    /** An entry of the operations log that does not say things as any version writes them. */
    UNREADABLE,
    /** An entry that says something twice. */
    DUPLICATE_KEY,
    /** A later entry stands where this one should: entries are missing, or were swapped. */
    GAP,
    /** An earlier entry stands where this one should: entries were repeated, or swapped. */
    REPEATED,
    /** What it says is not what was hashed. */
    EDITED,
    /** It does not continue the entry before: one of the two was exchanged. */
    NOT_LINKED,
    /** The first entry continues something. */
    WRONG_GENESIS,
    /** No entry has the head that is expected: the log was cut, or wholly made anew. */
    HEAD_NOT_FOUND,
    /** The log ends before an entry that the operations log knows of: its end was cut off. */
    CUT_OFF,
    /** Further entries follow on the one that should be the last. */
    ENTRIES_ADDED,
    /** An entry that was sealed is gone. */
    ENTRY_MISSING,
    /** A column that repeats something of the entry does not say the same. */
    COLUMN_DIFFERS,
    /** An entry that was put into a stage after it was closed. */
    NOT_SEALED,
    /** The operations log does not say what happened with the revision, and it must. */
    NOT_RECORDED,
    /** A revision of which the operations log tells is not there any more, nor is its log. */
    REVISION_GONE,
    /** The head is not the one with which the operations log says that it was published. */
    PUBLISHED_HEAD_DIFFERS,
    /**
     * An entry has not the hash that it had, as the operations log says, when a stage was closed.
     */
    SEALED_HEAD_DIFFERS,
    /** A published file is missing, or not the one that was published. */
    FILE_DIFFERS
  }

  /** Whether it names an entry, and the other none. */
  boolean namesMoreThan(LogFault other) {
    return entry > 0 && other.entry == 0;
  }

  /** A fault that its kind says completely. */
  public static LogFault of(Kind kind, long entry) {
    return new LogFault(kind, entry, "", "");
  }
}
