package vn.tonghop.intake;

import java.util.Locale;
import vn.tonghop.encoding.Windows1252;

/**
 * A word as it looks in one reading of its bytes: Vietnamese, not Vietnamese, or neither here nor
 * there, such as an abbreviation.
 */
enum LegacyWord {
  VIETNAMESE,
  NOT_VIETNAMESE,
  NEUTRAL;

  /** The letters of Latin-1 that Vietnamese has too, and Eth, which is typed in place of Đ. */
  private static final String OF_LATIN1 = "àáâãèéêìíòóôõùúýð";

  /** Signs that stand right before and right behind letters in an ordinary text. */
  private static final String BEFORE_LETTERS = "«©±×÷°µ";

  private static final String BEHIND_LETTERS = "»®©°²³";

  /** Letters by their nature, signs by their use. */
  private static final String LIKE_SIGNS = "ªµº";

  /** Longer words in capitals are words, not abbreviations. */
  private static final int LONGEST_ABBREVIATION = 6;

  /** What the word looks like as it stands. */
  static LegacyWord asItStands(String word) {
    return of(word, true);
  }

  /** What the word looks like decoded; in old fonts capitals and small letters are often mixed. */
  static LegacyWord decoded(String word) {
    return of(word, false);
  }

  private static LegacyWord of(String word, boolean orderly) {
    int first = 0;
    int last = word.length();
    while (first < last && isSign(word.charAt(first))) {
      first++;
    }
    while (last > first && isSign(word.charAt(last - 1))) {
      last--;
    }
    String letters = word.substring(first, last);
    if (letters.isEmpty() || letters.chars().anyMatch(Character::isDigit)) {
      return NEUTRAL;
    }
    boolean ordinary =
        (first == 0 || BEFORE_LETTERS.indexOf(word.charAt(first - 1)) >= 0)
            && (last == word.length() || BEHIND_LETTERS.indexOf(word.charAt(last)) >= 0);
    return ordinary ? ofLetters(letters, orderly) : NOT_VIETNAMESE;
  }

  private static LegacyWord ofLetters(String letters, boolean orderly) {
    if (letters.chars().allMatch(letter -> letter < 0x80)) {
      return NEUTRAL;
    }
    String small = letters.toLowerCase(Locale.ROOT).replace('ð', 'đ');
    boolean possible =
        letters.chars().allMatch(LegacyWord::isLetter)
            && Syllable.isPossible(small)
            && !(orderly && isDisorderly(letters));
    return possible ? VIETNAMESE : isAbbreviation(letters) ? NEUTRAL : NOT_VIETNAMESE;
  }

  private static boolean isAbbreviation(String letters) {
    return letters.length() <= LONGEST_ABBREVIATION
        && letters
            .chars()
            .allMatch(letter -> "ĐÐƯƠĂÂÊÔ".indexOf(letter) >= 0 || isAsciiCapital(letter));
  }

  private static boolean isAsciiCapital(int letter) {
    return letter >= 'A' && letter <= 'Z';
  }

  /** Capitals elsewhere than people write them: neither the first letter only, nor all. */
  private static boolean isDisorderly(String letters) {
    return letters.chars().skip(1).anyMatch(Character::isUpperCase)
        && letters.chars().anyMatch(Character::isLowerCase);
  }

  private static boolean isLetter(int letter) {
    int small = Character.toLowerCase(letter);
    return small >= 'a' && small <= 'z'
        || OF_LATIN1.indexOf(small) >= 0
        || isOnlyInUnicode((char) letter);
  }

  /** Letters and combining marks that no byte stands for. */
  static boolean isOnlyInUnicode(char character) {
    return Windows1252.byteOf(character) == Windows1252.NONE
        && (Character.isLetter(character)
            || Character.getType(character) == Character.NON_SPACING_MARK);
  }

  private static boolean isSign(char character) {
    return !Character.isLetterOrDigit(character) && !isOnlyInUnicode(character)
        || LIKE_SIGNS.indexOf(character) >= 0;
  }
}
