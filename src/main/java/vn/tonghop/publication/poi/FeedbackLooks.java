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

  static final int POINTS = 11;
  static final int TITLE_POINTS = 14;

  /** What a cell is for. */
  enum Use {
    TITLE,
    LINE,
    LEFT,
    ADVICE,
    HEADING,
    TEXT,
    CENTRED,
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

  private record Key(Use use, boolean quoted) {}

  private final Workbook workbook;
  private final Map<Key, CellStyle> styles = new HashMap<>();
  private final Map<Use, Font> fonts = new HashMap<>();

  FeedbackLooks(Workbook workbook) {
    this.workbook = workbook;
  }

  /** The style for the use; quoted where the text begins like a formula and must stay text. */
  CellStyle style(Use use, boolean quoted) {
    return styles.computeIfAbsent(
        new Key(use, quoted),
        key -> MarkedStyles.isFull(workbook) ? workbook.getCellStyleAt(0) : create(key));
  }

  private CellStyle create(Key key) {
    CellStyle style = workbook.createCellStyle();
    Use use = key.use();
    style.setFont(fonts.computeIfAbsent(fontOf(use), this::font));
    style.setWrapText(true);
    style.setQuotePrefixed(key.quoted());
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
      case LEFT, ADVICE, TEXT, LINK -> HorizontalAlignment.LEFT;
      default -> HorizontalAlignment.CENTER;
    };
  }

  /** The first of the uses that share a font. */
  private static Use fontOf(Use use) {
    return switch (use) {
      case TITLE, HEADING, ADVICE, LINK -> use;
      default -> Use.TEXT;
    };
  }

  private Font font(Use use) {
    Font font = workbook.createFont();
    font.setFontName("Times New Roman");
    font.setFontHeightInPoints((short) (use == Use.TITLE ? TITLE_POINTS : POINTS));
    font.setBold(use == Use.TITLE || use == Use.HEADING);
    font.setItalic(use == Use.ADVICE);
    if (use == Use.LINK) {
      font.setColor(IndexedColors.BLUE.getIndex());
      font.setUnderline(Font.U_SINGLE);
    }
    return font;
  }
}
