package vn.tonghop.matching;

/**
 * Numbers from 0 on, one after another, in 16 bits each where they are small, as those of most
 * words are; twice as much for the others.
 */
final class ShortNumbers {

  /** From here on a number takes two places, of which the first has this bit. */
  private static final int LARGE = 1 << 15;

  private static final int LOWER = (1 << Character.SIZE) - 1;

  private ShortNumbers() {}

  /** How many places they take. */
  static int length(IntBuffer numbers) {
    int length = numbers.size();
    for (int at = 0; at < numbers.size(); at++) {
      if (numbers.get(at) >= LARGE) {
        length++;
      }
    }
    return length;
  }

  /**
   * Puts them there.
   *
   * @throws IllegalStateException when one is less than 0
   */
  static void write(IntBuffer numbers, char[] places, int start) {
    int at = start;
    for (int of = 0; of < numbers.size(); of++) {
      int number = numbers.get(of);
      if (number < 0) {
        throw new IllegalStateException(number + " is less than 0");
      }
      if (number >= LARGE) {
        places[at++] = (char) (LARGE | number >>> Character.SIZE);
      }
      places[at++] = (char) number;
    }
  }

  /**
   * Reads numbers that were written.
   *
   * @param numbers into which they are put, from the given one to before the last one
   * @return the place behind them
   */
  static int read(char[] places, int start, int[] numbers, int from, int end) {
    int at = start;
    for (int of = from; of < end; of++) {
      int number = places[at++];
      if (number >= LARGE) {
        number = (number & ~LARGE) << Character.SIZE | places[at++] & LOWER;
      }
      numbers[of] = number;
    }
    return at;
  }
}
