package vn.tonghop.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import vn.tonghop.definition.Checks;
import vn.tonghop.definition.PlanDefinition;
import vn.tonghop.definition.PlanDefinitions;
import vn.tonghop.definition.Rate;
import vn.tonghop.definition.RateVersion;
import vn.tonghop.definition.Rates;

/** A rule that finds nothing to compare with is told of as one that did not run. */
class RatesLackingTest {

  private static final PlanDefinition PLAN = PlanDefinitions.of2021();

  @Test
  void eachRuleRunsWhereItsOwnKindOfRateHolds() {
    PlanDefinition shares =
        only(rate -> first(rate).ceiling() == null && first(rate).share() != null);
    assertThat(new ShareOfTotal().lacks(shares)).isEmpty();
    assertThat(new CeilingPerUnit().lacks(shares)).contains("rates (2018-05-10)");
    assertThat(new CeilingPerBeneficiary().lacks(shares)).contains("rates (2018-05-10)");
    PlanDefinition ceilings =
        only(
            rate ->
                first(rate).ceiling() != null
                    && first(rate).share() == null
                    && !rate.perBeneficiary());
    assertThat(new ShareOfTotal().lacks(ceilings)).contains("rates (2018-05-10)");
    assertThat(new CeilingPerUnit().lacks(ceilings)).isEmpty();
    assertThat(new CeilingPerBeneficiary().lacks(ceilings)).contains("rates (2018-05-10)");
  }

  private static RateVersion first(Rate rate) {
    return rate.versions().get(0);
  }

  private static PlanDefinition only(Predicate<Rate> wanted) {
    Checks checks = PLAN.checks();
    List<Rate> rates =
        checks.rates().rates().stream()
            .filter(rate -> !rate.versions().isEmpty())
            .filter(wanted)
            .toList();
    assertThat(rates).isNotEmpty();
    return PlanDefinitions.decidedOn(
        PlanDefinitions.judged(
            PLAN, new Checks(checks.rules(), new Rates(rates, List.of()), checks.legalBases())),
        LocalDate.of(2018, 5, 10));
  }
}
