package vn.tonghop.validation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.tonghop.definition.AlteredPlan;
import vn.tonghop.definition.Eligibility;
import vn.tonghop.definition.Eligibility.Source;
import vn.tonghop.definition.Eligibility.UrbanPlace;
import vn.tonghop.definition.FieldChecks;
import vn.tonghop.definition.PlanDefinition;
import vn.tonghop.definition.PlanDefinitions;
import vn.tonghop.definition.TextLengths;

/** The plan of 2021 with other data for single fields. */
final class FieldPlans {

  static final String SOURCE = "Nghị định 45/2012/NĐ-CP, Điều 1";

  private FieldPlans() {}

  static PlanDefinition without2021sFields() {
    return with(Eligibility.NONE);
  }

  static PlanDefinition withSourceOnly() {
    return with(new Eligibility(List.of(new Source(SOURCE, null, null)), List.of()));
  }

  /** Biên Hòa is a city of class I on these days. */
  static PlanDefinition withBienHoaAsCity(LocalDate from, LocalDate to) {
    UrbanPlace city =
        new UrbanPlace("thành phố Biên Hòa", List.of("TP. Biên Hòa"), "I", "731", from, to);
    return with(new Eligibility(List.of(new Source(SOURCE, null, null)), List.of(city)));
  }

  private static PlanDefinition with(Eligibility eligibility) {
    return AlteredPlan.like(PlanDefinitions.of2021())
        .checkingFields(new FieldChecks(TextLengths.DEFAULT, Map.of(), eligibility))
        .definition();
  }
}
