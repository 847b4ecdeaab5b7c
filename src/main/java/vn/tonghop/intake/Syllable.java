package vn.tonghop.intake;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The Vietnamese syllable as spelling has it: initial, rhyme, at most one tone. Text read in the
 * wrong encoding breaks these rules within a word or two.
 */
final class Syllable {

  private static final String VOWELS = "aăâeêioôơuưy";

  private static final char NO_TONE = 0;
  private static final char ACUTE = '\u0301';
  private static final char DOT = '\u0323';
  private static final char[] TONES = {'\u0300', ACUTE, '\u0303', '\u0309', DOT};

  /** Each vowel with a tone, and what it is made of. */
  private static final Map<Character, Toned> TONED = toned();

  private static final Set<String> INITIALS =
      Set.of(
          "", "b", "c", "ch", "d", "đ", "g", "gh", "gi", "h", "k", "kh", "l", "m", "n", "ng", "ngh",
          "nh", "p", "ph", "qu", "r", "s", "t", "th", "tr", "v", "x");

  private static final int LONGEST_INITIAL = 3;
  private static final Set<String> BEFORE_FRONT_VOWELS_ONLY = Set.of("gh", "ngh");
  private static final Set<String> NEVER_BEFORE_FRONT_VOWELS = Set.of("c", "ng");
  private static final String FRONT_VOWELS = "eêiy";

  /** A vowel and all that may follow it; "-" for nothing. */
  private static final Set<String> RHYMES =
      Stream.of(
              "a - c ch i m n ng nh o p t u y",
              "ă c k m n ng p t",
              "â c m n ng p t u y",
              "e - c m n ng o p t",
              "ê - ch m n nh p t u",
              "i - a ch m n nh p t u",
              "iê c m n ng p t u",
              "o - a c e i m n ng p t ong oc",
              "oa - c ch i m n ng nh o p t y",
              "oă c m n ng t",
              "oe - n o t",
              "ô - c i m n ng p t",
              "ơ - i m n p t",
              "u - a c i m n ng p t",
              "uâ n ng t y",
              "uê - ch nh",
              "uô c i m n ng t",
              "uơ -",
              "uy - a ch n nh p t u",
              "uyê n t",
              "ư - a c i m n ng t u",
              "ươ c i m n ng p t u",
              "y - ch n nh t",
              "yê m n ng t u")
          .flatMap(Syllable::rhymes)
          .collect(Collectors.toUnmodifiableSet());

  private Syllable() {}

  private static Stream<String> rhymes(String line) {
    String[] parts = line.split(" ");
    return Arrays.stream(parts, 1, parts.length)
        .map(ending -> ending.equals("-") ? parts[0] : parts[0] + ending);
  }

  private static Map<Character, Toned> toned() {
    Map<Character, Toned> toned = new HashMap<>();
    for (char vowel : VOWELS.toCharArray()) {
      for (char tone : TONES) {
        String letter = Normalizer.normalize("" + vowel + tone, Normalizer.Form.NFC);
        toned.put(letter.charAt(0), new Toned(vowel, tone));
      }
    }
    return toned;
  }

  private record Toned(char vowel, char tone) {}

  /**
   * Whether a word may be a Vietnamese syllable; foreign names mostly are not.
   *
   * @param word in small letters and NFC
   */
  static boolean isPossible(String word) {
    StringBuilder letters = new StringBuilder(word.length());
    char tone = NO_TONE;
    for (int index = 0; index < word.length(); index++) {
      Toned toned = TONED.get(word.charAt(index));
      if (toned != null && tone != NO_TONE) {
        return false;
      }
      tone = toned == null ? tone : toned.tone();
      letters.append(toned == null ? word.charAt(index) : toned.vowel());
    }
    return mayEndSo(letters, tone) && mayBeSpelled(letters.toString());
  }

  /** A syllable that ends in a stop has the sharp or the heavy tone. */
  private static boolean mayEndSo(CharSequence letters, char tone) {
    int last = letters.length() - 1;
    boolean stopped =
        last > 0
            && ("cpt".indexOf(letters.charAt(last)) >= 0
                || (letters.charAt(last) == 'h' && letters.charAt(last - 1) == 'c'));
    return !stopped || tone == ACUTE || tone == DOT;
  }

  private static boolean mayBeSpelled(String letters) {
    for (int split = 0; split <= Math.min(LONGEST_INITIAL, letters.length()); split++) {
      if (fit(letters.substring(0, split), letters.substring(split))) {
        return true;
      }
    }
    return false;
  }

  private static boolean fit(String initial, String rhyme) {
    if (!INITIALS.contains(initial) || !RHYMES.contains(rhyme)) {
      return false;
    }
    boolean front = FRONT_VOWELS.indexOf(rhyme.charAt(0)) >= 0;
    return front
        ? !NEVER_BEFORE_FRONT_VOWELS.contains(initial)
        : !BEFORE_FRONT_VOWELS_ONLY.contains(initial);
  }
}
