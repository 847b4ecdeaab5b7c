package vn.tonghop.matching;

/** The numbers among the words of texts: how much, how many, or which of several. */
final class NumberWords {

  private static final String ALL = "100";

  private final Lexicon lexicon;

  NumberWords(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Whether both say how much or how many, and say nothing in common. */
  boolean areOtherQuantities(Words one, Words other) {
    boolean any = false;
    for (int at = 0; at < one.size(); at++) {
      if (isQuantity(one.get(at))) {
        any = true;
        for (int of = 0; of < other.size(); of++) {
          if (one.get(at) == other.get(of)) {
            return false;
          }
        }
      }
    }
    return any && hasQuantity(other);
  }

  /** Whether each has a number that the other has not: "4 màu" and "5 màu". */
  boolean haveOtherNumbers(Words one, Words other) {
    return hasNumberBeside(one, other) && hasNumberBeside(other, one);
  }

  private boolean hasNumberBeside(Words one, Words other) {
    for (int at = 0; at < one.size(); at++) {
      if (lexicon.isNumber(one.get(at)) && !hasValue(other, value(one.get(at)))) {
        return true;
      }
    }
    return false;
  }

  private boolean hasValue(Words words, String value) {
    for (int at = 0; at < words.size(); at++) {
      if (lexicon.isNumber(words.get(at)) && value(words.get(at)).equals(value)) {
        return true;
      }
    }
    return false;
  }

  /** "05" is 5. */
  private String value(int number) {
    String written = lexicon.word(number);
    int first = 0;
    while (first < written.length() - 1 && written.charAt(first) == '0') {
      first++;
    }
    return written.substring(first);
  }

  /** Whether both name one number of people, or how much; "100 %" is said of everything. */
  boolean shareQuantity(Words one, Words other) {
    for (int at = 0; at < one.size(); at++) {
      String value = isQuantity(one.get(at)) ? value(one.get(at)) : "";
      if (value.length() > 1 && !value.equals(ALL) && hasValue(other, value)) {
        return true;
      }
    }
    return false;
  }

  private boolean hasQuantity(Words words) {
    for (int at = 0; at < words.size(); at++) {
      if (isQuantity(words.get(at))) {
        return true;
      }
    }
    return false;
  }

  /** "01" is said of everything. */
  private boolean isQuantity(int word) {
    return lexicon.isNumber(word) && lexicon.word(word).length() > 1;
  }
}
