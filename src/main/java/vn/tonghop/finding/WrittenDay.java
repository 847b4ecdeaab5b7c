package vn.tonghop.finding;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A day as findings write it and people in Vietnam read it: "31/3/2021". */
public final class WrittenDay {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/uuuu", Locale.ROOT);

  private WrittenDay() {}

  public static String of(LocalDate day) {
    return DAY.format(day);
  }

  /**
   * From when until when something holds: "11/5/2018 –", "– 10/5/2018".
   *
   * @param from first day; null when there is none
   * @param to last day; null when there is none
   */
  public static String span(@Nullable LocalDate from, @Nullable LocalDate to) {
    return (from == null ? "" : of(from) + " ") + "–" + (to == null ? "" : " " + of(to));
  }
}
