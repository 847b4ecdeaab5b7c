package vn.tonghop.audit;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Who did what, when.
 *
 * @param at when; kept to the microsecond, which is what PostgreSQL can give back
 * @param actor who, for instance "operator@host"
 * @param event what
 * @param year the plan year it concerns
 * @param revision number of the revision it concerns; 0 when none
 * @param details what it touched: text, whole numbers, booleans, lists and maps of these
 */
public record OperationEntry(
    Instant at,
    String actor,
    OperationEvent event,
    int year,
    int revision,
    Map<String, Object> details) {

  private static final Set<String> OWN_FIELDS = Set.of("at", "actor", "event", "year", "revision");

  /** Throws {@link IllegalArgumentException} when a detail has the name of one of its fields. */
  public OperationEntry {
    at = at.truncatedTo(ChronoUnit.MICROS);
    details = Map.copyOf(details);
    Details.refuse(OWN_FIELDS, details);
  }

  /** The canonical JSON of the entry: what is stored, chained and exported. */
  public String canonical() {
    Map<String, Object> object = new TreeMap<>(details);
    object.put("at", at.toString());
    object.put("actor", actor);
    object.put("event", event.name());
    object.put("year", year);
    object.put("revision", revision);
    return CanonicalJson.of(object);
  }
}
