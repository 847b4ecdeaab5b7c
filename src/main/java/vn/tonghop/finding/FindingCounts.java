package vn.tonghop.finding;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How many findings there are of each severity.
 *
 * @param counts severity to number; one that is missing stands for 0
 */
public record FindingCounts(Map<Severity, Long> counts) {

  /** Counts these. */
  public static FindingCounts of(List<Finding> findings) {
    return new FindingCounts(
        findings.stream().collect(Collectors.groupingBy(Finding::severity, Collectors.counting())));
  }

  public FindingCounts {
    counts = Map.copyOf(counts);
  }

  public long of(Severity severity) {
    return counts.getOrDefault(severity, 0L);
  }

  public long total() {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }

  /** These and others. */
  public FindingCounts plus(FindingCounts others) {
    Map<Severity, Long> sums = new EnumMap<>(Severity.class);
    sums.putAll(counts);
    others.counts.forEach((severity, number) -> sums.merge(severity, number, Long::sum));
    return new FindingCounts(sums);
  }

  /** Whether there is something for a person to look at. */
  public boolean isOpen() {
    return of(Severity.ERROR) > 0 || of(Severity.WARNING) > 0;
  }
}
