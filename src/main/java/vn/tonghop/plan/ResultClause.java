package vn.tonghop.plan;

import java.util.List;

/**
 * A clause of an expected result.
 *
 * @param marks of all its words together
 * @param hasNumber whether a number of it may count something
 */
record ResultClause(List<ResultWord> words, long marks, boolean hasNumber) {

  static ResultClause of(List<ResultWord> words) {
    long marks = 0;
    boolean hasNumber = false;
    for (ResultWord word : words) {
      marks |= mark(word.comparable());
      hasNumber |= word.isNumber();
    }
    return new ResultClause(List.copyOf(words), marks, hasNumber);
  }

  /**
   * The mark of a word, one bit: words may share it, so that a mark that is missing tells that the
   * word is missing too, and one that is there tells nothing yet.
   *
   * @param comparable in the form in which words are compared
   */
  static long mark(String comparable) {
    return 1L << comparable.hashCode();
  }

  /** Whether words with these marks may be among its own; mostly they are not. */
  boolean mayHave(long wanted) {
    return (marks & wanted) == wanted;
  }
}
