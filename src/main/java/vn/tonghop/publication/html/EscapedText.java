package vn.tonghop.publication.html;

/** Text as a page can hold it, in an element or in an attribute between quotes. */
final class EscapedText {

  private static final char UNKNOWN = '\uFFFD';

  private EscapedText() {}

  /**
   * The text without a character that means something to a browser. Those that it would not show
   * become U+FFFD, and so do those that turn the direction of reading: an amount must not be read
   * backwards.
   */
  static String of(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    text.codePoints().forEach(c -> append(escaped, c));
    return escaped.toString();
  }

  private static void append(StringBuilder escaped, int c) {
    switch (c) {
      case '&' -> escaped.append("&amp;");
      case '<' -> escaped.append("&lt;");
      case '>' -> escaped.append("&gt;");
      case '"' -> escaped.append("&quot;");
      case '\'' -> escaped.append("&#39;");
      default -> escaped.appendCodePoint(isShown(c) ? c : UNKNOWN);
    }
  }

  private static boolean isShown(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL -> c == '\t' || c == '\n';
      case Character.SURROGATE -> false;
      default -> !turnsDirection(c) && (c & 0xFFFE) != 0xFFFE && !(c >= 0xFDD0 && c <= 0xFDEF);
    };
  }

  /** Embeddings, overrides, isolates and marks of direction. */
  private static boolean turnsDirection(int c) {
    return (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x2069)
        || c == 0x200E
        || c == 0x200F
        || c == 0x061C;
  }
}
