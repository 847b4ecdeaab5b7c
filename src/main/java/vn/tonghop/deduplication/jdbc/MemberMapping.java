package vn.tonghop.deduplication.jdbc;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tonghop.deduplication.GroupMember;
import vn.tonghop.deduplication.ReviewDecision;
import vn.tonghop.deduplication.SettledMember;
import vn.tonghop.deduplication.Standing;
import vn.tonghop.proposal.Origin;
import vn.tonghop.proposal.jdbc.ProposalMapping;
import vn.tonghop.proposal.jdbc.SharedTexts;

/** A member of a group as a row of the table {@code duplicate_member}, and back. */
final class MemberMapping {

  /** Of the member, but for where it stands. */
  static final String SETTLED = "content, same, standing, copy_of, decision, score";

  static final String COLUMNS = "group_number, position, submission, sheet, row_number, " + SETTLED;

  private MemberMapping() {}

  /** Sets the values of {@link #COLUMNS}; returns the next parameter. */
  static int write(PreparedStatement statement, int group, int place, SettledMember settled)
      throws SQLException {
    GroupMember member = settled.member();
    Origin origin = member.proposal().origin();
    ReviewDecision by = settled.by();
    int at = 1;
    statement.setInt(at++, group);
    statement.setInt(at++, place + 1);
    statement.setInt(at++, origin.submission());
    statement.setInt(at++, origin.sheet());
    statement.setInt(at++, origin.row());
    statement.setString(at++, member.content());
    statement.setInt(at++, member.same());
    statement.setString(at++, settled.standing().name());
    statement.setInt(at++, settled.of() + 1);
    statement.setObject(at++, by == null ? null : by.number());
    statement.setObject(at++, ScoreMapping.write(member.score()));
    return at;
  }

  /**
   * The member in the current row, which has {@link #SETTLED} and the columns of its đề án.
   *
   * @param decisions those of its revision, by their numbers
   * @param shared with the other rows of the same query
   */
  static SettledMember read(
      ResultSet row, Map<Integer, ReviewDecision> decisions, SharedTexts shared)
      throws SQLException {
    @Nullable Integer decision = row.getObject("decision", Integer.class);
    return new SettledMember(
        new GroupMember(
            ProposalMapping.read(row, shared),
            row.getString("content"),
            row.getInt("same"),
            ScoreMapping.read((String[]) row.getArray("score").getArray())),
        Standing.valueOf(row.getString("standing")),
        row.getInt("copy_of") - 1,
        decision == null ? null : decisions.get(decision));
  }
}
