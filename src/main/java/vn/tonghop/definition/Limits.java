package vn.tonghop.definition;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * Limits on what comes from outside; each has a finding. A plan.yml may leave out the block, or any
 * of its keys.
 *
 * @param values every {@link Limit} with the most that is still read
 */
public record Limits(Map<Limit, Long> values) {

  public static final Limits DEFAULT = new Limits(Map.of());

  public Limits {
    Map<Limit, Long> all = new EnumMap<>(Limit.class);
    for (Limit limit : Limit.values()) {
      all.put(limit, values.getOrDefault(limit, limit.standard()));
    }
    values = Collections.unmodifiableMap(all);
  }

  /** The most that is still read. */
  public long of(Limit limit) {
    return Objects.requireNonNull(values.get(limit));
  }

  /** The same with one of them set anew. */
  public Limits with(Limit limit, long most) {
    Map<Limit, Long> changed = new EnumMap<>(values);
    changed.put(limit, most);
    return new Limits(changed);
  }
}
