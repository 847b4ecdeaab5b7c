package vn.tonghop.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import vn.tonghop.definition.PlanDefinition;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.finding.RuleName;
import vn.tonghop.intake.StatedTotal;
import vn.tonghop.proposal.Dong;
import vn.tonghop.proposal.Field;
import vn.tonghop.proposal.Funding;
import vn.tonghop.proposal.Programme;
import vn.tonghop.proposal.Proposal;
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

  /** By what the money of đề án is added up that stand under no programme of the plan. */
  public static final String UNKNOWN_PROGRAMME = "";

  private StatedTotals() {}

  /**
   * What differs in a submission, table by table: a total speaks of its own. One without any đề án
   * is left alone.
   *
   * @param stated totals of one submission
   * @param byProgramme of a table: see {@link #compare}
   */
  public static SortedMap<Table, List<Finding>> compareTables(
      List<StatedTotal> stated,
      Function<Table, Map<String, Funding>> byProgramme,
      PlanDefinition definition) {
    if (!definition.checks().rules().isOn(RuleName.STATED_TOTALS)) {
      return new TreeMap<>();
    }
    SortedMap<Table, List<StatedTotal>> byTable = new TreeMap<>();
    stated.forEach(
        total -> byTable.computeIfAbsent(Table.of(total), any -> new ArrayList<>()).add(total));
    SortedMap<Table, List<Finding>> findings = new TreeMap<>();
    byTable.forEach(
        (table, totals) -> {
          Map<String, Funding> sums = byProgramme.apply(table);
          if (!sums.isEmpty()) {
            findings.put(table, compare(totals, sums, definition));
          }
        });
    return findings;
  }

  /** By what the money of a đề án is added up: its programme, "" for an unknown one. */
  public static String key(Proposal proposal) {
    return Objects.requireNonNullElse(proposal.programmeCode(), UNKNOWN_PROGRAMME);
  }

  /**
   * What differs.
   *
   * @param stated totals of one table
   * @param byProgramme its own đề án added up, by programme code; "" for those of unknown programme
   */
  public static List<Finding> compare(
      List<StatedTotal> stated, Map<String, Funding> byProgramme, PlanDefinition definition) {
    List<Finding> findings = new ArrayList<>();
    for (StatedTotal total : stated) {
      Funding computed = computed(total, byProgramme, definition);
      if (total.scope() == StatedTotal.Scope.IN_WORDS) {
        SpokenTotal.compare(total, computed, stated).ifPresent(findings::add);
      } else {
        compare(total, computed, unplaced(total, byProgramme), findings);
      }
    }
    return findings.stream().map(definition.checks().rules()::weighed).toList();
  }

  /**
   * What a total may hold besides: under a section may stand đề án of a programme that nobody
   * knows. They are not accepted, but the district has added them up all the same.
   */
  private static Funding unplaced(StatedTotal stated, Map<String, Funding> byProgramme) {
    return stated.scope() == StatedTotal.Scope.SECTION
        ? byProgramme.getOrDefault(UNKNOWN_PROGRAMME, Funding.ZERO)
        : Funding.ZERO;
  }

  /** Whether a total states, wherever it states anything, what its đề án add up to. */
  static boolean isRight(StatedTotal stated, Funding computed) {
    List<Finding> differences = new ArrayList<>();
    compare(stated, computed, Funding.ZERO, differences);
    return differences.isEmpty();
  }

  private static Funding computed(
      StatedTotal stated, Map<String, Funding> byProgramme, PlanDefinition definition) {
    return switch (stated.scope()) {
      case GRAND_TOTAL, IN_WORDS ->
          byProgramme.values().stream().reduce(Funding.ZERO, Funding::plus);
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

  private static void compare(
      StatedTotal stated, Funding computed, Funding unplaced, List<Finding> findings) {
    for (Field field : Field.values()) {
      Function<Funding, Dong> amount = AMOUNTS.get(field);
      if (amount == null || stated.columns().of(field) == null) {
        continue;
      }
      Dong says = amount.apply(stated.funding());
      Dong is = amount.apply(computed);
      if (!says.equals(is) && !says.equals(is.plus(amount.apply(unplaced)))) {
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
