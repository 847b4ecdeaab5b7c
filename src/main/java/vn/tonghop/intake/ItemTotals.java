package vn.tonghop.intake;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tonghop.definition.Plausible;
import vn.tonghop.finding.Address;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.proposal.MoneyUnit;

/**
 * What the đề án of one file cost, counted by unit. Amounts are counted by their first three
 * digits, so that memory does not grow with the number of rows.
 */
final class ItemTotals {

  private static final MathContext KEPT = new MathContext(3, RoundingMode.DOWN);

  /** Amounts beyond it are all the same: too large; and so are those below one đồng too small. */
  private static final BigDecimal LARGEST = BigDecimal.TEN.pow(24);

  private final Plausible plausible;
  private final Map<MoneyUnit, TreeMap<BigDecimal, Long>> counts = new EnumMap<>(MoneyUnit.class);

  ItemTotals(Plausible plausible) {
    this.plausible = plausible;
  }

  /** Counts the total of one đề án, unless it is nothing or names a unit of its own. */
  void add(ExactAmount total) {
    if (total.dong().signum() > 0 && total.written() != ExactAmount.Form.OWN_UNIT) {
      BigDecimal rounded = total.dong().min(LARGEST).max(BigDecimal.ONE).round(KEPT);
      counts.computeIfAbsent(total.unit(), any -> new TreeMap<>()).merge(rounded, 1L, Long::sum);
    }
  }

  /**
   * The finding that the unit cannot be right: read in it, the middle one of the totals is not
   * plausible, nor are both where there are two, and in another unit it is.
   */
  Optional<Finding> denial(String file) {
    return counts.entrySet().stream()
        .flatMap(entry -> denial(file, entry.getKey(), entry.getValue()).stream())
        .findFirst();
  }

  private Optional<Finding> denial(String file, MoneyUnit unit, TreeMap<BigDecimal, Long> totals) {
    BigDecimal median = median(totals, false);
    boolean possible = plausible.includes(median) || plausible.includes(median(totals, true));
    MoneyUnit fitting = possible ? null : fitting(unit, median);
    return fitting == null
        ? Optional.empty()
        : Optional.of(
            Finding.of(
                FindingCode.UNIT_DENIED_BY_ITEMS,
                Address.ofFile(file),
                unit.name(),
                ExactAmount.shown(median),
                fitting.name(),
                ExactAmount.shown(in(fitting, unit, median))));
  }

  /** The nearest unit in which the amount would be plausible; null when there is none. */
  private @Nullable MoneyUnit fitting(MoneyUnit unit, BigDecimal median) {
    return Stream.of(MoneyUnit.values())
        .filter(other -> plausible.includes(in(other, unit, median)))
        .min(Comparator.comparingInt(other -> Math.abs(other.ordinal() - unit.ordinal())))
        .orElse(null);
  }

  private static BigDecimal in(MoneyUnit other, MoneyUnit unit, BigDecimal dong) {
    return new ExactAmount(dong, unit, ExactAmount.Form.PLAIN).in(other);
  }

  /** The one in the middle; of an even number of them the lower or the upper of two. */
  private static BigDecimal median(TreeMap<BigDecimal, Long> counts, boolean upper) {
    long all = counts.values().stream().mapToLong(Long::longValue).sum();
    long before = 0;
    for (Map.Entry<BigDecimal, Long> entry : counts.entrySet()) {
      before += entry.getValue();
      if (upper ? 2 * before > all : 2 * before >= all) {
        return entry.getKey();
      }
    }
    throw new IllegalStateException("nothing was counted");
  }
}
