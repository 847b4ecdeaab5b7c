package vn.tonghop.publication.poi;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import vn.tonghop.finding.Severity;

/**
 * The styles of the list of findings, added to those of a workbook of either format; none that it
 * has is touched. Every cell wraps its text.
 */
final class FeedbackLooks {

  private static final int POINTS = 11;
  private static final int TITLE_POINTS = 14;

  /** 64 hexadecimal digits go on one line. */
  private static final int HASH_POINTS = 9;

  /** What a cell is for. */
  enum Use {
    TITLE,
    LINE,
    WARNED,
    LEFT,
    PART,
    ADVICE,
    HEADING,
    TEXT,
    CENTRED,
    HASH,
    AMOUNT,
    SUM,
    LINK,
    ERROR,
    WARNING,
    NOTE;

    static Use of(Severity severity) {
      return valueOf(severity.name());
    }

    private boolean isInTable() {
      return ordinal() >= HEADING.ordinal();
    }
  }

  private record Key(Use use, boolean quoted, String format) {}

  private static final String GENERAL = "General";

  private final Workbook workbook;
  private final Map<Key, CellStyle> styles = new HashMap<>();
  private final Map<Use, Font> fonts = new HashMap<>();

  FeedbackLooks(Workbook workbook) {
    this.workbook = workbook;
  }

  /** The style for the use; quoted where the text begins like a formula and must stay text. */
  CellStyle style(Use use, boolean quoted) {
    return style(new Key(use, quoted, GENERAL));
  }

  /** The style for an amount that is shown in that format. */
  CellStyle amount(Use use, String format) {
    return style(new Key(use, false, format));
  }

  static int points(Use use) {
    return switch (use) {
      case TITLE -> TITLE_POINTS;
      case HASH -> HASH_POINTS;
      default -> POINTS;
    };
  }

  private CellStyle style(Key wanted) {
    return styles.computeIfAbsent(
        wanted, key -> MarkedStyles.isFull(workbook) ? workbook.getCellStyleAt(0) : create(key));
  }

  private CellStyle create(Key key) {
    CellStyle style = workbook.createCellStyle();
    Use use = key.use();
    style.setFont(fonts.computeIfAbsent(fontOf(use), this::font));
    style.setWrapText(true);
    style.setQuotePrefixed(key.quoted());
    if (!key.format().equals(GENERAL)) {
      style.setDataFormat(workbook.createDataFormat().getFormat(key.format()));
    }
    style.setAlignment(alignment(use));
    style.setIndention((short) (alignment(use) == HorizontalAlignment.LEFT ? 1 : 0));
    style.setVerticalAlignment(VerticalAlignment.CENTER);
    if (use.isInTable()) {
      style.setBorderTop(BorderStyle.THIN);
      style.setBorderBottom(BorderStyle.THIN);
      style.setBorderLeft(BorderStyle.THIN);
      style.setBorderRight(BorderStyle.THIN);
    }
    switch (use) {
      case ERROR -> SeverityColour.RED.fill(style, workbook);
      case WARNING -> SeverityColour.YELLOW.fill(style, workbook);
      case NOTE -> SeverityColour.BLUE.fill(style, workbook);
      default -> {}
    }
    return style;
  }

  private static HorizontalAlignment alignment(Use use) {
    return switch (use) {
      case LEFT, PART, ADVICE, TEXT, LINK -> HorizontalAlignment.LEFT;
      case AMOUNT, SUM -> HorizontalAlignment.RIGHT;
      default -> HorizontalAlignment.CENTER;
    };
  }

  /** The first of the uses that share a font. */
  private static Use fontOf(Use use) {
    return switch (use) {
      case TITLE, WARNED, ADVICE, HASH, LINK -> use;
      case HEADING, PART, SUM -> Use.HEADING;
      default -> Use.TEXT;
    };
  }

  private Font font(Use use) {
    Font font = workbook.createFont();
    font.setFontName("Times New Roman");
    font.setFontHeightInPoints((short) points(use));
    font.setBold(use == Use.TITLE || use == Use.HEADING || use == Use.WARNED);
    font.setItalic(use == Use.ADVICE);
    if (use == Use.WARNED) {
      font.setColor(IndexedColors.DARK_RED.getIndex());
    } else if (use == Use.LINK) {
      font.setColor(IndexedColors.BLUE.getIndex());
      font.setUnderline(Font.U_SINGLE);
    }
    return font;
  }
}
