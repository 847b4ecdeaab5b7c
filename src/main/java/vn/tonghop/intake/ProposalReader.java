package vn.tonghop.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tonghop.finding.Address;
import vn.tonghop.finding.Finding;
import vn.tonghop.proposal.Columns;
import vn.tonghop.proposal.Field;
import vn.tonghop.proposal.Funding;
import vn.tonghop.proposal.Origin;
import vn.tonghop.proposal.Proposal;

/** Reads one row as a đề án. What cannot be read is a finding, and null or zero. */
final class ProposalReader {

  private final TableRow row;
  private final Address address;
  private final Columns columns;
  private final int planYear;
  private final List<Finding> findings;
  private @Nullable Duration duration;

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
        name(),
        line(Field.IMPLEMENTER),
        line(Field.BENEFICIARY),
        paragraphs(Field.OBJECTIVE),
        paragraphs(Field.EXPECTED_RESULT),
        duration().start(),
        duration().end(),
        funding(money),
        paragraphs(Field.NOTE));
  }

  private @Nullable String name() {
    line(Field.NAME);
    return row.name();
  }

  private @Nullable String line(Field field) {
    CellFaults.of(row.cell(field), at(field), field).ifPresent(findings::add);
    return row.line(field);
  }

  private @Nullable String paragraphs(Field field) {
    CellFaults.of(row.cell(field), at(field), field).ifPresent(findings::add);
    return CellText.paragraphs(row.cell(field));
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
