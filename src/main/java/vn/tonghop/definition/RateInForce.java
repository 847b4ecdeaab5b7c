package vn.tonghop.definition;

import org.jspecify.annotations.Nullable;
import vn.tonghop.definition.Support.Lower;
import vn.tonghop.proposal.Dong;

/**
 * A rate as it holds in a plan year.
 *
 * @param version what the law says on the judging day
 * @param lower what the province sets below that; null when nothing
 * @param exempt why it is not applied; null when it is
 */
public record RateInForce(
    Rate rate, RateVersion version, @Nullable Lower lower, @Nullable String exempt) {

  /** Most that the province pays for one unit, in đồng; null when there is no such bound. */
  public @Nullable Dong ceiling() {
    return lower == null || lower.ceiling() == null ? version.ceiling() : lower.ceiling();
  }

  /** Most percent of the total that the province pays; null when there is no such bound. */
  public @Nullable Integer share() {
    return lower == null || lower.share() == null ? version.share() : lower.share();
  }

  /** Instrument and article of the ceiling. */
  public String sourceOfCeiling() {
    return lower == null || lower.ceiling() == null ? version.source() : lower.source();
  }

  /** Instrument and article of the share. */
  public String sourceOfShare() {
    return lower == null || lower.share() == null ? version.source() : lower.source();
  }
}
