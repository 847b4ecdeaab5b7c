package vn.tonghop.intake;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What one cell says about months: "5", "Tháng 5", "5/2021", a date, "Quý II", "từ tháng 5 đến
 * tháng 12", "cả năm".
 *
 * @param first number of the first month as written, maybe outside 1–12
 * @param last number of the last month, maybe outside 1–12; the first where there is only one
 * @param firstYear of the first month; null when the cell does not say
 * @param lastYear of the last month; null when the cell does not say
 * @param form in which they are written
 */
record Months(
    int first, int last, @Nullable Integer firstYear, @Nullable Integer lastYear, Form form) {

  private static final Pattern LIKE =
      Pattern.compile(
          "(?iu)(?:tháng|thang|t)?.{0,3}\\d.{0,12}|(?:tháng|thang|t\\.?) ?\\d.{0,40}"
              + "|(?:từ|qu[ýy]|q\\.?) ?(?:tháng |quý |[\\divx]).{0,40}"
              + "|(?:cả|trong|quanh) năm.{0,10}|năm \\d{4}");

  /** How months are written. */
  enum Form {
    /** A mere number. */
    NUMBER,
    /** A number that is said to be a month, or has a year. */
    MONTH,
    /** A date that is not the first of its month. */
    DAY,
    QUARTER,
    RANGE,
    /** The whole year. */
    YEAR;

    boolean isSpan() {
      return this == QUARTER || this == RANGE || this == YEAR;
    }
  }

  static Months of(int month, @Nullable Integer year, Form form) {
    return new Months(month, month, year, year, form);
  }

  /**
   * From the first of these to the last of the others. A year of one is that of both, but for
   * "tháng 11 đến tháng 2/2022", which begins in a year before that.
   */
  Months until(Months end) {
    boolean sameYear = first <= end.last;
    return new Months(
        first,
        end.last,
        firstYear == null && sameYear ? end.firstYear : firstYear,
        end.lastYear == null ? lastYear : end.lastYear,
        Form.RANGE);
  }

  /**
   * Whether the time from the first of these to the last of the others is in order by its years
   * alone: from November of one to February of the next.
   *
   * @param planYear the year of months that say none
   */
  boolean isOverNewYear(Months end, int planYear) {
    int from = firstYear == null ? planYear : firstYear;
    int to = end.lastYear == null ? planYear : end.lastYear;
    return from < to && first > end.last;
  }

  /** Whether the cell is meant as months, readable or not. */
  static boolean isLike(SheetCell cell) {
    if (cell instanceof SheetCell.Text) {
      return LIKE.matcher(CellText.shown(cell)).matches();
    }
    return !(cell instanceof SheetCell.Blank);
  }

  /** What the cell says; empty when that cannot be told. */
  static Optional<Months> read(SheetCell cell) {
    if (cell instanceof SheetCell.Number number) {
      return whole(number.value());
    }
    return cell instanceof SheetCell.Text ? MonthText.read(CellText.shown(cell)) : Optional.empty();
  }

  private static Optional<Months> whole(BigDecimal value) {
    boolean small = value.abs().compareTo(BigDecimal.valueOf(9999)) <= 0;
    return small && value.stripTrailingZeros().scale() <= 0
        ? Optional.of(of(value.intValueExact(), null, Form.NUMBER))
        : Optional.empty();
  }

  /** A year that is written and is not that of the plan; null when there is none. */
  @Nullable Integer yearOtherThan(int planYear) {
    if (firstYear != null && firstYear != planYear) {
      return firstYear;
    }
    return lastYear != null && lastYear != planYear ? lastYear : null;
  }
}
