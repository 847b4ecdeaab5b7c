package vn.tonghop.definition;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tonghop.finding.WrittenDay;
import vn.tonghop.proposal.Dong;

/**
 * What one instrument says of a content, for as long as it is in force.
 *
 * @param instrument for instance "Thông tư 28/2018/TT-BTC"
 * @param article of the instrument, for instance "Điều 8"
 * @param validFrom first day; null when it began before all that matters
 * @param validTo last day; null while it is in force
 * @param share most percent of the total that the province pays, 1 to 100; null when there is no
 *     such bound
 * @param ceiling most that the province pays for one unit; null when there is no such bound
 * @param line how much more it is for a whole line of machines; null when it makes no difference
 * @param verified whether somebody has compared it with the instrument; what is not verified holds
 *     only in a year that says so
 */
public record RateVersion(
    String instrument,
    String article,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validTo,
    @Nullable Integer share,
    @Nullable Dong ceiling,
    @Nullable Line line,
    boolean verified) {

  /**
   * A dây chuyền, whose ceiling is higher.
   *
   * @param recognisedBy how a đề án says that it is one
   * @param percent of the ordinary ceiling, for instance 150
   */
  public record Line(List<Wording> recognisedBy, int percent) {

    public Line {
      recognisedBy = List.copyOf(recognisedBy);
    }
  }

  boolean isValidOn(LocalDate day) {
    return (validFrom == null || !day.isBefore(validFrom))
        && (validTo == null || !day.isAfter(validTo));
  }

  /** "Điều 8 Thông tư 28/2018/TT-BTC". */
  public String source() {
    return article + " " + instrument;
  }

  /** "11/5/2018 –", "– 10/5/2018". */
  public String validity() {
    return WrittenDay.span(validFrom, validTo);
  }
}
