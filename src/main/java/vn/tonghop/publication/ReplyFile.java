package vn.tonghop.publication;

import org.jspecify.annotations.Nullable;
import vn.tonghop.intake.SentFile;
import vn.tonghop.plan.LedgerLine;

/**
 * A file that a submitter has sent, as the reply to it names it.
 *
 * @param sent what became of it
 * @param sha256 of its bytes, 64 lower-case hexadecimal digits
 * @param ledger what became of its rows and its money
 * @param copy whether it is given back with its findings marked
 * @param copyName name of the file in which it is; null when it is none, or the reply itself
 */
public record ReplyFile(
    SentFile sent, String sha256, LedgerLine ledger, Copy copy, @Nullable String copyName) {

  /** Whether a copy of a file with its findings marked is given back, and why not. */
  public enum Copy {
    /** The reply itself is the copy. */
    HERE,
    /** In a file of its own. */
    BESIDE,
    /** Nothing was found in it. */
    NOT_NEEDED,
    /** Another file took its place: nobody has to correct it. */
    SUPERSEDED,
    /** It has macros: nobody sends those on by e-mail. */
    MACROS,
    UNREADABLE,
    LARGE
  }

  /** Name of the file as it arrived. */
  public String name() {
    return sent.name();
  }
}
