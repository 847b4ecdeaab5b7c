package vn.tonghop.validation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import vn.tonghop.definition.PlanDefinition;
import vn.tonghop.definition.RateInForce;

/** What a definition lacks for a rule about rates to run. */
final class RatesLacking {

  private RatesLacking() {}

  /**
   * The key of plan.yml, with the judging day when rates are named but none of these holds on it.
   */
  static Optional<String> unless(PlanDefinition definition, Predicate<RateInForce> wanted) {
    LocalDate day = definition.judgedOn();
    boolean has =
        definition.checks().rates().rates().stream()
            .flatMap(rate -> definition.checks().support().applied(rate, day).stream())
            .anyMatch(wanted);
    if (has) {
      return Optional.empty();
    }
    boolean named = !definition.checks().rates().rates().isEmpty();
    return Optional.of(named ? "rates (" + day + ")" : "rates");
  }
}
