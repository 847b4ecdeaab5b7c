package vn.tonghop.audit;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What an entry says besides its own fields. */
final class Details {

  private Details() {}

  /**
   * Makes sure that no detail is taken for a field of the entry, or lost to one: both stand in the
   * same JSON object.
   *
   * @throws IllegalArgumentException when one would be
   */
  static void refuse(Set<String> fields, Map<String, Object> details) {
    Set<String> taken = new TreeSet<>(fields);
    taken.retainAll(details.keySet());
    if (!taken.isEmpty()) {
      throw new IllegalArgumentException("details with the names of fields: " + taken);
    }
  }
}
