package vn.tonghop.validation;

/**
 * How many units a text promises: 5 in "hỗ trợ 05 cơ sở", from 3 to 5 in "03 - 05 cơ sở".
 *
 * @param least of them, 1 or more
 * @param most of them, not less
 */
record UnitCount(int least, int most) {

  /** What a đề án is that does not say. */
  static final UnitCount ONE = new UnitCount(1, 1);

  static UnitCount exactly(int number) {
    return new UnitCount(number, number);
  }

  boolean isExact() {
    return least == most;
  }

  /** Two numbers that are joined, as in "02 doanh nghiệp và 01 HTX". */
  UnitCount plus(UnitCount joined) {
    return new UnitCount(least + joined.least, most + joined.most);
  }

  /**
   * Two numbers of one text that are not joined. The same one again is the same units; of different
   * ones nobody knows which is supported, whether the smaller is among the larger, or both: "khảo
   * sát 20 cơ sở, tư vấn cho 04 cơ sở".
   */
  UnitCount beside(UnitCount other) {
    return equals(other) ? this : new UnitCount(Math.min(least, other.least), most + other.most);
  }

  /** Whether both can be true. */
  boolean agreesWith(UnitCount other) {
    return least <= other.most && other.least <= most;
  }

  /** "05", "03 - 05", as people write it. */
  String written() {
    return isExact() ? padded(least) : padded(least) + " - " + padded(most);
  }

  static String padded(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }
}
