package vn.tonghop.validation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.tonghop.finding.Address;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCounts;
import vn.tonghop.finding.Severity;

/**
 * The findings of one submission, as a person goes through its workbook. All are counted, and so
 * many are kept as somebody may want to read: a workbook may have a million rows, each wrong in
 * several ways. What is said of the file as a whole is always among them.
 */
final class FoundInOrder {

  static final int MOST_OF_ROWS = 10_000;

  private static final Comparator<Found> ORDER =
      Comparator.comparingInt(Found::sheet)
          .thenComparingInt(found -> found.finding().address().row())
          .thenComparingInt(found -> letters(found).length())
          .thenComparing(FoundInOrder::letters)
          .thenComparing(found -> found.finding().code().id());

  private final List<Found> kept = new ArrayList<>();
  private final Map<Severity, Long> counts = new EnumMap<>(Severity.class);
  private int keptOfRows;

  /** On a sheet, by its number; 0 stands for the file. */
  private record Found(int sheet, Finding finding) {}

  void add(int sheet, List<Finding> findings) {
    for (Finding finding : findings) {
      counts.merge(finding.severity(), 1L, Long::sum);
      if (sheet == 0 || keptOfRows++ < MOST_OF_ROWS) {
        kept.add(new Found(sheet, finding));
      }
    }
  }

  /** Adds all that the other found. */
  void addAll(FoundInOrder other) {
    other.counts.forEach((severity, count) -> counts.merge(severity, count, Long::sum));
    for (Found found : other.kept) {
      if (found.sheet() == 0 || keptOfRows++ < MOST_OF_ROWS) {
        kept.add(found);
      }
    }
  }

  FindingCounts counts() {
    return new FindingCounts(counts);
  }

  List<Finding> sorted() {
    return kept.stream().sorted(ORDER).map(Found::finding).toList();
  }

  private static String letters(Found found) {
    Address address = found.finding().address();
    return address.column() == null ? "" : address.column();
  }
}
