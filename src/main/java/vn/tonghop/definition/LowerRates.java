package vn.tonghop.definition;

import org.jspecify.annotations.Nullable;
import vn.tonghop.definition.Support.Lower;
import vn.tonghop.proposal.Dong;

/**
 * Whether the rates that the province sets are lower than those of the law: it may not set higher
 * ones (TTLT 26/2014/TTLT-BTC-BCT Điều 6 khoản 3).
 */
final class LowerRates {

  private LowerRates() {}

  /** Complains of those that are not, or that take the place of none. */
  static void check(PlanDefinition plan, YamlMap file) {
    YamlValue support = file.optional("support");
    if (!support.isPresent()) {
      return;
    }
    for (YamlValue entry : support.map().optional("lower").listOrNone()) {
      YamlMap block = entry.map();
      String content = block.required("content").code();
      @Nullable Lower lower = plan.checks().support().lower().get(content);
      @Nullable RateVersion law = law(plan, content);
      if (lower != null && law == null) {
        entry.complain(
            ProblemKind.NO_RATE_TO_LOWER, entry.called(), content, plan.judgedOn().toString());
      } else if (lower != null && law != null) {
        checkShare(block, lower.share(), law);
        checkCeiling(block, lower.ceiling(), law);
      }
    }
  }

  private static @Nullable RateVersion law(PlanDefinition plan, String content) {
    for (Rate rate : plan.checks().rates().rates()) {
      if (rate.content().equals(content)) {
        return rate.on(plan.judgedOn(), plan.checks().support().unverified()).orElse(null);
      }
    }
    return null;
  }

  private static void checkShare(YamlMap block, @Nullable Integer share, RateVersion law) {
    if (share != null && law.share() != null && share > law.share()) {
      complain(block.required("share"), law.share().toString(), law);
    }
  }

  private static void checkCeiling(YamlMap block, @Nullable Dong ceiling, RateVersion law) {
    if (ceiling != null && law.ceiling() != null && ceiling.compareTo(law.ceiling()) > 0) {
      complain(block.required("ceiling"), Long.toString(law.ceiling().amount()), law);
    }
  }

  private static void complain(YamlValue value, String most, RateVersion law) {
    value.mismatch(ProblemKind.HIGHER_THAN_LAW, most, law.source());
  }
}
