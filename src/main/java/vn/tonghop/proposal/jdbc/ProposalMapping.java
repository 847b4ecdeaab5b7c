package vn.tonghop.proposal.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import vn.tonghop.database.CopiedRows;
import vn.tonghop.finding.Address;
import vn.tonghop.proposal.Columns;
import vn.tonghop.proposal.Funding;
import vn.tonghop.proposal.Origin;
import vn.tonghop.proposal.Proposal;
import vn.tonghop.proposal.RawTexts;

/** A proposal as a row of the table {@code proposal}, and back. */
public final class ProposalMapping {

  public static final String COLUMNS =
      "submission, sheet, row_number, file_name, sheet_name, columns, submitter_code,"
          + " programme_code, programme_text, written_number, name, implementer, beneficiary, objective,"
          + " expected_result, start_month, end_month, total, provincial, own_share, other, note,"
          + " raw_texts";

  /** The same of the table that a query calls p, where it joins others. */
  public static final String COLUMNS_OF_P = "p." + COLUMNS.replace(", ", ", p.");

  private ProposalMapping() {}

  /** Adds the values of {@link #COLUMNS}. */
  static void write(CopiedRows values, Proposal proposal) {
    values
        .add(proposal.origin().submission())
        .add(proposal.origin().sheet())
        .add(proposal.origin().row())
        .add(proposal.address().file())
        .add(proposal.address().sheet())
        .add(proposal.columns().format())
        .add(proposal.submitterCode())
        .add(proposal.programmeCode())
        .add(proposal.programmeText())
        .add(proposal.number())
        .add(proposal.name())
        .add(proposal.implementer())
        .add(proposal.beneficiary())
        .add(proposal.objective())
        .add(proposal.expectedResult())
        .add(proposal.startMonth())
        .add(proposal.endMonth());
    Funding funding = proposal.funding();
    values
        .add(funding == null ? null : funding.total().amount())
        .add(funding == null ? null : funding.provincial().amount())
        .add(funding == null ? null : funding.beneficiary().amount())
        .add(funding == null ? null : funding.other().amount())
        .add(proposal.note())
        .add(raw(proposal.raw()));
  }

  /**
   * The proposal in the current row, which has the {@link #COLUMNS}.
   *
   * @param shared with the other rows of the same query
   */
  public static Proposal read(ResultSet row, SharedTexts shared) throws SQLException {
    return new Proposal(
        origin(row),
        address(row, shared),
        shared.columns(row),
        shared.get(row, "submitter_code"),
        shared.get(row, "programme_code"),
        shared.get(row, "programme_text"),
        row.getString("written_number"),
        row.getString("name"),
        row.getString("implementer"),
        row.getString("beneficiary"),
        row.getString("objective"),
        row.getString("expected_result"),
        row.getObject("start_month", Integer.class),
        row.getObject("end_month", Integer.class),
        FundingMapping.read(row),
        row.getString("note"),
        raw(row));
  }

  /**
   * The proposal in the current row without what it says: where it stands, who sent it and its
   * programme.
   *
   * @param shared with the other rows of the same query
   */
  static Proposal readPlace(ResultSet row, SharedTexts shared) throws SQLException {
    return new Proposal(
        origin(row),
        address(row, shared),
        Columns.NONE,
        shared.get(row, "submitter_code"),
        shared.get(row, "programme_code"),
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        RawTexts.NONE);
  }

  private static Address address(ResultSet row, SharedTexts shared) throws SQLException {
    return Address.ofRow(
        shared.need(row, "file_name"), shared.need(row, "sheet_name"), row.getInt("row_number"));
  }

  private static RawTexts raw(ResultSet row) throws SQLException {
    return RawTexts.parse(List.of((String[]) row.getArray("raw_texts").getArray()));
  }

  /** PostgreSQL holds every character but NUL, for which its picture stands here. */
  private static List<String> raw(RawTexts texts) {
    return texts.format().stream().map(text -> text.replace('\0', '\u2400')).toList();
  }

  private static Origin origin(ResultSet row) throws SQLException {
    return new Origin(row.getInt("submission"), row.getInt("sheet"), row.getInt("row_number"));
  }
}
