package vn.tonghop.finding;

import java.util.Map;

/**
 * How many findings there are of each severity.
 *
 * @param counts severity to number; one that is missing stands for 0
 */
public record FindingCounts(Map<Severity, Long> counts) {

  public FindingCounts {
    counts = Map.copyOf(counts);
  }

  public long of(Severity severity) {
    return counts.getOrDefault(severity, 0L);
  }

  public long total() {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }

  /** Whether there is something for a person to look at. */
  public boolean isOpen() {
    return of(Severity.ERROR) > 0 || of(Severity.WARNING) > 0;
  }
}
