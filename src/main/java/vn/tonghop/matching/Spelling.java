package vn.tonghop.matching;

/** Compares names letter by letter, without diacritics and spaces, which misprints misplace. */
final class Spelling {

  private static final int NONE = -1;

  private final MatchingRules.Misprints rules;
  private final Lexicon lexicon;
  private final StringBuilder first = new StringBuilder();
  private final StringBuilder second = new StringBuilder();
  private int[] row = new int[64];
  private int[] before = new int[64];
  private int[] beforeThat = new int[64];

  Spelling(MatchingRules.Misprints rules, Lexicon lexicon) {
    this.rules = rules;
    this.lexicon = lexicon;
  }

  /**
   * How many misprints make one of these the other: 0 when they differ in diacritics alone, and
   * negative when they are other words. Numbers are never misprints of each other, nor are words
   * that others write too: "Hợp" and "Hoa" are two names.
   */
  int misprints(IntBuffer one, IntBuffer other, Telling telling) {
    if (haveOtherLetters(one, other)) {
      return NONE;
    }
    write(one, first);
    write(other, second);
    int shorter = Math.min(first.length(), second.length());
    int most = Math.min(rules.most(), (shorter + rules.letters() - 1) / rules.letters());
    if (Math.abs(first.length() - second.length()) > most || !sameDigits()) {
      return NONE;
    }
    int distance = distance(most);
    if (distance == 0 && one.size() != other.size()) {
      return 1;
    }
    boolean words = distance > 0 && areKnown(one, telling) && areKnown(other, telling);
    return distance <= most && !words ? distance : NONE;
  }

  /** Each misprint changes two letters at most: one that is not there any more, one that is new. */
  private boolean haveOtherLetters(IntBuffer one, IntBuffer other) {
    return Integer.bitCount(letters(one) ^ letters(other)) > 2 * rules.most();
  }

  private int letters(IntBuffer words) {
    int letters = 0;
    for (int at = 0; at < words.size(); at++) {
      letters |= lexicon.letters(lexicon.folded(words.get(at)));
    }
    return letters;
  }

  private boolean areKnown(IntBuffer words, Telling telling) {
    for (int at = 0; at < words.size(); at++) {
      if (telling.frequency(words.get(at)) < rules.known()) {
        return false;
      }
    }
    return words.size() > 0;
  }

  /** Whether nothing but spaces and diacritics make a difference. */
  boolean areSameLetters(IntBuffer one, IntBuffer other) {
    write(one, first);
    write(other, second);
    return first.compareTo(second) == 0;
  }

  /** Whether so many misprints make one the other, word for word. */
  boolean isWithin(int misprints, Words one, Words other) {
    write(one, first);
    write(other, second);
    return distance(misprints) <= misprints;
  }

  /** Whether one is the beginning of the other. */
  boolean isCutOff(Words one, Words other) {
    int firstOne = lexicon.folded(one.get(0));
    int firstOther = lexicon.folded(other.get(0));
    if (firstOne != firstOther && Math.min(one.size(), other.size()) > 1) {
      return false;
    }
    write(one, first);
    write(other, second);
    StringBuilder shorter = first.length() < second.length() ? first : second;
    StringBuilder longer = shorter == first ? second : first;
    return shorter.compareTo(new StringBuilder(longer.substring(0, shorter.length()))) == 0;
  }

  /**
   * Whether the one breaks off in the middle of a word where the other goes on: "65 lao động tạ" of
   * "65 lao động tại". A number that goes on is another number.
   */
  boolean isBrokenOff(Words one, Words other) {
    int last = one.size() - 1;
    if (last < 1 || last >= other.size()) {
      return false;
    }
    for (int at = 0; at < last; at++) {
      if (one.get(at) != other.get(at)) {
        return false;
      }
    }
    String cut = lexicon.word(one.get(last));
    String whole = lexicon.word(other.get(last));
    return !lexicon.isNumber(one.get(last))
        && !cut.equals(whole)
        && Syllables.toneless(whole).startsWith(Syllables.toneless(cut))
        && (!Syllables.hasTone(cut) || Syllables.haveOneTone(cut, whole));
  }

  private void write(IntBuffer words, StringBuilder letters) {
    letters.setLength(0);
    for (int at = 0; at < words.size(); at++) {
      letters.append(lexicon.word(lexicon.folded(words.get(at))));
    }
  }

  private void write(Words words, StringBuilder letters) {
    letters.setLength(0);
    for (int at = 0; at < words.size(); at++) {
      letters.append(lexicon.word(lexicon.folded(words.get(at))));
    }
  }

  private boolean sameDigits() {
    return digits(first).equals(digits(second));
  }

  private static String digits(StringBuilder letters) {
    StringBuilder digits = new StringBuilder();
    for (int at = 0; at < letters.length(); at++) {
      if (Character.isDigit(letters.charAt(at))) {
        digits.append(letters.charAt(at));
      }
    }
    return digits.toString();
  }

  /** Damerau and Levenshtein's, with swaps of neighbours; more than the most counts as one more. */
  private int distance(int most) {
    int width = second.length() + 1;
    if (width > row.length) {
      row = new int[2 * width];
      before = new int[2 * width];
      beforeThat = new int[2 * width];
    }
    for (int of = 0; of < width; of++) {
      row[of] = of;
    }
    for (int at = 1; at <= first.length(); at++) {
      int[] reused = beforeThat;
      beforeThat = before;
      before = row;
      row = reused;
      row[0] = at;
      int least = at;
      for (int of = 1; of < width; of++) {
        row[of] = step(at, of);
        least = Math.min(least, row[of]);
      }
      if (least > most) {
        return most + 1;
      }
    }
    return row[width - 1];
  }

  private int step(int at, int of) {
    boolean same = first.charAt(at - 1) == second.charAt(of - 1);
    int edits = before[of - 1] + (same ? 0 : 1);
    edits = Math.min(edits, 1 + Math.min(before[of], row[of - 1]));
    boolean swapped =
        at > 1
            && of > 1
            && first.charAt(at - 1) == second.charAt(of - 2)
            && first.charAt(at - 2) == second.charAt(of - 1);
    return swapped ? Math.min(edits, beforeThat[of - 2] + 1) : edits;
  }
}
