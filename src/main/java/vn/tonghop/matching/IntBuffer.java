package vn.tonghop.matching;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;

/** Numbers one after another, to be filled and emptied again without making anything new. */
final class IntBuffer {

  private int[] numbers = new int[64];
  private int size;

  void add(int number) {
    if (size == numbers.length) {
      numbers = Arrays.copyOf(numbers, 2 * size);
    }
    numbers[size++] = number;
  }

  void addAll(IntBuffer others) {
    for (int at = 0; at < others.size; at++) {
      add(others.numbers[at]);
    }
  }

  void clear() {
    size = 0;
  }

  int size() {
    return size;
  }

  int get(int at) {
    return numbers[at];
  }

  boolean contains(int number) {
    for (int at = 0; at < size; at++) {
      if (numbers[at] == number) {
        return true;
      }
    }
    return false;
  }

  void replaceAll(IntUnaryOperator with) {
    for (int at = 0; at < size; at++) {
      numbers[at] = with.applyAsInt(numbers[at]);
    }
  }

  void removeIf(IntPredicate filter) {
    int kept = 0;
    for (int at = 0; at < size; at++) {
      if (!filter.test(numbers[at])) {
        numbers[kept++] = numbers[at];
      }
    }
    size = kept;
  }

  void truncate(int to) {
    size = Math.min(size, to);
  }

  /** Words in the order of the lexicon, each once. */
  void sortDistinct(Lexicon lexicon) {
    long[] sorted = new long[size];
    for (int at = 0; at < size; at++) {
      sorted[at] = lexicon.order(numbers[at]);
    }
    Arrays.sort(sorted);
    int kept = 0;
    for (int at = 0; at < size; at++) {
      if (at == 0 || sorted[at] != sorted[at - 1]) {
        numbers[kept++] = (int) sorted[at];
      }
    }
    size = kept;
  }

  /** Ascending, each once. */
  void sortDistinct() {
    Arrays.sort(numbers, 0, size);
    int kept = 0;
    for (int at = 0; at < size; at++) {
      if (at == 0 || numbers[at] != numbers[at - 1]) {
        numbers[kept++] = numbers[at];
      }
    }
    size = kept;
  }
}
