package vn.tonghop.legalbasis;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A date as somebody wrote it, which need not exist.
 *
 * @param year null where the text breaks off before it
 */
public record WrittenDate(int day, int month, @Nullable Integer year) {

  /** Whether it may be that day. */
  public boolean mayBe(LocalDate date) {
    return isDayAndMonthOf(date) && (year == null || year == date.getYear());
  }

  public boolean isDayAndMonthOf(LocalDate date) {
    return day == date.getDayOfMonth() && month == date.getMonthValue();
  }

  /** Whether the calendar has such a day, in a leap year if the year is not known. */
  public boolean exists() {
    try {
      LocalDate.of(year == null ? 2000 : year, month, day);
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }

  /** "11/12/2018". */
  @Override
  public String toString() {
    return day + "/" + month + (year == null ? "" : "/" + year);
  }
}
