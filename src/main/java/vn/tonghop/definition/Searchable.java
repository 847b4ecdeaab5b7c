package vn.tonghop.definition;

import vn.tonghop.proposal.Folded;

/**
 * A text in the form in which wordings are looked for: folded, and with its words marked, so that
 * those which cannot stand in it are passed over at once.
 *
 * @param folded with a space before and behind
 * @param marks of its words
 */
public record Searchable(String folded, long marks) {

  private static final int SPREAD = 0x9E3779B9;

  /** The highest bits of a hash say which of the 64 marks a word has. */
  private static final int UNMARKED_BITS = Integer.SIZE - 6;

  public static Searchable of(String text) {
    String folded = " " + Folded.fold(text) + " ";
    return new Searchable(folded, marks(folded));
  }

  /** One mark for each word of a folded text; two words may have the same. */
  static long marks(String folded) {
    long marks = 0;
    int hash = 0;
    for (int at = 0; at < folded.length(); at++) {
      char c = folded.charAt(at);
      if (c != ' ') {
        hash = 31 * hash + c;
      } else if (hash != 0) {
        marks |= 1L << (hash * SPREAD >>> UNMARKED_BITS);
        hash = 0;
      }
    }
    return marks;
  }

  /** Quick to say no; yes does not mean that all words with these marks stand in it. */
  boolean mayHold(long wanted) {
    return (marks & wanted) == wanted;
  }
}
