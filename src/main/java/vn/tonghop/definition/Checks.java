package vn.tonghop.definition;

/**
 * By what đề án and the plan are judged in this year, as far as it is data.
 *
 * @param rules which are asked, and how much their findings weigh
 * @param rates ceilings and shares
 * @param legalBases what đề án may rest on
 * @param fields texts, amounts and beneficiaries of single đề án
 */
public record Checks(
    RuleSettings rules, Rates rates, LegalBases legalBases, FieldChecks fields) {

  /** Of a plan.yml that says nothing of all this. */
  public static final Checks DEFAULT = new Checks(RuleSettings.DEFAULT, Rates.NONE, LegalBases.NONE);

  /** Checks that know nothing particular of single fields. */
  public Checks(RuleSettings rules, Rates rates, LegalBases legalBases) {
    this(rules, rates, legalBases, FieldChecks.DEFAULT);
  }
}
