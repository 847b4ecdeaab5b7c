package vn.tonghop.intake;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Text as a careful typist would have entered it: NFC, ordinary single spaces, no characters that
 * cannot be seen. Nothing is ever cut.
 */
final class CleanText {

  private static final Pattern LINE_BREAK = Pattern.compile("\\R");
  // Zero-width and soft characters are Cf, broken halves of characters Cs. Tab and other controls
  // separate words, so they become blanks below.
  private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{Cs}]");
  private static final Pattern BLANKS = Pattern.compile("[\\p{Z}\\p{Cc}]+");

  private CleanText() {}

  /** One line; null when nothing is left. */
  static @Nullable String line(String raw) {
    if (isClean(raw)) {
      return raw.isEmpty() ? null : raw;
    }
    // In this order: what cannot be seen may stand between a letter and its mark.
    String visible =
        Normalizer.normalize(INVISIBLE.matcher(raw).replaceAll(""), Normalizer.Form.NFC);
    String line = BLANKS.matcher(visible).replaceAll(" ").strip();
    return line.isEmpty() ? null : line;
  }

  /** As {@link #line}, but line breaks are kept, without empty lines; null when nothing is left. */
  static @Nullable String paragraphs(String raw) {
    if (isClean(raw)) {
      return raw.isEmpty() ? null : raw;
    }
    String lines =
        Arrays.stream(LINE_BREAK.split(raw))
            .map(CleanText::lineOrEmpty)
            .filter(line -> !line.isEmpty())
            .collect(Collectors.joining("\n"));
    return lines.isEmpty() ? null : lines;
  }

  /**
   * Whether nothing is to be done, as with nearly every text: printable Latin letters and
   * precomposed Vietnamese ones, which NFC leaves alone, with single spaces between words.
   */
  private static boolean isClean(String raw) {
    char before = ' ';
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      boolean printable = (c >= ' ' && c < 0x7F) || (c > 0xA0 && c < 0x300 && c != 0xAD);
      boolean vietnamese = c >= 0x1EA0 && c <= 0x1EF9;
      if (!(printable || vietnamese) || (c == ' ' && before == ' ')) {
        return false;
      }
      before = c;
    }
    return raw.isEmpty() || before != ' ';
  }

  private static String lineOrEmpty(String raw) {
    String line = line(raw);
    return line == null ? "" : line;
  }
}
