package vn.tonghop.definition;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tonghop.proposal.Dong;

/**
 * How this year applies the rates, which several years share.
 *
 * @param unverified contents whose rates hold although nobody has verified them
 * @param lower rates of the province below those of the law, by content
 * @param exempt contents that another instrument pays for, by content, each with its reason
 */
public record Support(
    Set<String> unverified, Map<String, Lower> lower, Map<String, String> exempt) {

  /** The law as it stands, and what is verified of it. */
  public static final Support DEFAULT = new Support(Set.of(), Map.of(), Map.of());

  public Support {
    unverified = Set.copyOf(unverified);
    lower = Map.copyOf(lower);
    exempt = Map.copyOf(exempt);
  }

  /**
   * What the province sets below the law (TTLT 26/2014/TTLT-BTC-BCT Điều 6 khoản 3).
   *
   * @param share most percent of the total; null as in the law
   * @param ceiling most for one unit; null as in the law
   * @param source the province's instrument and its article
   */
  public record Lower(@Nullable Integer share, @Nullable Dong ceiling, String source) {}

  /** The rate as it holds on a day of this year; empty when none does. */
  public Optional<RateInForce> applied(Rate rate, LocalDate day) {
    return rate.on(day, unverified)
        .map(
            version ->
                new RateInForce(
                    rate, version, lower.get(rate.content()), exempt.get(rate.content())));
  }
}
