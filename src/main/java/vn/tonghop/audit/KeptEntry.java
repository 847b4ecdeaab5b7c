package vn.tonghop.audit;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What stands in columns beside an entry, so that a database can find and sort it: it must say what
 * the entry says, or it would be found where it does not belong.
 *
 * @param columns the fields of the entry that have a column; those that it does not say are ""
 */
public record KeptEntry(Map<String, Object> columns) {

  public KeptEntry {
    columns = Map.copyOf(columns);
  }

  /** Columns of an entry of the decision log; the stage by its number. */
  public static KeptEntry ofDecision(int stage, String file, int sheet, int row, String event) {
    Map<String, Object> columns = new TreeMap<>();
    Stage[] stages = Stage.values();
    columns.put("stage", stage >= 0 && stage < stages.length ? stages[stage].label() : "?" + stage);
    columns.put("file", file);
    columns.put("sheet", sheet == 0 ? "" : (long) sheet);
    columns.put("row", row == 0 ? "" : (long) row);
    columns.put("event", event);
    return new KeptEntry(columns);
  }

  /** Columns of an entry of the operations log. */
  public static KeptEntry ofOperation(int year, int revision) {
    return new KeptEntry(Map.of("year", (long) year, "revision", (long) revision));
  }

  /** Compares the columns with the entry, whose number is given; null when they agree. */
  public @Nullable LogFault compare(String canonicalEntry, long number) {
    Map<String, Object> said = CanonicalJson.object(canonicalEntry);
    for (Map.Entry<String, Object> column : new TreeMap<>(columns).entrySet()) {
      Object says = said.getOrDefault(column.getKey(), "");
      if (!says.equals(column.getValue())) {
        return new LogFault(
            LogFault.Kind.COLUMN_DIFFERS,
            number,
            column.getKey() + " " + column.getValue(),
            String.valueOf(says));
      }
    }
    return null;
  }
}
