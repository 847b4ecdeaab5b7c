package vn.tonghop.matching;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import vn.tonghop.proposal.Folded;

/**
 * All words, each with a number and what it looks like, which is worked out once. Any number of
 * threads may add words and ask for those that they were given the number of.
 */
final class Vocabulary {

  private final Map<String, Integer> numbers = new HashMap<>();
  private int size;

  /**
   * Whoever is given a number has waited for the lock. So this table has its word, and a larger one
   * that another thread puts here too, since its fields are final.
   */
  private Table table = new Table(1024);

  /** By number; a larger one takes its place, with the same words. */
  private static final class Table {

    final String[] words;
    final int[] folded;
    final long[] hashes;
    final int[] letters;
    final boolean[] digits;
    final boolean[] syllables;

    Table(int length) {
      words = new String[length];
      folded = new int[length];
      hashes = new long[length];
      letters = new int[length];
      digits = new boolean[length];
      syllables = new boolean[length];
    }

    private Table(Table smaller) {
      int length = 2 * smaller.words.length;
      words = Arrays.copyOf(smaller.words, length);
      folded = Arrays.copyOf(smaller.folded, length);
      hashes = Arrays.copyOf(smaller.hashes, length);
      letters = Arrays.copyOf(smaller.letters, length);
      digits = Arrays.copyOf(smaller.digits, length);
      syllables = Arrays.copyOf(smaller.syllables, length);
    }
  }

  /** The number of a word in its comparable form. */
  synchronized int number(String word) {
    Integer known = numbers.get(word);
    if (known != null) {
      return known;
    }
    int number = size++;
    numbers.put(word, number);
    if (number == table.words.length) {
      table = new Table(table);
    }
    table.words[number] = word;
    table.hashes[number] = Hash.of(word);
    table.letters[number] = letters(word);
    table.digits[number] = Character.isDigit(word.charAt(0));
    table.syllables[number] = Syllables.isOne(word);
    String plain = Folded.fold(word);
    // Not in one statement: to number it may exchange the table.
    int ofPlain = plain.equals(word) || plain.isEmpty() ? number : number(plain);
    table.folded[number] = ofPlain;
    return number;
  }

  private static int letters(String word) {
    int letters = 0;
    for (int at = 0; at < word.length(); at++) {
      letters |= 1 << (word.charAt(at) & 31);
    }
    return letters;
  }

  synchronized int size() {
    return size;
  }

  String word(int number) {
    return table.words[number];
  }

  int folded(int number) {
    return table.folded[number];
  }

  long hash(int number) {
    return table.hashes[number];
  }

  int letters(int number) {
    return table.letters[number];
  }

  boolean isNumber(int number) {
    return table.digits[number];
  }

  boolean isSyllable(int number) {
    return table.syllables[number];
  }
}
