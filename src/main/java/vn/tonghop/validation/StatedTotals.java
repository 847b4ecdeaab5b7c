package vn.tonghop.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.tonghop.definition.PlanDefinition;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.intake.StatedTotal;
import vn.tonghop.proposal.Dong;
import vn.tonghop.proposal.Field;
import vn.tonghop.proposal.Funding;
import vn.tonghop.proposal.Programme;
import vn.tonghop.proposal.Section;

/**
 * Compares the totals that a submission states with those computed from its own đề án, as it sent
 * them. Stated totals are never used; a difference is worth a look, since one of the two is a slip.
 */
public final class StatedTotals {

  private static final Map<Field, Function<Funding, Dong>> AMOUNTS =
      Map.of(
          Field.TOTAL, Funding::total,
          Field.PROVINCIAL_SHARE, Funding::provincial,
          Field.BENEFICIARY_SHARE, Funding::beneficiary,
          Field.OTHER_SHARE, Funding::other);

  private StatedTotals() {}

  /**
   * What differs.
   *
   * @param stated totals of one sheet
   * @param byProgramme its own đề án added up, by programme code; "" for those of unknown programme
   */
  public static List<Finding> compare(
      List<StatedTotal> stated, Map<String, Funding> byProgramme, PlanDefinition definition) {
    List<Finding> findings = new ArrayList<>();
    for (StatedTotal total : stated) {
      compare(total, computed(total, byProgramme, definition), findings);
    }
    return findings;
  }

  private static Funding computed(
      StatedTotal stated, Map<String, Funding> byProgramme, PlanDefinition definition) {
    return switch (stated.scope()) {
      case GRAND_TOTAL -> byProgramme.values().stream().reduce(Funding.ZERO, Funding::plus);
      case PROGRAMME -> byProgramme.getOrDefault(stated.key(), Funding.ZERO);
      case SECTION ->
          definition.sections().stream()
              .filter(section -> section.number().equals(stated.key()))
              .map(Section::programmes)
              .flatMap(List::stream)
              .map(Programme::code)
              .map(code -> byProgramme.getOrDefault(code, Funding.ZERO))
              .reduce(Funding.ZERO, Funding::plus);
    };
  }

  private static void compare(StatedTotal stated, Funding computed, List<Finding> findings) {
    for (Field field : Field.values()) {
      Function<Funding, Dong> amount = AMOUNTS.get(field);
      if (amount == null || stated.columns().of(field) == null) {
        continue;
      }
      Dong says = amount.apply(stated.funding());
      Dong is = amount.apply(computed);
      if (!says.equals(is)) {
        findings.add(
            Finding.of(
                FindingCode.STATED_TOTAL_DIFFERS,
                stated.address().at(stated.columns().of(field)),
                stated.scope().name(),
                field.name(),
                says.grouped(),
                is.grouped()));
      }
    }
  }
}
