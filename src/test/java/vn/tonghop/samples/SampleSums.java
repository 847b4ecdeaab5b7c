package vn.tonghop.samples;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tonghop.proposal.Field;
import vn.tonghop.samples.SampleRow.Kind;

/** What the amounts of a table are: stated by its YAML, or summed as its submitter would. */
final class SampleSums {

  private final List<SampleRow> rows;

  SampleSums(List<SampleRow> rows) {
    this.rows = rows;
  }

  /** The amount of a row in the unit of its sheet; null when its cell stays blank. */
  @Nullable BigDecimal amount(int index, Field field) {
    SampleRow row = rows.get(index);
    BigDecimal stated = row.stated(field);
    if (stated != null) {
      return stated;
    }
    return row.kind() == Kind.ITEM
        ? field == Field.TOTAL ? sumOfShares(row) : null
        : ofAddends(index, field);
  }

  /** What the row's addends sum to, whatever it states; null when none has an amount. */
  @Nullable BigDecimal ofAddends(int index, Field field) {
    return sum(addends(index).stream().map(addend -> amount(addend, field)).toList());
  }

  /** The rows whose sum a row carries: a programme's items, the grand total's programmes. */
  List<Integer> addends(int index) {
    return switch (rows.get(index).kind()) {
      case PROGRAMME -> itemsAfter(index);
      case GRAND_TOTAL -> programmes();
      default -> List.of();
    };
  }

  private List<Integer> itemsAfter(int programme) {
    List<Integer> items = new ArrayList<>();
    for (int index = programme + 1; index < rows.size(); index++) {
      Kind kind = rows.get(index).kind();
      if (kind == Kind.ITEM) {
        items.add(index);
      } else if (kind != Kind.BLANK) {
        break;
      }
    }
    return items;
  }

  private List<Integer> programmes() {
    List<Integer> programmes = new ArrayList<>();
    for (int index = 0; index < rows.size(); index++) {
      if (rows.get(index).kind() == Kind.PROGRAMME) {
        programmes.add(index);
      }
    }
    return programmes;
  }

  private static @Nullable BigDecimal sumOfShares(SampleRow row) {
    return sum(SampleRow.SHARES.stream().map(row::stated).toList());
  }

  private static @Nullable BigDecimal sum(List<@Nullable BigDecimal> amounts) {
    return amounts.stream().filter(Objects::nonNull).reduce(BigDecimal::add).orElse(null);
  }
}
