package vn.tonghop.delivery.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.tonghop.delivery.Letter;
import vn.tonghop.delivery.Mailing;
import vn.tonghop.delivery.Mailing.State;
import vn.tonghop.delivery.Recipient;

/** What became of the letters of a revision. */
public final class JdbcMailings {

  private static final String COLUMNS = "address, submitter_code, message_id, state, answer";

  private final JdbcTemplate jdbc;

  public JdbcMailings(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** Keeps that these are to be sent, each that is not known yet. */
  public void prepare(long revisionId, List<Letter> letters) {
    jdbc.batchUpdate(
        "insert into mailing (revision_id, "
            + COLUMNS
            + ") values (?, ?, ?, ?, 'PREPARED', '')"
            + " on conflict do nothing",
        letters.stream()
            .map(
                letter ->
                    new Object[] {
                      revisionId,
                      letter.recipient().address(),
                      letter.recipient().submitterCode(),
                      letter.messageId()
                    })
            .toList());
  }

  /** All of them, those to finance first, sorted by submitter and address. */
  public List<Mailing> all(long revisionId) {
    return jdbc.query(
        "select "
            + COLUMNS
            + " from mailing where revision_id = ?"
            + " order by submitter_code collate \"C\", address collate \"C\"",
        (row, index) -> mailing(row),
        revisionId);
  }

  public void set(long revisionId, Recipient recipient, State state, String answer) {
    jdbc.update(
        "update mailing set state = ?, answer = ?"
            + " where revision_id = ? and submitter_code = ? and address = ?",
        state.name(),
        answer,
        revisionId,
        recipient.submitterCode(),
        recipient.address());
  }

  private static Mailing mailing(ResultSet row) throws SQLException {
    return new Mailing(
        new Recipient(row.getString("address"), row.getString("submitter_code")),
        row.getString("message_id"),
        State.valueOf(row.getString("state")),
        row.getString("answer"));
  }
}
