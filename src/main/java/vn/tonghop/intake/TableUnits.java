package vn.tonghop.intake;

import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tonghop.proposal.Field;
import vn.tonghop.proposal.MoneyUnit;

/**
 * In which unit each money column of a table is written. What is said of the whole table (a unit
 * line) holds for all of them; headings may name a unit each. A unit is never guessed: a column
 * that no unit is named for has none, and neither has any of a table that contradicts itself.
 */
final class TableUnits {

  private final Map<Field, MoneyUnit> byColumn = new EnumMap<>(Field.class);
  private final Set<MoneyUnit> contradiction = EnumSet.noneOf(MoneyUnit.class);
  private boolean explained;

  /**
   * The units of one table.
   *
   * @param ofTable named for the table as a whole
   * @param ofColumns named by the headings of its money columns; an empty set where none is
   */
  TableUnits(Set<MoneyUnit> ofTable, Map<Field, Set<MoneyUnit>> ofColumns) {
    Set<MoneyUnit> ofHeadings = EnumSet.noneOf(MoneyUnit.class);
    ofColumns.values().forEach(ofHeadings::addAll);
    ofColumns.forEach(
        (field, named) -> {
          Set<MoneyUnit> units = EnumSet.noneOf(MoneyUnit.class);
          units.addAll(named);
          units.addAll(ofTable);
          if (units.isEmpty() && ofHeadings.size() == 1) {
            units.addAll(ofHeadings); // "Tổng KP (triệu đồng)" speaks for its sources too
          }
          put(field, units);
        });
    if (!contradiction.isEmpty()) {
      byColumn.clear();
    }
  }

  /** No column has a unit, for a reason that has been told already. */
  static TableUnits untold() {
    TableUnits units = new TableUnits(Set.of(), Map.of());
    units.explained = true;
    return units;
  }

  private void put(Field field, Set<MoneyUnit> units) {
    if (units.size() > 1) {
      contradiction.addAll(units);
    }
    units.stream().findFirst().ifPresent(unit -> byColumn.put(field, unit));
  }

  /** The unit of that column; null when none can be told. */
  @Nullable MoneyUnit of(Field field) {
    return byColumn.get(field);
  }

  /** The unit of the table, or that of its totals where columns differ; null without any. */
  @Nullable MoneyUnit main() {
    MoneyUnit ofTotal = byColumn.get(Field.TOTAL);
    return ofTotal == null ? byColumn.values().stream().findFirst().orElse(null) : ofTotal;
  }

  /** Units of which only one can be true; empty when nothing contradicts. */
  Collection<MoneyUnit> contradiction() {
    return contradiction;
  }

  /** Whether the file has been told already why columns have no unit. */
  boolean isExplained() {
    return explained || !contradiction.isEmpty();
  }

  /** The unit of each column that has one, when they are not all the same; empty otherwise. */
  Map<Field, MoneyUnit> different() {
    return new HashSet<>(byColumn.values()).size() > 1 ? byColumn : Map.of();
  }
}
