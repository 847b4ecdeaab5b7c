package vn.tonghop.matching;

/** Some of the words of a profile, where they lie. */
final class Words {

  private int[] chunk = new int[0];
  private int start;
  private int size;
  private boolean diacritics;

  void set(int[] lying, int from, int length) {
    set(lying, from, length, false);
  }

  /**
   * The same.
   *
   * @param withDiacritics whether words without diacritics are meant so
   */
  void set(int[] lying, int from, int length, boolean withDiacritics) {
    chunk = lying;
    start = from;
    size = length;
    diacritics = withDiacritics;
  }

  /**
   * Whether they stand in a text that has diacritics where they belong: "Thu" there is not "Thư".
   */
  boolean haveDiacritics() {
    return diacritics;
  }

  int size() {
    return size;
  }

  boolean isEmpty() {
    return size == 0;
  }

  int get(int at) {
    return chunk[start + at];
  }

  /** The same words in the same order. */
  boolean isSameAs(Words other) {
    if (size != other.size) {
      return false;
    }
    for (int at = 0; at < size; at++) {
      if (get(at) != other.get(at)) {
        return false;
      }
    }
    return true;
  }

  /** Whether the other's words are its last ones, in the same order. */
  boolean endsWith(Words other) {
    int before = size - other.size;
    for (int at = 0; at < other.size; at++) {
      if (before < 0 || get(before + at) != other.get(at)) {
        return false;
      }
    }
    return before >= 0;
  }
}
