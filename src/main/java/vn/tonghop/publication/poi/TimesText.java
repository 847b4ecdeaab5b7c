package vn.tonghop.publication.poi;

import java.text.Normalizer;

/**
 * How wide text in Times New Roman is and how many lines it takes. The widths are written down
 * here, because asking the fonts of the machine would give each machine a workbook of its own.
 */
final class TimesText {

  /** Widths of the characters from space to tilde, in thousandths of the font size. */
  private static final int[] ASCII = {
    250, 333, 408, 500, 500, 833, 778, 180, 333, 333, 500, 564, 250, 333, 250, 278, 500, 500, 500,
    500, 500, 500, 500, 500, 500, 500, 278, 278, 564, 564, 564, 444, 921, 722, 667, 667, 722, 611,
    556, 722, 722, 333, 389, 722, 611, 889, 722, 722, 556, 722, 667, 556, 611, 722, 722, 944, 722,
    722, 611, 333, 278, 333, 469, 500, 333, 444, 500, 444, 500, 444, 333, 500, 500, 278, 278, 500,
    278, 778, 500, 500, 500, 500, 333, 389, 278, 500, 500, 722, 500, 500, 444, 480, 200, 480, 541
  };

  private static final int WIDEST = 1000;
  private static final double BOLD = 1.08;

  /**
   * The widths of the characters that were asked for, and one more: all that Vietnamese texts are
   * made of are among the first. Whichever threads write one, they write the same.
   */
  private static final short[] KNOWN = new short[0x2100];

  private TimesText() {}

  /** Width of the text on one line, in points. */
  static double width(String text, int points, boolean bold) {
    return inPoints(thousandths(text, 0, text.length()), points, bold);
  }

  /** How many lines the text takes when it is wrapped at spaces to the given width. */
  static int lines(String text, int points, boolean bold, double available) {
    int lines = 0;
    int start = 0;
    for (int end = 0; end <= text.length(); end++) {
      if (end == text.length() || text.charAt(end) == '\n') {
        lines += wrapped(text, start, end, points, bold, available);
        start = end + 1;
      }
    }
    return lines;
  }

  private static int wrapped(
      String text, int start, int end, int points, boolean bold, double available) {
    double space = inPoints(width(' '), points, bold);
    int lines = 1;
    double used = 0;
    for (int word = start; word <= end; ) {
      int behind = endOfWord(text, word, end);
      double width = inPoints(thousandths(text, word, behind), points, bold);
      if (used > 0 && used + space + width > available) {
        lines++;
        used = 0;
      }
      used += (used > 0 ? space : 0) + width;
      // A word that is wider than the line is broken wherever the line ends.
      int broken = used > available ? (int) Math.ceil(used / available) - 1 : 0;
      if (broken > 0) {
        lines += broken;
        used -= broken * available;
      }
      word = behind + 1;
    }
    return lines;
  }

  private static int endOfWord(String text, int word, int end) {
    int space = text.indexOf(' ', word);
    return space < 0 || space > end ? end : space;
  }

  private static double inPoints(long thousandths, int points, boolean bold) {
    return thousandths / 1000.0 * points * (bold ? BOLD : 1);
  }

  private static long thousandths(String text, int start, int end) {
    long thousandths = 0;
    for (int at = start; at < end; at++) {
      char letter = text.charAt(at);
      if (Character.isSurrogate(letter)) {
        int codePoint = text.codePointAt(at);
        at += Character.charCount(codePoint) - 1;
        thousandths += width(codePoint);
      } else {
        thousandths += width(letter);
      }
    }
    return thousandths;
  }

  private static int width(int codePoint) {
    if (codePoint >= KNOWN.length) {
      return widthOfBases(codePoint);
    }
    if (KNOWN[codePoint] == 0) {
      KNOWN[codePoint] = (short) (widthOfBases(codePoint) + 1);
    }
    return KNOWN[codePoint] - 1;
  }

  /** A letter is as wide as its base: Vietnamese marks stand above or below it. */
  private static int widthOfBases(int codePoint) {
    return Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFD)
        .codePoints()
        .map(TimesText::widthOfBase)
        .sum();
  }

  private static int widthOfBase(int codePoint) {
    if (codePoint >= ' ' && codePoint <= '~') {
      return ASCII[codePoint - ' '];
    }
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      default -> other(codePoint);
    };
  }

  private static int other(int codePoint) {
    return switch (codePoint) {
      case 'đ', '–' -> 500;
      case 'Đ' -> 722;
      default -> WIDEST;
    };
  }
}
