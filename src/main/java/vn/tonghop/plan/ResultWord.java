package vn.tonghop.plan;

/**
 * A word of an expected result, or a number that may count something.
 *
 * @param comparable in the form in which words are compared; "" for what is no word
 * @param number the whole number; {@link #NONE} for what is none: a share, a fraction, a date,
 *     either end of a range ("03 - 04 hợp đồng")
 */
record ResultWord(String comparable, long number) {

  static final long NONE = -1;

  boolean isNumber() {
    return number != NONE;
  }
}
