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

  /** How a number of that format is shown. */
  enum Kind {
    PLAIN,
    DATE,
    SCALED
  }

  static Kind kind(int id, String format) {
    if (DateUtil.isADateFormat(id, format)) {
      return Kind.DATE;
    }
    String digits = LITERALS.matcher(format).replaceAll("");
    return SCALED.matcher(digits).find() ? Kind.SCALED : Kind.PLAIN;
  }

  SheetCell cell(BigDecimal value, Kind kind) {
    return switch (kind) {
      case PLAIN -> new SheetCell.Number(value);
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
