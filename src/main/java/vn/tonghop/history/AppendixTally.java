package vn.tonghop.history;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.tonghop.definition.PlanDefinition;
import vn.tonghop.finding.Address;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.intake.IntakeItem;
import vn.tonghop.intake.RowKind;
import vn.tonghop.intake.StatedTotal;
import vn.tonghop.proposal.Field;
import vn.tonghop.proposal.Funding;
import vn.tonghop.proposal.Origin;
import vn.tonghop.proposal.Proposal;
import vn.tonghop.validation.StatedTotals;
import vn.tonghop.validation.Table;

/** Gathers what an approved appendix holds, row by row, and compares its totals with its items. */
final class AppendixTally {

  /** An approved plan is not sent by anybody, and it was approved whenever it is carried out. */
  private static final Set<FindingCode> OF_NO_MATTER =
      Set.of(
          FindingCode.SUBMITTER_UNKNOWN,
          FindingCode.SUBMITTER_AMBIGUOUS,
          FindingCode.SUBMITTER_EXPIRED,
          FindingCode.SUBMITTER_CONTRADICTED,
          FindingCode.MONTHS_OVER_NEW_YEAR,
          FindingCode.ROUNDS_DIFFER);

  private final String file;
  private final PlanDefinition definition;
  private final List<EarlierItem> items = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private final List<StatedTotal> totals = new ArrayList<>();
  private final Map<Table, Map<String, Funding>> sums = new HashMap<>();
  private final Set<Origin> titles = new TreeSet<>();
  private final Predicate<String> continued;

  /** Of a table that goes on with another, that one. */
  private final Map<Table, Table> begun = new HashMap<>();

  private @Nullable Table current;
  private Funding money = Funding.ZERO;

  /**
   * @param continued whether a sheet of that name goes on with the table of the one before it
   */
  AppendixTally(String file, PlanDefinition definition, Predicate<String> continued) {
    this.file = file;
    this.definition = definition;
    this.continued = continued;
  }

  void add(IntakeItem item) {
    item.findings().stream()
        .filter(finding -> !OF_NO_MATTER.contains(finding.code()))
        .forEach(findings::add);
    if (item instanceof IntakeItem.Row row) {
      addRow(row);
    }
  }

  private void addRow(IntakeItem.Row row) {
    if (row.table() > 0) {
      current = begun(row);
    }
    if (row.kind() == RowKind.TITLE) {
      titles.add(row.origin());
    }
    if (row.statedTotal() != null) {
      totals.add(row.statedTotal());
    }
    if (row.proposal() != null) {
      addItem(row, row.proposal());
    }
  }

  /** The table in which a row stands, from where that has begun. */
  private Table begun(IntakeItem.Row row) {
    Table table = Table.of(row);
    if (current != null && !table.equals(current) && continued.test(row.sheet())) {
      begun.putIfAbsent(table, current);
    }
    return begun.getOrDefault(table, table);
  }

  private void addItem(IntakeItem.Row row, Proposal proposal) {
    Address at = proposal.at(Field.NAME);
    String name = proposal.name();
    if (name == null) {
      findings.add(Finding.of(FindingCode.REQUIRED_FIELD_MISSING, at, Field.NAME.name()));
      return;
    }
    items.add(
        new EarlierItem(
            Objects.requireNonNullElse(proposal.number(), ""),
            at,
            name,
            proposal.implementer(),
            proposal.beneficiary(),
            proposal.funding()));
    money = money.plus(proposal.fundingOrZero());
    sums.computeIfAbsent(begun(row), table -> new HashMap<>())
        .merge(StatedTotals.key(proposal), proposal.fundingOrZero(), Funding::plus);
  }

  /**
   * Whether it is a title of the appendix: other sheets may hold whatever belongs to other years.
   */
  boolean isTitle(int sheet, int row) {
    return sums.keySet().stream().anyMatch(table -> table.sheet() == sheet)
        && titles.contains(new Origin(1, sheet, row));
  }

  ApprovedAppendix end(TitleYears years) {
    if (years.deny(definition.year())) {
      add(FindingCode.APPENDIX_OF_OTHER_YEAR, years.named(), Integer.toString(definition.year()));
    }
    compareTotals();
    if (items.isEmpty() && findings.stream().noneMatch(Finding::rejects)) {
      add(FindingCode.APPENDIX_WITHOUT_ITEMS);
    }
    boolean stated =
        totals.stream().anyMatch(total -> total.scope() == StatedTotal.Scope.GRAND_TOTAL);
    if (!items.isEmpty() && !stated) {
      add(FindingCode.APPENDIX_WITHOUT_TOTAL);
    }
    return new ApprovedAppendix(items, money, findings);
  }

  /** What is a warning about a submission spoils an approved plan: nothing in it may differ. */
  private void compareTotals() {
    List<StatedTotal> comparable = totals.stream().filter(this::isComparable).toList();
    StatedTotals.compareTables(comparable, this::sums, definition).values().stream()
        .flatMap(List::stream)
        .map(
            differs ->
                Finding.of(
                    FindingCode.APPENDIX_TOTAL_DIFFERS,
                    differs.address(),
                    difference(differs).toArray(new String[0])))
        .forEach(findings::add);
  }

  /** Words name the sum they spell and the computed one only. */
  private static List<String> difference(Finding differs) {
    List<String> arguments = differs.arguments();
    return differs.code() == FindingCode.WORDS_OF_OTHER_SUM
        ? List.of(
            StatedTotal.Scope.IN_WORDS.name(),
            Field.TOTAL.name(),
            arguments.get(0),
            arguments.get(1))
        : arguments;
  }

  /** Which items belong to a section is not known where the definition lacks their programme. */
  private boolean isComparable(StatedTotal total) {
    return total.scope() != StatedTotal.Scope.SECTION
        || !sums(Table.of(total)).containsKey(StatedTotals.UNKNOWN_PROGRAMME);
  }

  private Map<String, Funding> sums(Table table) {
    return sums.getOrDefault(begun.getOrDefault(table, table), Map.of());
  }

  private void add(FindingCode code, String... arguments) {
    findings.add(Finding.of(code, Address.ofFile(file), arguments));
  }
}
