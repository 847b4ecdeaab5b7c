package vn.tonghop.validation;

/** Where the clause of a text begins in which something stands. */
final class Clause {

  /** What stands further away explains nothing. */
  private static final int LONGEST = 300;

  private Clause() {}

  /** Index after the last "; ", ". ", " - " or line break before this one, at most 300 back. */
  static int begin(String text, int index) {
    for (int at = index - 1; at >= Math.max(0, index - LONGEST); at--) {
      char c = text.charAt(at);
      boolean spaceBehind = at + 1 < text.length() && text.charAt(at + 1) == ' ';
      boolean listMark = (c == '-' || c == '–') && spaceBehind && isLead(text, at);
      if (c == ';' || c == '\n' || (c == '.' && spaceBehind && !isAbbreviation(text, at))
          || listMark) {
        return at + 1;
      }
    }
    return Math.max(0, index - LONGEST);
  }

  /** A dash with spaces parts clauses, but not years: "2016 - 2020". */
  private static boolean isLead(String text, int at) {
    return at == 0
        || (text.charAt(at - 1) == ' '
            && !(at > 1
                && Character.isDigit(text.charAt(at - 2))
                && at + 2 < text.length()
                && Character.isDigit(text.charAt(at + 2))));
  }

  /** "TP. Biên Hòa", "TX. Long Khánh". */
  private static boolean isAbbreviation(String text, int dot) {
    return dot >= 2
        && Character.isUpperCase(text.charAt(dot - 1))
        && Character.isUpperCase(text.charAt(dot - 2));
  }
}
