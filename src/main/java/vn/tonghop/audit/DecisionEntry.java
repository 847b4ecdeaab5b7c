package vn.tonghop.audit;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * One decision about a row, a file or the whole revision. It holds no clock and no chance, so that
 * the same inputs give the same entries.
 *
 * @param stage in which it was taken
 * @param file name of the submission; "" when it concerns none
 * @param sheet 1-based number of the sheet; 0 when it concerns the whole file
 * @param row 1-based number of the row; 0 when it concerns the whole sheet
 * @param event what was decided
 * @param details what else it says: text, whole numbers, booleans, lists and maps of these
 */
public record DecisionEntry(
    Stage stage,
    String file,
    int sheet,
    int row,
    DecisionEvent event,
    Map<String, Object> details) {

  private static final Set<String> OWN_FIELDS = Set.of("stage", "event", "file", "sheet", "row");

  /** Throws {@link IllegalArgumentException} when a detail has the name of one of its fields. */
  public DecisionEntry {
    details = Map.copyOf(details);
    Details.refuse(OWN_FIELDS, details);
  }

  /** The canonical JSON of the entry: what is stored, chained and exported. */
  public String canonical() {
    Map<String, Object> object = new TreeMap<>(details);
    object.put("stage", stage.label());
    object.put("event", event.name());
    put(object, "file", file, !file.isEmpty());
    put(object, "sheet", sheet, sheet > 0);
    put(object, "row", row, row > 0);
    return CanonicalJson.of(object);
  }

  private static void put(Map<String, Object> object, String key, Object value, boolean known) {
    if (known) {
      object.put(key, value);
    }
  }
}
