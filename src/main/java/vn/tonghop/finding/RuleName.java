package vn.tonghop.finding;

import java.util.Locale;

/**
 * Everything that is asked of đề án, submitters and the plan beyond whether they can be read. A
 * plan.yml may switch most of them off, and says why; a report names those that did not run.
 */
public enum RuleName {
  REQUIRED_FIELDS,
  TEXT_LENGTHS,
  NAME_IN_WORDS,
  MEASURABLE_RESULT,
  TOTAL_IS_SUM_OF_SOURCES,
  PLAUSIBLE_AMOUNT,
  MONTHS_WITHIN_YEAR,
  KNOWN_PROGRAMME,
  UNIQUE_NUMBER,
  CEILING_PER_UNIT,
  SHARE_OF_TOTAL,
  CEILING_PER_BENEFICIARY,
  LEGAL_BASES,
  YEARS_IN_TEXT,
  BENEFICIARY_ELIGIBLE,
  PLACE_ELIGIBLE,
  STATED_TOTALS,
  BUDGET,
  PROGRAMME_BUDGETS,
  SIMILAR_PROPOSALS,
  EARLIER_PLANS,
  SUBMITTERS_IN_TIME;

  /** As plan.yml and the decision log write it, for instance "required-fields". */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * Whether a year may do without it. What has no name, no programme or a sum that is none cannot
   * stand in any plan.
   */
  public boolean mayBeSwitchedOff() {
    return switch (this) {
      case REQUIRED_FIELDS, TOTAL_IS_SUM_OF_SOURCES, KNOWN_PROGRAMME -> false;
      default -> true;
    };
  }
}
