package vn.tonghop.definition;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tonghop.matching.MatchingRules;

/**
 * By what đề án and the plan are judged in this year, as far as it is data.
 *
 * @param rules which are asked, and how much their findings weigh
 * @param rates ceilings and shares
 * @param support how this year applies the rates
 * @param legalBases what đề án may rest on
 * @param decidedOn the day whose law decides; null when it follows from the rest of the plan, see
 *     {@link PlanDefinition#judgedOn}
 * @param fields texts, amounts and beneficiaries of single đề án
 * @param matching by what đề án are compared to find those that are the same
 */
public record Checks(
    RuleSettings rules,
    Rates rates,
    Support support,
    LegalBases legalBases,
    @Nullable LocalDate decidedOn,
    FieldChecks fields,
    MatchingRules matching) {

  /** Of a plan.yml that says nothing of all this. */
  public static final Checks DEFAULT =
      new Checks(RuleSettings.DEFAULT, Rates.NONE, LegalBases.NONE);

  /** Rates are applied as the law has them, and nothing particular is known of single fields. */
  public Checks(RuleSettings rules, Rates rates, LegalBases legalBases) {
    this(rules, rates, Support.DEFAULT, legalBases, null, FieldChecks.DEFAULT, MatchingRules.NONE);
  }
}
