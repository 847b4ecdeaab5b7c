package vn.tonghop.definition;

import java.nio.file.Path;

/** Plan definitions of real years, as fixtures. */
public final class PlanDefinitions {

  private PlanDefinitions() {}

  /**
   * The definition in jobs/2021: submitters 731 to 742, LMHTX, HLHPN and TTKC; section I with
   * programmes 1 to 6, standalone section II with programme 7, which awaits its funding.
   */
  public static PlanDefinition of2021() {
    return Year2021.DEFINITION;
  }

  /** The same plan, judged otherwise. */
  public static PlanDefinition judged(PlanDefinition plan, Checks checks) {
    return new PlanDefinition(
        plan.year(),
        plan.province(),
        plan.submissions(),
        plan.vocabulary(),
        plan.submitters(),
        plan.sections(),
        plan.budget(),
        plan.appendix(),
        plan.delivery(),
        plan.limits(),
        plan.plausible(),
        plan.hidden(),
        checks);
  }

  private static final class Year2021 {

    static final PlanDefinition DEFINITION = read(Path.of("jobs", "2021"));

    private static PlanDefinition read(Path job) {
      try {
        return DefinitionReader.read(job).plan();
      } catch (DefinitionException e) {
        throw new IllegalStateException("the definition in " + job + " cannot be read", e);
      }
    }
  }
}
