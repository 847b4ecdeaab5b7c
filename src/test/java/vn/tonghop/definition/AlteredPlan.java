package vn.tonghop.definition;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tonghop.proposal.Submitter;

/** A plan that is like another but for what is said here. */
public final class AlteredPlan {

  private final PlanDefinition plan;
  private Submissions submissions;
  private List<Submitter> submitters;
  private PlanDefinition.Budget budget;
  private Plausible plausible;
  private Hidden hidden;
  private Checks checks;
  private Vocabulary vocabulary;
  private List<Indicator> indicators;
  private @Nullable PlanDocument document;

  private AlteredPlan(PlanDefinition plan) {
    this.plan = plan;
    this.submissions = plan.submissions();
    this.submitters = plan.submitters();
    this.budget = plan.budget();
    this.plausible = plan.plausible();
    this.hidden = plan.hidden();
    this.checks = plan.checks();
    this.vocabulary = plan.vocabulary();
    this.indicators = plan.indicators();
    this.document = plan.document();
  }

  public static AlteredPlan like(PlanDefinition plan) {
    return new AlteredPlan(plan);
  }

  public AlteredPlan counting(List<Indicator> others) {
    indicators = others;
    return this;
  }

  public AlteredPlan written(@Nullable PlanDocument other) {
    document = other;
    return this;
  }

  public AlteredPlan receiving(Submissions other) {
    submissions = other;
    return this;
  }

  public AlteredPlan of(List<Submitter> others) {
    submitters = others;
    return this;
  }

  public AlteredPlan budgeted(PlanDefinition.Budget other) {
    budget = other;
    return this;
  }

  public AlteredPlan believing(Plausible other) {
    plausible = other;
    return this;
  }

  public AlteredPlan hiding(Hidden other) {
    hidden = other;
    return this;
  }

  public AlteredPlan reading(Vocabulary other) {
    vocabulary = other;
    return this;
  }

  public AlteredPlan judged(Checks other) {
    checks = other;
    return this;
  }

  public AlteredPlan asking(RuleSettings rules) {
    return judged(
        new Checks(
            rules,
            checks.rates(),
            checks.support(),
            checks.legalBases(),
            checks.decidedOn(),
            checks.fields(),
            checks.matching(),
            checks.doubtful()));
  }

  public AlteredPlan supporting(Support support) {
    return judged(
        new Checks(
            checks.rules(),
            checks.rates(),
            support,
            checks.legalBases(),
            checks.decidedOn(),
            checks.fields(),
            checks.matching(),
            checks.doubtful()));
  }

  public AlteredPlan decidedOn(LocalDate day) {
    return judged(
        new Checks(
            checks.rules(),
            checks.rates(),
            checks.support(),
            checks.legalBases(),
            day,
            checks.fields(),
            checks.matching(),
            checks.doubtful()));
  }

  public AlteredPlan checkingFields(FieldChecks fields) {
    return judged(
        new Checks(
            checks.rules(),
            checks.rates(),
            checks.support(),
            checks.legalBases(),
            checks.decidedOn(),
            fields,
            checks.matching(),
            checks.doubtful()));
  }

  public AlteredPlan treating(Doubtful doubtful) {
    return judged(
        new Checks(
            checks.rules(),
            checks.rates(),
            checks.support(),
            checks.legalBases(),
            checks.decidedOn(),
            checks.fields(),
            checks.matching(),
            doubtful));
  }

  public PlanDefinition definition() {
    return new PlanDefinition(
        plan.year(),
        plan.province(),
        submissions,
        vocabulary,
        submitters,
        plan.sections(),
        budget,
        plan.appendix(),
        plan.delivery(),
        plan.limits(),
        plausible,
        hidden,
        checks,
        indicators,
        document);
  }
}
