package vn.tonghop.intake;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tonghop.finding.Address;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.proposal.Columns;
import vn.tonghop.proposal.Dong;
import vn.tonghop.proposal.Field;
import vn.tonghop.proposal.Funding;

/** Reads the money cells of one row into whole đồng. What cannot be read is a finding, and zero. */
final class MoneyReader {

  /**
   * A thousand tỷ đồng, twenty times the largest plan: what is larger for a single đề án is a slip,
   * mostly of the unit. Sums of thousands of such amounts still fit what JSON readers keep exactly.
   */
  private static final BigDecimal LARGEST = BigDecimal.TEN.pow(12);

  private final TableRow row;
  private final Address address;
  private final Columns columns;
  private final TableMoney table;
  private final List<Finding> findings;
  private final Map<Field, ExactAmount> exact = new EnumMap<>(Field.class);

  /** A reader of one row; what is wrong is added to the findings. */
  MoneyReader(
      TableRow row, Address address, Columns columns, TableMoney table, List<Finding> findings) {
    this.row = row;
    this.address = address;
    this.columns = columns;
    this.table = table;
    this.findings = findings;
  }

  /**
   * The money of a đề án; null when all its money cells are blank, or its total is and the others
   * are 0: so some write that nothing is known yet.
   */
  @Nullable Funding funding() {
    Map<Field, Dong> amounts = amounts();
    boolean blank =
        columns.letters().keySet().stream().filter(Field::isMoney).allMatch(this::isBlank);
    if (row.sharesAmount()) {
      return fundingOf(amounts); // the amount counts where it begins
    }
    if (blank || isNothingKnown(amounts)) {
      return null;
    }
    if (columns.of(Field.TOTAL) != null && isBlank(Field.TOTAL)) {
      findings.add(IntakeFindings.requiredFieldMissing(at(Field.TOTAL), Field.TOTAL));
    }
    countTotal();
    return fundingOf(amounts);
  }

  private boolean isNothingKnown(Map<Field, Dong> amounts) {
    return columns.of(Field.TOTAL) != null
        && isBlank(Field.TOTAL)
        && columns.letters().keySet().stream()
            .filter(field -> field.isMoney() && !isBlank(field))
            .allMatch(field -> Dong.ZERO.equals(amounts.get(field)));
  }

  /** One amount is questioned by a rule; of all of them together the file may be. */
  private void countTotal() {
    ExactAmount total = exact.get(Field.TOTAL);
    if (total != null) {
      table.countItem(total);
    }
  }

  /** The amounts that were read; cells that are blank or cannot be read are absent. */
  Map<Field, Dong> amounts() {
    Map<Field, Dong> amounts = new EnumMap<>(Field.class);
    for (Field field : columns.letters().keySet()) {
      if (field.isMoney() && !isBlank(field)) {
        read(field).ifPresent(amount -> amounts.put(field, amount));
      }
    }
    return amounts;
  }

  /** What was read, also where it is too large to be believed, or no whole đồng. */
  Map<Field, ExactAmount> exact() {
    return exact;
  }

  static Funding fundingOf(Map<Field, Dong> amounts) {
    return new Funding(
        amounts.getOrDefault(Field.TOTAL, Dong.ZERO),
        amounts.getOrDefault(Field.PROVINCIAL_SHARE, Dong.ZERO),
        amounts.getOrDefault(Field.BENEFICIARY_SHARE, Dong.ZERO),
        amounts.getOrDefault(Field.OTHER_SHARE, Dong.ZERO));
  }

  private Optional<Dong> read(Field field) {
    ExactAmount amount = new MoneyCell(row.cell(field), field, at(field), table, findings).read();
    if (amount == null) {
      return Optional.empty();
    }
    exact.put(field, amount);
    Optional<Dong> dong = whole(field, amount);
    dong.ifPresent(whole -> noteForm(field, amount, whole));
    return dong;
  }

  private void noteForm(Field field, ExactAmount amount, Dong whole) {
    switch (amount.written()) {
      case PLAIN -> {}
      case TEXT -> add(FindingCode.NUMBER_AS_TEXT, field, whole.grouped());
      case OWN_UNIT -> add(FindingCode.CELL_UNIT, field, amount.unit().name(), whole.grouped());
    }
  }

  private Optional<Dong> whole(Field field, ExactAmount amount) {
    BigDecimal dong = amount.dong();
    if (dong.abs().compareTo(LARGEST) > 0) {
      add(FindingCode.NUMBER_TOO_LARGE, field);
      return Optional.empty();
    }
    if (dong.signum() != 0 && dong.stripTrailingZeros().scale() > 0) {
      add(FindingCode.NUMBER_NOT_WHOLE_DONG, field, amount.unit().name());
      return Optional.empty();
    }
    return Optional.of(Dong.of(dong.longValueExact()));
  }

  private void add(FindingCode code, Field field, String... further) {
    findings.add(
        IntakeFindings.unreadable(
            code, at(field), field, CellText.quoted(row.cell(field)), further));
  }

  private boolean isBlank(Field field) {
    return row.cell(field).isBlank();
  }

  private Address at(Field field) {
    return address.at(columns.of(field));
  }
}
