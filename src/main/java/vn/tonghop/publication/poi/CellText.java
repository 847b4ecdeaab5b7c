package vn.tonghop.publication.poi;

import java.util.regex.Pattern;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Workbook;
import vn.tonghop.publication.ShortText;

/** Text made fit for a cell, whatever it says. */
final class CellText {

  /** What Excel takes for an escaped character when it reads a cell: "_x000A_". */
  private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

  private CellText() {}

  /**
   * The text as a cell can hold it, so that Excel shows it letter by letter: characters that XML
   * cannot carry become U+FFFD, and what reads like an escape is escaped itself.
   */
  static String of(String text) {
    return escaped(legal(text));
  }

  /** The same for a cell of a workbook of either format: an .xls knows no escapes. */
  static String in(Workbook workbook, String text) {
    return workbook instanceof HSSFWorkbook ? legal(text) : of(text);
  }

  /** What reads like an escape escaped. */
  static String escaped(String text) {
    return text.contains("_x") ? ESCAPE.matcher(text).replaceAll("_x005F_") : text;
  }

  /**
   * The text cut to what people read in a cell, with "…" where it was cut. Only for what stands
   * elsewhere in full.
   */
  static String shortened(String text) {
    return ShortText.of(text);
  }

  /** Whether Excel would take the text for a formula if someone opened and left the cell. */
  static boolean beginsLikeFormula(String text) {
    return !text.isEmpty() && "=+-@".indexOf(text.charAt(0)) >= 0;
  }

  /** Characters that XML cannot carry become U+FFFD. */
  static String legal(String text) {
    if (isPlain(text) || text.codePoints().allMatch(CellText::isLegal)) {
      return text;
    }
    StringBuilder legal = new StringBuilder(text.length());
    text.codePoints().map(c -> isLegal(c) ? c : 0xFFFD).forEach(legal::appendCodePoint);
    return legal.toString();
  }

  /** Whether every character is one of those that nearly all texts are made of; all are legal. */
  private static boolean isPlain(String text) {
    for (int at = 0; at < text.length(); at++) {
      char letter = text.charAt(at);
      if (letter < ' ' && letter != '\n' || letter >= Character.MIN_SURROGATE) {
        return false;
      }
    }
    return true;
  }

  /** XML 1.0, production 2: Char. */
  private static boolean isLegal(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || (c >= 0x20 && c <= 0xD7FF)
        || (c >= 0xE000 && c <= 0xFFFD)
        || c >= 0x10000;
  }
}
