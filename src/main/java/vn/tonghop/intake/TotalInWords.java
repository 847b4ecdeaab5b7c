package vn.tonghop.intake;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tonghop.finding.Address;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.proposal.Columns;
import vn.tonghop.proposal.Dong;
import vn.tonghop.proposal.Field;
import vn.tonghop.proposal.Folded;
import vn.tonghop.proposal.MoneyUnit;

/**
 * Compares the total in words with the grand total above it. Words have no unit to be mistaken in:
 * where they are a thousand times more or less, the unit of the whole file is questioned.
 */
final class TotalInWords {

  /** A million tỷ: no plan comes near it, and sums of such amounts still fit. */
  private static final BigDecimal LARGEST = BigDecimal.TEN.pow(15);

  private final Phrases labels;
  private final Columns columns;
  private final TableMoney money;
  private @Nullable Stated stated;

  /** The comparison for one table. */
  TotalInWords(Collection<String> labels, Columns columns, TableMoney money) {
    this.labels = new Phrases(labels);
    this.columns = columns;
    this.money = money;
  }

  /**
   * Notes a grand total.
   *
   * @param amounts in đồng, by the unit of the table
   */
  void total(Address row, Map<Field, ExactAmount> amounts) {
    if (!amounts.isEmpty()) {
      stated = new Stated(row, amounts);
    }
  }

  /**
   * Compares the row of the total in words; what is wrong with it is added to the findings.
   *
   * @param address the cell in which it begins
   * @return what it says, in đồng, to be compared with what the đề án add up to; empty when that
   *     cannot be read, or is no whole đồng, or denies the unit of the file: then the file is
   *     refused, and all sums in it are wrong in the same way
   */
  Optional<Dong> words(TableRow row, Address address, List<Finding> findings) {
    String line =
        row.texts().stream()
            .map(CleanText::line)
            .flatMap(Stream::ofNullable)
            .collect(Collectors.joining(" "));
    String said = withoutLabel(Folded.fold(line));
    Stated total = stated;
    Optional<BigDecimal> amount = SpokenAmount.read(said);
    if (total != null && amount.isEmpty()) {
      String shown = said.isEmpty() ? "" : line;
      findings.add(Finding.of(FindingCode.WORDS_NOT_READABLE, address, shown));
    }
    boolean denied =
        total != null && amount.isPresent() && denies(amount.get(), total, address, findings);
    return denied ? Optional.empty() : amount.flatMap(TotalInWords::whole);
  }

  private static Optional<Dong> whole(BigDecimal amount) {
    boolean whole = amount.stripTrailingZeros().scale() <= 0;
    return whole && amount.compareTo(LARGEST) <= 0
        ? Optional.of(Dong.of(amount.longValueExact()))
        : Optional.empty();
  }

  private String withoutLabel(String folded) {
    return labels
        .leading(folded)
        .map(label -> folded.substring(label.length()).strip())
        .map(rest -> rest.startsWith("la ") ? rest.substring(3) : rest)
        .orElse(folded);
  }

  /** Whether the words deny the unit; that they differ otherwise is a finding of their row. */
  private boolean denies(BigDecimal said, Stated total, Address address, List<Finding> findings) {
    if (total.amounts().values().stream().anyMatch(amount -> equal(amount.dong(), said))) {
      return false;
    }
    String spoken = ExactAmount.shown(said);
    for (Map.Entry<Field, ExactAmount> entry : total.amounts().entrySet()) {
      ExactAmount amount = entry.getValue();
      MoneyUnit fitting = fitting(amount, said);
      if (fitting != null) {
        Address cell = total.row().at(columns.of(entry.getKey()));
        money.ofFile(
            Finding.of(
                FindingCode.UNIT_DENIED_BY_WORDS,
                address,
                spoken,
                amount.shown(),
                cell.cell(),
                amount.unit().name(),
                fitting.name()));
        return true;
      }
    }
    Map.Entry<Field, ExactAmount> first = total.amounts().entrySet().iterator().next();
    findings.add(
        Finding.of(
            FindingCode.WORDS_DIFFER,
            address,
            spoken,
            first.getValue().shown(),
            total.row().at(columns.of(first.getKey())).cell()));
    return false;
  }

  /** The unit in which the total would be what the words say; null when there is none. */
  private static @Nullable MoneyUnit fitting(ExactAmount amount, BigDecimal said) {
    return Stream.of(MoneyUnit.values())
        .filter(unit -> amount.dong().signum() != 0 && equal(amount.in(unit), said))
        .findFirst()
        .orElse(null);
  }

  private static boolean equal(BigDecimal one, BigDecimal other) {
    return one.compareTo(other) == 0;
  }

  private record Stated(Address row, Map<Field, ExactAmount> amounts) {}
}
