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
import vn.tonghop.proposal.MoneyUnit;

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
  private final @Nullable MoneyUnit unit;
  private final List<Finding> findings;

  /**
   * A reader of one row.
   *
   * @param unit null when it could not be established: then no amount is read
   * @param findings to which what is wrong is added
   */
  MoneyReader(
      TableRow row,
      Address address,
      Columns columns,
      @Nullable MoneyUnit unit,
      List<Finding> findings) {
    this.row = row;
    this.address = address;
    this.columns = columns;
    this.unit = unit;
    this.findings = findings;
  }

  /** The money of a đề án; null when all its money cells are blank. */
  @Nullable Funding funding() {
    Map<Field, Dong> amounts = amounts();
    boolean blank =
        columns.letters().keySet().stream().filter(Field::isMoney).allMatch(this::isBlank);
    if (row.sharesAmount()) {
      return fundingOf(amounts); // the amount counts where it begins
    }
    if (blank) {
      return null;
    }
    if (columns.of(Field.TOTAL) != null && isBlank(Field.TOTAL)) {
      findings.add(IntakeFindings.requiredFieldMissing(at(Field.TOTAL), Field.TOTAL));
    }
    return fundingOf(amounts);
  }

  /** The amounts that were read; cells that are blank or cannot be read are absent. */
  Map<Field, Dong> amounts() {
    Map<Field, Dong> amounts = new EnumMap<>(Field.class);
    MoneyUnit known = unit;
    for (Field field : columns.letters().keySet()) {
      if (known != null && field.isMoney() && !isBlank(field)) {
        read(field, known).ifPresent(amount -> amounts.put(field, amount));
      }
    }
    return amounts;
  }

  static Funding fundingOf(Map<Field, Dong> amounts) {
    return new Funding(
        amounts.getOrDefault(Field.TOTAL, Dong.ZERO),
        amounts.getOrDefault(Field.PROVINCIAL_SHARE, Dong.ZERO),
        amounts.getOrDefault(Field.BENEFICIARY_SHARE, Dong.ZERO),
        amounts.getOrDefault(Field.OTHER_SHARE, Dong.ZERO));
  }

  private Optional<Dong> read(Field field, MoneyUnit known) {
    SheetCell cell = row.cell(field);
    Optional<Finding> valueless = CellFaults.of(cell, at(field), field);
    if (valueless.isPresent()) {
      findings.add(valueless.get());
      return Optional.empty();
    }
    Optional<BigDecimal> value = Amount.read(cell);
    if (value.isEmpty()) {
      add(FindingCode.NUMBER_NOT_READABLE, field);
      return Optional.empty();
    }
    Optional<Dong> dong = dong(field, value.get(), known);
    dong.ifPresent(amount -> noteText(field, cell, amount));
    return dong;
  }

  private void noteText(Field field, SheetCell cell, Dong amount) {
    if (cell instanceof SheetCell.Text && !VietnameseNumber.isDash(CellText.shown(cell))) {
      add(FindingCode.NUMBER_AS_TEXT, field, amount.grouped());
    }
  }

  private Optional<Dong> dong(Field field, BigDecimal value, MoneyUnit known) {
    BigDecimal dong = value.multiply(BigDecimal.valueOf(known.dong()));
    if (dong.abs().compareTo(LARGEST) > 0) {
      add(FindingCode.NUMBER_TOO_LARGE, field);
      return Optional.empty();
    }
    if (dong.signum() != 0 && dong.stripTrailingZeros().scale() > 0) {
      add(FindingCode.NUMBER_NOT_WHOLE_DONG, field, known.name());
      return Optional.empty();
    }
    return Optional.of(Dong.of(dong.longValueExact()));
  }

  private void add(FindingCode code, Field field, String... further) {
    findings.add(
        IntakeFindings.unreadable(
            code, at(field), field, CellText.shown(row.cell(field)), further));
  }

  private boolean isBlank(Field field) {
    return row.cell(field).isBlank();
  }

  private Address at(Field field) {
    return address.at(columns.of(field));
  }
}
