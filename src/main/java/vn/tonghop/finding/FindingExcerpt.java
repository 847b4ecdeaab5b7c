package vn.tonghop.finding;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Findings of some kind: how many there are, and the first of them. There may be more than anybody
 * wants to read, or than fit the memory.
 *
 * @param counts how many of each severity
 * @param byCode how many of each code; a code that is missing stands for 0
 * @param first those that come first by file, sheet, row and column
 */
public record FindingExcerpt(
    FindingCounts counts, Map<FindingCode, Long> byCode, List<Finding> first) {

  /** No finding at all. */
  public static final FindingExcerpt NONE =
      new FindingExcerpt(new FindingCounts(Map.of()), Map.of(), List.of());

  public FindingExcerpt {
    byCode = Collections.unmodifiableMap(new TreeMap<>(byCode));
    first = List.copyOf(first);
  }

  /** Counts by severity and code, and the first of what was counted. */
  public static FindingExcerpt of(
      Map<FindingCode, Map<Severity, Long>> counted, List<Finding> first) {
    Map<Severity, Long> bySeverity = new EnumMap<>(Severity.class);
    Map<FindingCode, Long> byCode = new EnumMap<>(FindingCode.class);
    counted.forEach(
        (code, counts) ->
            counts.forEach(
                (severity, number) -> {
                  bySeverity.merge(severity, number, Long::sum);
                  byCode.merge(code, number, Long::sum);
                }));
    return new FindingExcerpt(new FindingCounts(bySeverity), byCode, first);
  }

  public boolean isEmpty() {
    return counts.total() == 0;
  }

  /** How many there are beside the first. */
  public long more() {
    return counts.total() - first.size();
  }
}
