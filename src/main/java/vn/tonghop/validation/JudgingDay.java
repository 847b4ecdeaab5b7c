package vn.tonghop.validation;

import java.time.LocalDate;
import vn.tonghop.definition.PlanDefinition;

/** The day whose law đề án are judged by. No rule asks a clock, so the definition must say it. */
final class JudgingDay {

  private JudgingDay() {}

  /** The day of the plan; until it is issued, the last day on which submissions are in time. */
  static LocalDate of(PlanDefinition definition) {
    LocalDate issued = definition.appendix().documentDate();
    return issued == null ? definition.submissions().deadline() : issued;
  }
}
