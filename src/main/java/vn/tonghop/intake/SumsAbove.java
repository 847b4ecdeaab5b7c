package vn.tonghop.intake;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tonghop.proposal.Dong;
import vn.tonghop.proposal.Field;
import vn.tonghop.proposal.Funding;
import vn.tonghop.proposal.Proposal;

/**
 * What the đề án of a table add up to, from the group row above, from the section's, and from the
 * first. A row of mere amounts that equals one of these sums is a total. A sum of a single đề án
 * proves nothing: another one may well cost the same.
 */
final class SumsAbove {

  private Sum group = Sum.NOTHING;
  private Sum section = Sum.NOTHING;
  private Sum table = Sum.NOTHING;

  /** A row of that kind opens a group. */
  void open(RowKind kind) {
    group = Sum.NOTHING;
    section = kind == RowKind.SECTION ? Sum.NOTHING : section;
  }

  void add(Proposal item) {
    group = group.plus(item);
    section = section.plus(item);
    table = table.plus(item);
  }

  /** The rows of the đề án that the amounts are the sum of, as "7–9"; empty where they are none. */
  Optional<String> rowsOf(Map<Field, Dong> amounts) {
    return Stream.of(group, section, table)
        .filter(sum -> sum.is(amounts))
        .map(Sum::rows)
        .findFirst();
  }

  private record Sum(int first, int last, int items, Funding funding) {

    private static final Sum NOTHING = new Sum(0, 0, 0, Funding.ZERO);

    private Sum plus(Proposal item) {
      int row = item.origin().row();
      return new Sum(items == 0 ? row : first, row, items + 1, funding.plus(item.fundingOrZero()));
    }

    private boolean is(Map<Field, Dong> amounts) {
      return items > 1
          && amounts.values().stream().anyMatch(amount -> !amount.isZero())
          && amounts.entrySet().stream()
              .allMatch(stated -> stated.getValue().equals(amount(stated.getKey())));
    }

    private Dong amount(Field field) {
      return switch (field) {
        case TOTAL -> funding.total();
        case PROVINCIAL_SHARE -> funding.provincial();
        case BENEFICIARY_SHARE -> funding.beneficiary();
        case OTHER_SHARE -> funding.other();
        default -> throw new IllegalArgumentException(field + " holds no money");
      };
    }

    private String rows() {
      return first + "–" + last;
    }
  }
}
