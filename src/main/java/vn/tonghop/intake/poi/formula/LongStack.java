package vn.tonghop.intake.poi.formula;

import java.util.Arrays;

/** A stack of numbers. */
final class LongStack {

  private long[] numbers = new long[64];
  private int size;

  void push(long number) {
    if (size == numbers.length) {
      numbers = Arrays.copyOf(numbers, size * 2);
    }
    numbers[size++] = number;
  }

  void pushAll(LongStack others) {
    for (int i = 0; i < others.size; i++) {
      push(others.numbers[i]);
    }
  }

  long peek() {
    return numbers[size - 1];
  }

  void pop() {
    size--;
  }

  /** The number so many places below the top; 0 is the top. */
  long below(int depth) {
    return numbers[size - 1 - depth];
  }

  int size() {
    return size;
  }

  boolean isEmpty() {
    return size == 0;
  }

  void clear() {
    size = 0;
  }
}
