package vn.tonghop.legalbasis;

/**
 * Where the number of an instrument may begin: digits, maybe a letter, a dash or a stroke. It is
 * for being quick, since most digits of a text begin none.
 */
final class SerialNumber {

  private static final int MOST_DIGITS = 6;

  private SerialNumber() {}

  /** Index of the next such digits that do not go on a number before them; -1 if there are none. */
  static int next(String text, int from) {
    for (int at = from; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c >= '0' && c <= '9' && !goesOn(text, at) && isBeforeDash(text, at)) {
        return at;
      }
    }
    return -1;
  }

  private static boolean goesOn(String text, int at) {
    return at > 0 && (isDigit(text, at - 1) || "/.,:".indexOf(text.charAt(at - 1)) >= 0);
  }

  private static boolean isBeforeDash(String text, int begin) {
    int at = begin;
    while (at - begin < MOST_DIGITS && isDigit(text, at)) {
      at++;
    }
    at += at < text.length() && text.charAt(at) >= 'a' && text.charAt(at) <= 'z' ? 1 : 0;
    at += at < text.length() && text.charAt(at) == ' ' ? 1 : 0;
    return at < text.length() && "-–—/".indexOf(text.charAt(at)) >= 0;
  }

  private static boolean isDigit(String text, int at) {
    return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }
}
