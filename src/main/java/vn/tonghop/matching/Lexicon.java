package vn.tonghop.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.tonghop.encoding.MisreadText;
import vn.tonghop.proposal.ComparableText;
import vn.tonghop.proposal.Folded;

/**
 * The words of all texts, each with a number: equal for words that a reader would call the same.
 * What a word looks like is worked out once, however often it is written. Not thread-safe while
 * texts are read; any number of threads may ask afterwards.
 */
final class Lexicon {

  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> words = new ArrayList<>();
  private int[] folded = new int[1024];
  private long[] hashes = new long[1024];
  private final BitSet digits = new BitSet();
  private int[] letters = new int[1024];
  private final Map<Integer, int[]> abbreviations = new HashMap<>();
  private final WrittenWords written = new WrittenWords();

  Lexicon(Map<String, String> abbreviations) {
    abbreviations.forEach(
        (shortForm, longForm) -> {
          int[] writtenOut = numbersOf(longForm);
          String dot = shortForm.endsWith(".") ? "." : "";
          int abbreviation = number(ComparableText.of(shortForm) + dot);
          this.abbreviations.put(abbreviation, writtenOut);
          this.abbreviations.putIfAbsent(folded(abbreviation), writtenOut);
        });
  }

  /** How many words there are. */
  int size() {
    return words.size();
  }

  /** The word, in its comparable form. */
  String word(int number) {
    return words.get(number);
  }

  /**
   * An order of words that does not depend on the order in which they come; its last half is the
   * number.
   */
  long order(int number) {
    return hashes[number] & 0xFFFF_FFFF_0000_0000L | number;
  }

  /** The number of the word without diacritics; its own when it has none. */
  int folded(int number) {
    return folded[number];
  }

  /** By the letters of the word alone, so the same in whatever order words come. */
  long hash(int number) {
    return hashes[number];
  }

  /** Which letters it has, one bit for each; that of a misprint differs in two bits at most. */
  int letters(int number) {
    return letters[number];
  }

  private static int letters(String word) {
    int letters = 0;
    for (int at = 0; at < word.length(); at++) {
      letters |= 1 << (word.charAt(at) & 31);
    }
    return letters;
  }

  boolean isNumber(int number) {
    return digits.get(number);
  }

  /** The words of a text, abbreviations written out. */
  int[] numbersOf(String text) {
    Sentence sentence = new Sentence();
    sentence.read(text, MisreadText.NONE, this);
    int[] all = new int[sentence.size()];
    for (int at = 0; at < all.length; at++) {
      all[at] = sentence.word(at);
    }
    return all;
  }

  /** The words for which this stretch of a text stands, in which there is no space. */
  int[] of(char[] text, int start, int end) {
    int known = written.find(text, start, end);
    if (known >= 0) {
      return written.meaning(known);
    }
    int[] meaning = meaning(new String(text, start, end - start));
    written.add(text, start, end, meaning);
    return meaning;
  }

  private int[] meaning(String word) {
    String comparable = ComparableText.of(word);
    if (comparable.isEmpty()) {
      return new int[0];
    }
    String dot = word.endsWith(".") ? "." : "";
    int[] whole = abbreviations.get(number(comparable.replace(" ", "") + dot));
    if (whole != null) {
      return whole;
    }
    List<Integer> meant = new ArrayList<>();
    for (String part : comparable.split(" ", -1)) {
      int[] writtenOut = abbreviations.get(number(part));
      if (writtenOut != null) {
        Arrays.stream(writtenOut).forEach(meant::add);
      } else {
        split(part, meant);
      }
    }
    return meant.stream().mapToInt(Integer::intValue).toArray();
  }

  /** "60kw" is "60 kw", and "02" is "2". */
  private void split(String part, List<Integer> meant) {
    int digits = 0;
    while (digits < part.length() && Character.isDigit(part.charAt(digits))) {
      digits++;
    }
    if (digits > 0) {
      meant.add(number(withoutZeros(part.substring(0, digits))));
    }
    if (digits < part.length()) {
      meant.add(number(part.substring(digits)));
    }
  }

  private static String withoutZeros(String digits) {
    int first = 0;
    while (first < digits.length() - 1 && digits.charAt(first) == '0') {
      first++;
    }
    return digits.substring(first);
  }

  /** The number of a word in its comparable form. */
  int number(String word) {
    Integer known = numbers.get(word);
    if (known != null) {
      return known;
    }
    int number = words.size();
    numbers.put(word, number);
    words.add(word);
    digits.set(number, Character.isDigit(word.charAt(0)));
    if (number >= folded.length) {
      folded = Arrays.copyOf(folded, 2 * folded.length);
      hashes = Arrays.copyOf(hashes, folded.length);
      letters = Arrays.copyOf(letters, folded.length);
    }
    String plain = Folded.fold(word);
    folded[number] = number;
    hashes[number] = Hash.of(word);
    letters[number] = letters(word);
    // Not in one statement: to number it may exchange the array that the left side has named by
    // then.
    int ofPlain = plain.equals(word) || plain.isEmpty() ? number : number(plain);
    folded[number] = ofPlain;
    return number;
  }
}
