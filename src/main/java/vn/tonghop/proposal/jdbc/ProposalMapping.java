package vn.tonghop.proposal.jdbc;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tonghop.finding.Address;
import vn.tonghop.proposal.Columns;
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

  /** Sets the values of {@link #COLUMNS}, from the given parameter on; returns the next one. */
  static int write(PreparedStatement statement, int first, Proposal proposal) throws SQLException {
    int at = first;
    statement.setInt(at++, proposal.origin().submission());
    statement.setInt(at++, proposal.origin().sheet());
    statement.setInt(at++, proposal.origin().row());
    statement.setString(at++, proposal.address().file());
    statement.setString(at++, proposal.address().sheet());
    statement.setString(at++, proposal.columns().format());
    statement.setString(at++, proposal.submitterCode());
    statement.setString(at++, proposal.programmeCode());
    statement.setString(at++, proposal.programmeText());
    statement.setString(at++, proposal.number());
    statement.setString(at++, proposal.name());
    statement.setString(at++, proposal.implementer());
    statement.setString(at++, proposal.beneficiary());
    statement.setString(at++, proposal.objective());
    statement.setString(at++, proposal.expectedResult());
    statement.setObject(at++, proposal.startMonth());
    statement.setObject(at++, proposal.endMonth());
    at = FundingMapping.write(statement, at, proposal.funding());
    statement.setString(at++, proposal.note());
    statement.setObject(at++, raw(proposal.raw()));
    return at;
  }

  /** The proposal in the current row, which has the {@link #COLUMNS}. */
  public static Proposal read(ResultSet row) throws SQLException {
    return new Proposal(
        origin(row),
        Address.ofRow(
            row.getString("file_name"), row.getString("sheet_name"), row.getInt("row_number")),
        Columns.parse(row.getString("columns")),
        row.getString("submitter_code"),
        row.getString("programme_code"),
        row.getString("programme_text"),
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
        RawTexts.parse(List.of((String[]) row.getArray("raw_texts").getArray())));
  }

  /**
   * The proposal in the current row without what it says: where it stands, who sent it and its
   * programme.
   *
   * @param same texts that many proposals share, each kept once
   */
  static Proposal readPlace(ResultSet row, Map<String, String> same) throws SQLException {
    return new Proposal(
        origin(row),
        Address.ofRow(
            Objects.requireNonNull(shared(row, "file_name", same)),
            Objects.requireNonNull(shared(row, "sheet_name", same)),
            row.getInt("row_number")),
        Columns.NONE,
        shared(row, "submitter_code", same),
        shared(row, "programme_code", same),
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

  private static @Nullable String shared(ResultSet row, String column, Map<String, String> same)
      throws SQLException {
    String text = row.getString(column);
    return text == null ? null : same.computeIfAbsent(text, any -> any);
  }

  /** PostgreSQL holds every character but NUL, for which its picture stands here. */
  private static String[] raw(RawTexts texts) {
    return texts.format().stream().map(text -> text.replace('\0', '\u2400')).toArray(String[]::new);
  }

  private static Origin origin(ResultSet row) throws SQLException {
    return new Origin(row.getInt("submission"), row.getInt("sheet"), row.getInt("row_number"));
  }
}
