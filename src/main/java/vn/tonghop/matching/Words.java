package vn.tonghop.matching;

/** Some of the words of a profile, where they lie. */
final class Words {

  private int[] chunk = new int[0];
  private int start;
  private int size;

  void set(int[] lying, int from, int length) {
    chunk = lying;
    start = from;
    size = length;
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

  boolean shareOneWith(Words other) {
    for (int at = 0; at < size; at++) {
      for (int of = 0; of < other.size; of++) {
        if (get(at) == other.get(of)) {
          return true;
        }
      }
    }
    return false;
  }
}
