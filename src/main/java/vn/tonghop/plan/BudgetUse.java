package vn.tonghop.plan;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tonghop.definition.PlanDefinition.Budget;
import vn.tonghop.proposal.Dong;
import vn.tonghop.proposal.Programme;

/**
 * What a plan takes of the provincial budget, and how much of it is left.
 *
 * @param assigned to the plan, in đồng
 * @param planned the plan takes, in đồng
 * @param programmes every programme of the plan, in the order of the appendix
 */
public record BudgetUse(Dong assigned, Dong planned, List<OfProgramme> programmes) {

  /**
   * What a programme takes of it.
   *
   * @param assigned in đồng; null when nothing was given to the programme by itself
   * @param planned in đồng
   */
  public record OfProgramme(Programme programme, @Nullable Dong assigned, Dong planned) {

    /** In đồng; negative when it takes too much, null when nothing was given to it by itself. */
    public @Nullable Dong left() {
      return assigned == null ? null : assigned.minus(planned);
    }
  }

  public BudgetUse {
    programmes = List.copyOf(programmes);
  }

  public static BudgetUse of(ProvincialPlan plan, Budget budget) {
    return new BudgetUse(
        budget.provincial(),
        plan.total().provincial(),
        plan.sections().stream()
            .flatMap(section -> section.programmes().stream())
            .map(programme -> of(programme, budget))
            .toList());
  }

  /**
   * The same where only the sums of the plan are known.
   *
   * @param programmes every programme, in the order of the appendix
   * @param planned items and money by code of the programme; those without items may be absent
   */
  public static BudgetUse of(
      List<Programme> programmes, Map<String, LedgerLine.Tally> planned, Budget budget) {
    List<OfProgramme> uses =
        programmes.stream()
            .map(
                programme ->
                    new OfProgramme(
                        programme,
                        budget.byProgramme().get(programme.code()),
                        planned
                            .getOrDefault(programme.code(), LedgerLine.Tally.NONE)
                            .money()
                            .provincial()))
            .toList();
    Dong sum = uses.stream().map(OfProgramme::planned).reduce(Dong.ZERO, Dong::plus);
    return new BudgetUse(budget.provincial(), sum, uses);
  }

  private static OfProgramme of(PlanProgramme programme, Budget budget) {
    return new OfProgramme(
        programme.programme(),
        budget.byProgramme().get(programme.programme().code()),
        programme.subtotal().provincial());
  }

  /** In đồng; negative when the plan takes too much. */
  public Dong left() {
    return assigned.minus(planned);
  }

  /** Whether any programme was given money by itself. */
  public boolean isDivided() {
    return programmes.stream().anyMatch(programme -> programme.assigned() != null);
  }
}
