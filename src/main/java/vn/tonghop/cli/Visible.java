package vn.tonghop.cli;

/**
 * Text of others made fit for a terminal, where control characters are commands: they could erase
 * what was said, or say what nobody did. They come in names of files, which may hold anything.
 */
final class Visible {

  /** Where Unicode has pictures of the control characters: U+241B shows ESC. */
  private static final int PICTURES = 0x2400;

  private static final int PICTURE_OF_DELETE = 0x2421;
  private static final int REPLACEMENT = 0xFFFD;

  private Visible() {}

  /** One line, whatever was in it. */
  static String line(String text) {
    return shown(text, false);
  }

  /** Line breaks stay. */
  static String lines(String text) {
    return shown(text, true);
  }

  private static String shown(String text, boolean breaks) {
    if (text.codePoints().noneMatch(Visible::isCommand)) {
      return text;
    }
    StringBuilder shown = new StringBuilder(text.length());
    text.codePoints().map(c -> breaks && c == '\n' ? c : shown(c)).forEach(shown::appendCodePoint);
    return shown.toString();
  }

  private static int shown(int c) {
    if (!isCommand(c)) {
      return c;
    }
    if (c < 0x20) {
      return PICTURES + c;
    }
    return c == 0x7F ? PICTURE_OF_DELETE : REPLACEMENT;
  }

  /** A control character, or one that makes text run from right to left or break its line. */
  private static boolean isCommand(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
      default -> isOfDirection(c);
    };
  }

  /** Unicode's Bidi_Control: Vietnamese has no use for it. */
  private static boolean isOfDirection(int c) {
    return c == 0x061C
        || c == 0x200E
        || c == 0x200F
        || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x2069);
  }
}
