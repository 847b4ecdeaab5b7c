package vn.tonghop.intake;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tonghop.finding.Address;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.proposal.Columns;
import vn.tonghop.proposal.Field;
import vn.tonghop.proposal.Funding;
import vn.tonghop.proposal.MoneyUnit;
import vn.tonghop.proposal.Origin;
import vn.tonghop.proposal.Proposal;
import vn.tonghop.proposal.RawTexts;

/** Reads one row as a đề án. What cannot be read is a finding, and null or zero. */
final class ProposalReader {

  private final TableRow row;
  private final Address address;
  private final Columns columns;
  private final List<Finding> findings;
  private final Map<Field, String> raw = new EnumMap<>(Field.class);

  /** A reader of one row; what is wrong is added to the findings. */
  ProposalReader(TableRow row, Address address, Columns columns, List<Finding> findings) {
    this.row = row;
    this.address = address;
    this.columns = columns;
    this.findings = findings;
  }

  Proposal read(
      Origin origin, @Nullable String submitterCode, Group group, @Nullable MoneyUnit unit) {
    return new Proposal(
        origin,
        address,
        columns,
        submitterCode,
        group.programmeCode(),
        group.text(),
        name(),
        line(Field.IMPLEMENTER),
        line(Field.BENEFICIARY),
        paragraphs(Field.OBJECTIVE),
        paragraphs(Field.EXPECTED_RESULT),
        month(Field.START_MONTH),
        month(Field.END_MONTH),
        funding(unit),
        paragraphs(Field.NOTE),
        new RawTexts(raw));
  }

  private @Nullable String name() {
    faults(Field.NAME);
    return keepRaw(Field.NAME, row.nameCell(), row.name());
  }

  private @Nullable String line(Field field) {
    faults(field);
    return keepRaw(field, row.cell(field), row.line(field));
  }

  private @Nullable String paragraphs(Field field) {
    faults(field);
    return keepRaw(field, row.cell(field), CellText.paragraphs(row.cell(field)));
  }

  private void faults(Field field) {
    CellFaults.of(row.cell(field), at(field), field).ifPresent(findings::add);
  }

  /** Keeps what the file says, unless that is what the đề án has. */
  private @Nullable String keepRaw(Field field, SheetCell cell, @Nullable String read) {
    if (cell instanceof SheetCell.Text text && read != null && !text.stored().equals(read)) {
      raw.put(field, text.stored());
    }
    return read;
  }

  private @Nullable Integer month(Field field) {
    SheetCell cell = row.cell(field);
    if (cell.isBlank()) {
      return null;
    }
    Optional<Integer> month = Month.read(cell);
    if (month.isEmpty()) {
      findings.add(
          CellFaults.of(cell, at(field), field)
              .orElseGet(
                  () ->
                      IntakeFindings.unreadable(
                          FindingCode.MONTH_NOT_READABLE, at(field), field, CellText.shown(cell))));
    }
    return month.orElse(null);
  }

  private @Nullable Funding funding(@Nullable MoneyUnit unit) {
    return new MoneyReader(row, address, columns, unit, findings).funding();
  }

  private Address at(Field field) {
    return address.at(columns.of(field));
  }
}
