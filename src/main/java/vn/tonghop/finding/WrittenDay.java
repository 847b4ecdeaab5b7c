package vn.tonghop.finding;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A day as findings write it and people in Vietnam read it: "31/3/2021". */
public final class WrittenDay {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/uuuu", Locale.ROOT);

  private WrittenDay() {}

  public static String of(LocalDate day) {
    return DAY.format(day);
  }
}
