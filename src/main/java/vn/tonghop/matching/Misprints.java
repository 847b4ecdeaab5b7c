package vn.tonghop.matching;

/** Whether one word is another with a misprint in it. */
final class Misprints {

  /** Two words of fewer letters are as likely two words, when both are words. */
  private static final int SHORTEST = 3;

  private static final int SHORTEST_OF_NO_WORD = 2;

  private final MatchingRules.Misprints rules;
  private final Lexicon lexicon;

  Misprints(MatchingRules.Misprints rules, Lexicon lexicon) {
    this.rules = rules;
    this.lexicon = lexicon;
  }

  /**
   * One letter too many, too few, another, or two in the wrong order; or other diacritics on the
   * same letters. Numbers are never misprints of each other.
   */
  boolean isOne(int one, int other, Telling telling) {
    int plainOne = lexicon.folded(one);
    int plainOther = lexicon.folded(other);
    if (Integer.bitCount(lexicon.letters(plainOne) ^ lexicon.letters(plainOther)) > 2
        || lexicon.isNumber(one)
        || lexicon.isNumber(other)
        || areTwoWords(one, other, telling)) {
      return false;
    }
    int shortest = isMistyped(one, other, telling) ? SHORTEST_OF_NO_WORD : SHORTEST;
    return plainOne == plainOther
        || isOneEdit(lexicon.word(plainOne), lexicon.word(plainOther), shortest);
  }

  /** Whether nothing but one letter or its diacritics makes a difference, whoever writes either. */
  boolean isOneLetter(int one, int other) {
    String plainOne = lexicon.word(lexicon.folded(one));
    String plainOther = lexicon.word(lexicon.folded(other));
    return plainOne.equals(plainOther) || isOneEdit(plainOne, plainOther, SHORTEST_OF_NO_WORD);
  }

  /** Whether one can be no word of Vietnamese, and few write it, and the other can: "nm", "nệm". */
  boolean isMistyped(int one, int other, Telling telling) {
    return isNoWord(one, telling)
        ? lexicon.isSyllable(other)
        : isNoWord(other, telling) && lexicon.isSyllable(one);
  }

  /** Whether it can be no word of Vietnamese, and few write it. */
  boolean isNoWord(int word, Telling telling) {
    return !lexicon.isSyllable(word)
        && !lexicon.isNumber(word)
        && telling.frequency(word) < rules.known();
  }

  /** A misprint is rare, and the word that is meant is not: "sấy" and "xay" are two words. */
  private boolean areTwoWords(int one, int other, Telling telling) {
    int rarer = Math.min(telling.frequency(one), telling.frequency(other));
    int commoner = Math.max(telling.frequency(one), telling.frequency(other));
    return rarer > 2 && commoner < rules.times() * rarer;
  }

  /** Whether one letter was added, left out or changed, or two were swapped. */
  private static boolean isOneEdit(String one, String other, int shortest) {
    String shorter = one.length() <= other.length() ? one : other;
    String longer = one.length() <= other.length() ? other : one;
    if (shorter.length() < shortest || longer.length() - shorter.length() > 1) {
      return false;
    }
    int prefix = 0;
    while (prefix < shorter.length() && shorter.charAt(prefix) == longer.charAt(prefix)) {
      prefix++;
    }
    if (longer.length() > shorter.length()) {
      return longer.regionMatches(prefix + 1, shorter, prefix, shorter.length() - prefix);
    }
    return prefix == shorter.length()
        || sameFrom(shorter, longer, prefix + 1)
        || isSwapped(shorter, longer, prefix);
  }

  private static boolean sameFrom(String one, String other, int from) {
    return one.regionMatches(from, other, from, one.length() - from);
  }

  private static boolean isSwapped(String one, String other, int at) {
    return at + 1 < one.length()
        && one.charAt(at) == other.charAt(at + 1)
        && one.charAt(at + 1) == other.charAt(at)
        && sameFrom(one, other, at + 2);
  }
}
