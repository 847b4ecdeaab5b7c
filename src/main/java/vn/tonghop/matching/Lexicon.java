package vn.tonghop.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.tonghop.encoding.MisreadText;
import vn.tonghop.proposal.ComparableText;

/**
 * The words of all texts, each with a number: equal for words that a reader would call the same.
 * For one thread while texts are read; any number of threads may ask afterwards.
 */
final class Lexicon {

  private final Vocabulary vocabulary;
  private final Map<Integer, int[]> abbreviations;
  private WrittenWords written = new WrittenWords();

  Lexicon(Map<String, String> abbreviations) {
    this.vocabulary = new Vocabulary();
    this.abbreviations = new HashMap<>();
    abbreviations.forEach(
        (shortForm, longForm) -> {
          int[] writtenOut = numbersOf(longForm);
          String dot = shortForm.endsWith(".") ? "." : "";
          int abbreviation = number(ComparableText.of(shortForm) + dot);
          this.abbreviations.put(abbreviation, writtenOut);
          this.abbreviations.putIfAbsent(folded(abbreviation), writtenOut);
        });
    // Those that were read while some abbreviations were not yet known.
    written = new WrittenWords();
  }

  private Lexicon(Lexicon shared) {
    vocabulary = shared.vocabulary;
    abbreviations = shared.abbreviations;
  }

  /** The same for another thread: it gives every word the number that this one does. */
  Lexicon forAnotherThread() {
    return new Lexicon(this);
  }

  /** How many words there are. */
  int size() {
    return vocabulary.size();
  }

  /** The word, in its comparable form. */
  String word(int number) {
    return vocabulary.word(number);
  }

  /**
   * An order of words that does not depend on the order in which they come; its last half is the
   * number.
   */
  long order(int number) {
    return hash(number) & 0xFFFF_FFFF_0000_0000L | number;
  }

  /** The number of the word without diacritics; its own when it has none. */
  int folded(int number) {
    return vocabulary.folded(number);
  }

  /** By the letters of the word alone, so the same in whatever order words come. */
  long hash(int number) {
    return vocabulary.hash(number);
  }

  /** Which letters it has, one bit for each; that of a misprint differs in two bits at most. */
  int letters(int number) {
    return vocabulary.letters(number);
  }

  boolean isNumber(int number) {
    return vocabulary.isNumber(number);
  }

  /** Whether it can be a Vietnamese word; what cannot is mistyped, abbreviated or foreign. */
  boolean isSyllable(int number) {
    return vocabulary.isSyllable(number);
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
    String comparable = ComparableText.of(LookalikeLetters.latin(word));
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
    return vocabulary.number(word);
  }
}
