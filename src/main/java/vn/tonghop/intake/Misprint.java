package vn.tonghop.intake;

import vn.tonghop.proposal.Field;

/**
 * A heading that is nearly a phrase of the vocabulary.
 *
 * @param field what it is taken for
 * @param phrase that is meant, as the vocabulary writes it
 * @param edits how many letters are wrong, missing, surplus or exchanged with their neighbours
 */
record Misprint(Field field, String phrase, int edits) {

  // A short phrase with a letter changed is soon another word.
  private static final int SHORTEST = 8;
  private static final int LONG = 16;

  /**
   * How many edits lead from one folded text to the other; -1 where they differ by more than a
   * misprint. Words are compared one by one, since a misprint does not replace a word: "KPKC TW" is
   * not "KPKC ĐP".
   */
  static int edits(String found, String phrase) {
    int shorter = Math.min(found.length(), phrase.length());
    int most = shorter < SHORTEST ? 0 : shorter < LONG ? 1 : 2;
    if (Math.abs(found.length() - phrase.length()) > most) {
      return -1;
    }
    String[] words = found.split(" ");
    String[] meant = phrase.split(" ");
    int edits = words.length == meant.length ? sum(words, meant) : spaces(found, phrase);
    return edits > most ? -1 : edits;
  }

  /** Only spaces are surplus or missing. */
  private static int spaces(String found, String phrase) {
    return found.replace(" ", "").equals(phrase.replace(" ", ""))
        ? Math.abs(found.length() - phrase.length())
        : Integer.MAX_VALUE;
  }

  private static int sum(String[] words, String[] meant) {
    int sum = 0;
    for (int i = 0; i < words.length; i++) {
      if (!words[i].equals(meant[i])) {
        if (!isOneEdit(words[i], meant[i])) {
          return Integer.MAX_VALUE;
        }
        sum++;
      }
    }
    return sum;
  }

  /** In words of one or two letters, which mostly abbreviate, only their order may be wrong. */
  private static boolean isOneEdit(String word, String meant) {
    int first = 0;
    int shorter = Math.min(word.length(), meant.length());
    while (first < shorter && word.charAt(first) == meant.charAt(first)) {
      first++;
    }
    if (word.length() == meant.length() && isExchange(word, meant, first)) {
      return true;
    }
    int skipInWord = first + (word.length() >= meant.length() ? 1 : 0);
    int skipInMeant = first + (meant.length() >= word.length() ? 1 : 0);
    return shorter > 2
        && skipInWord <= word.length()
        && skipInMeant <= meant.length()
        && word.substring(skipInWord).equals(meant.substring(skipInMeant));
  }

  private static boolean isExchange(String word, String meant, int at) {
    return at + 1 < word.length()
        && word.charAt(at) == meant.charAt(at + 1)
        && word.charAt(at + 1) == meant.charAt(at)
        && word.substring(at + 2).equals(meant.substring(at + 2));
  }
}
