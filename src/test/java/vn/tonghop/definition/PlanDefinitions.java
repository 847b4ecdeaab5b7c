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
    return AlteredPlan.like(plan).decidedOn(day).definition();
  }

  /** The same plan, with rates applied otherwise. */
  public static PlanDefinition supported(PlanDefinition plan, Support support) {
    return AlteredPlan.like(plan).supporting(support).definition();
  }

  /** The same plan, judged otherwise. */
  public static PlanDefinition judged(PlanDefinition plan, Checks checks) {
    return AlteredPlan.like(plan).judged(checks).definition();
  }

  /** The same plan with another budget. */
  public static PlanDefinition budgeted(PlanDefinition plan, PlanDefinition.Budget budget) {
    return AlteredPlan.like(plan).budgeted(budget).definition();
  }

  /** The same plan for which files arrive otherwise, of others. */
  public static PlanDefinition receiving(
      PlanDefinition plan, Submissions submissions, List<Submitter> submitters) {
    return AlteredPlan.like(plan).receiving(submissions).of(submitters).definition();
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

  /** Copies the plan.yml of 2021 into a job, and the template that it names. */
  public static void copyPlan(Path job) throws IOException {
    for (String file : List.of(DefinitionFile.PLAN, DefinitionFile.TEMPLATE)) {
      Files.copy(Path.of("jobs", "2021", file), job.resolve(file));
    }
  }

  /**
   * Copies the plan.yml of 2021 without its document into a job, for a few submissions that do not
   * say all the indicators that its template names.
   */
  public static void copyPlanWithoutDocument(Path job) throws IOException {
    String plan = Files.readString(Path.of("jobs", "2021", DefinitionFile.PLAN));
    String without = plan.replaceFirst("(?s)\ndocument:\n.*?\n(?=delivery:)", "\n");
    if (without.equals(plan)) {
      throw new IllegalStateException("the plan of 2021 has no document before its delivery");
    }
    Files.writeString(job.resolve(DefinitionFile.PLAN), without);
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
