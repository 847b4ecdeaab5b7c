package vn.tonghop.definition;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.tonghop.proposal.Submitter;

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

  /** The definition in jobs/2018, of nine programmes, whose law is that of its deadline. */
  public static PlanDefinition of2018() {
    return Year2018.DEFINITION;
  }

  /** The same plan, decided on another day. */
  public static PlanDefinition decidedOn(PlanDefinition plan, LocalDate day) {
    Checks checks = plan.checks();
    return judged(
        plan,
        new Checks(
            checks.rules(),
            checks.rates(),
            checks.support(),
            checks.legalBases(),
            day,
            checks.fields()));
  }

  /** The same plan, with rates applied otherwise. */
  public static PlanDefinition supported(PlanDefinition plan, Support support) {
    Checks checks = plan.checks();
    return judged(
        plan,
        new Checks(
            checks.rules(),
            checks.rates(),
            support,
            checks.legalBases(),
            checks.decidedOn(),
            checks.fields()));
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

  /** The same plan with another budget. */
  public static PlanDefinition budgeted(PlanDefinition plan, PlanDefinition.Budget budget) {
    return changed(plan, plan.submissions(), plan.submitters(), budget);
  }

  /** The same plan for which files arrive otherwise, of others. */
  public static PlanDefinition receiving(
      PlanDefinition plan, Submissions submissions, List<Submitter> submitters) {
    return changed(plan, submissions, submitters, plan.budget());
  }

  private static PlanDefinition changed(
      PlanDefinition plan,
      Submissions submissions,
      List<Submitter> submitters,
      PlanDefinition.Budget budget) {
    return new PlanDefinition(
        plan.year(),
        plan.province(),
        submissions,
        plan.vocabulary(),
        submitters,
        plan.sections(),
        budget,
        plan.appendix(),
        plan.delivery(),
        plan.limits(),
        plan.plausible(),
        plan.hidden(),
        plan.checks());
  }

  /**
   * Copies what plans of several years share, such as the vocabulary, into the folder above a job.
   */
  public static void copyShared(Path job) throws IOException {
    try (Stream<Path> shared = Files.list(Path.of("jobs"))) {
      for (Path file : shared.filter(path -> path.toString().endsWith(".yml")).toList()) {
        Files.copy(file, job.resolveSibling(file.getFileName().toString()));
      }
    }
  }

  private static final class Year2021 {

    static final PlanDefinition DEFINITION = read(Path.of("jobs", "2021"));
  }

  private static final class Year2018 {

    static final PlanDefinition DEFINITION = read(Path.of("jobs", "2018"));
  }

  private static PlanDefinition read(Path job) {
    try {
      return DefinitionReader.read(job).plan();
    } catch (DefinitionException e) {
      throw new IllegalStateException("the definition in " + job + " cannot be read", e);
    }
  }
}
