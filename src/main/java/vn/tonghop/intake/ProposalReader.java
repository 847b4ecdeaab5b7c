package vn.tonghop.intake;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tonghop.finding.Address;
import vn.tonghop.finding.Finding;
import vn.tonghop.proposal.Columns;
import vn.tonghop.proposal.Field;
import vn.tonghop.proposal.Funding;
import vn.tonghop.proposal.Origin;
import vn.tonghop.proposal.Proposal;
import vn.tonghop.proposal.RawTexts;

/** Reads one row as a đề án. What cannot be read is a finding, and null or zero. */
final class ProposalReader {

  private final TableRow row;
  private final Address address;
  private final Columns columns;
  private final int planYear;
  private final List<Finding> findings;
  private @Nullable Duration duration;
  private final Map<Field, String> raw = new EnumMap<>(Field.class);

  /** A reader of one row; what is wrong is added to the findings. */
  ProposalReader(
      TableRow row, Address address, Columns columns, int planYear, List<Finding> findings) {
    this.row = row;
    this.address = address;
    this.columns = columns;
    this.planYear = planYear;
    this.findings = findings;
  }

  Proposal read(Origin origin, @Nullable String submitterCode, Group group, TableMoney money) {
    return new Proposal(
        origin,
        address,
        columns,
        submitterCode,
        group.programmeCode(),
        group.text(),
        row.numbering().isNumbered() ? row.numbering().text() : null,
        name(),
        line(Field.IMPLEMENTER),
        line(Field.BENEFICIARY),
        paragraphs(Field.OBJECTIVE),
        paragraphs(Field.EXPECTED_RESULT),
        duration().start(),
        duration().end(),
        funding(money),
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

  /** Read once, where the months stand among the columns. */
  private Duration duration() {
    Duration known = duration;
    if (known == null) {
      known = new MonthsReader(row, address, columns, planYear, findings).read();
      duration = known;
    }
    return known;
  }

  private @Nullable Funding funding(TableMoney money) {
    return new MoneyReader(row, address, columns, money, findings).funding();
  }

  private Address at(Field field) {
    return address.at(columns.of(field));
  }
}
