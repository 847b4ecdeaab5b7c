package vn.tonghop.intake.poi;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DateUtil;
import vn.tonghop.intake.SheetCell;

/**
 * Formats that show another number than the one stored. A date is no amount, and neither is "5 %"
 * or an amount shown in thousands of itself: such a cell is delivered as text, so that nobody takes
 * for đồng what its sender saw as something else.
 */
final class NumberFormats {

  private static final Pattern LITERALS = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[[^\\]]*]");
  // A comma behind the last digit divides what is shown by a thousand.
  private static final Pattern SCALED = Pattern.compile("%|[0#?],+(?![0#?,])");

  private final boolean date1904;

  NumberFormats(boolean date1904) {
    this.date1904 = date1904;
  }

  private static final Pattern WORDS = Pattern.compile("\"([^\"]*)\"|\\\\(.)");

  /**
   * How a number of that format is shown.
   *
   * @param unit words beside a plain number; "" for none
   */
  record Kind(Shown shown, String unit) {

    static final Kind PLAIN = new Kind(Shown.PLAIN, "");
  }

  /** What is shown of a number. */
  enum Shown {
    PLAIN,
    DATE,
    SCALED
  }

  static Kind kind(int id, String format) {
    if (DateUtil.isADateFormat(id, format)) {
      return new Kind(Shown.DATE, "");
    }
    String digits = LITERALS.matcher(format).replaceAll("");
    return SCALED.matcher(digits).find()
        ? new Kind(Shown.SCALED, "")
        : new Kind(Shown.PLAIN, words(format));
  }

  /** The words that the format of positive numbers writes: `#,##0" triệu"` shows "195 triệu". */
  private static String words(String format) {
    StringBuilder words = new StringBuilder();
    WORDS
        .matcher(format.split(";", 2)[0])
        .results()
        .forEach(word -> words.append(word.group(1) == null ? word.group(2) : word.group(1)));
    return words.codePoints().anyMatch(Character::isLetter) ? words.toString() : "";
  }

  SheetCell cell(BigDecimal value, Kind kind) {
    return switch (kind.shown()) {
      case PLAIN -> new SheetCell.Number(value, kind.unit());
      case DATE -> new SheetCell.Text(date(value.doubleValue()));
      case SCALED -> new SheetCell.Text(value + " [%]");
    };
  }

  private String date(double value) {
    LocalDateTime time = DateUtil.getLocalDateTime(value, date1904);
    if (time == null) {
      return Double.toString(value);
    }
    boolean day = time.toLocalTime().equals(LocalTime.MIDNIGHT);
    return day ? time.toLocalDate().toString() : time.toString();
  }
}
