package vn.tonghop.pipeline;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.convert.DurationStyle;
import org.springframework.core.env.Environment;

/**
 * How long nobody takes over a year whose holder gives no sign of life. It is set from outside, so
 * it is checked before anything is begun: with a lease of nothing every holder would lose its year.
 */
public final class YearLease {

  private static final String PROPERTY = "tonghop.year-lease";
  private static final Duration DEFAULT = Duration.ofMinutes(1);
  private static final Duration SHORTEST = Duration.ofSeconds(1);
  private static final Duration LONGEST = Duration.ofHours(1);

  private YearLease() {}

  /**
   * The lease that is set, or a minute when none is; a number without a unit is of seconds.
   *
   * @throws WrongSettingException when it is none, or not from a second to an hour
   */
  public static Duration of(Environment environment) throws WrongSettingException {
    String given = environment.getProperty(PROPERTY, "").strip();
    Duration lease = given.isEmpty() ? DEFAULT : duration(given);
    if (lease == null || lease.compareTo(SHORTEST) < 0 || lease.compareTo(LONGEST) > 0) {
      throw new WrongSettingException("TONGHOP_YEAR_LEASE", given);
    }
    return lease;
  }

  private static @Nullable Duration duration(String given) {
    try {
      return DurationStyle.detectAndParse(given, ChronoUnit.SECONDS);
    } catch (IllegalArgumentException | ArithmeticException e) {
      return null;
    }
  }
}
