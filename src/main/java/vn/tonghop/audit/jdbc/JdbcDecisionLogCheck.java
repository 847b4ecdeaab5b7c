package vn.tonghop.audit.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.tonghop.audit.Chain;
import vn.tonghop.audit.ChainCheck;
import vn.tonghop.audit.ExpectedHead;
import vn.tonghop.audit.KeptEntry;
import vn.tonghop.audit.LogFault;
import vn.tonghop.audit.Sha256;
import vn.tonghop.audit.Stage;
import vn.tonghop.audit.Verification;

/**
 * Verifies the decision log of a revision where it is kept: the chain, the columns that repeat what
 * entries say, and that nothing was slipped into a stage after it was closed. Streams, so it wants
 * a transaction around it.
 */
public final class JdbcDecisionLogCheck {

  /** From the seals, so that one whose entry is gone is noticed. */
  private static final String SEALS =
      """
      select s.sequence, s.stage as sealed_stage, s.previous, s.hash, e.revision_id, e.stage,
        e.file_name, e.sheet, e.row_number, e.event, e.body, e.body_sha256
      from decision_seal s left join decision_entry e on e.id = s.entry_id
      where s.revision_id = ? order by s.sequence
      """;

  private static final String SLIPPED_IN =
      """
      select e.body from decision_entry e
      where e.revision_id = ? and e.stage <= ?
        and not exists (select from decision_seal s where s.entry_id = e.id)
      order by e.id limit 1
      """;

  /** What is done is closed, and so is all that comes before something sealed. */
  private static final String CLOSED =
      """
      select greatest(
        (select max(array_position(?::text[], d.stage) - 1) from stage_done d
          where d.revision_id = ?),
        (select max(s.stage) from decision_seal s where s.revision_id = ?),
        -1)
      """;

  private final JdbcTemplate jdbc;

  public JdbcDecisionLogCheck(JdbcTemplate jdbc) {
    this.jdbc = Streaming.over(jdbc);
  }

  /** Verifies the log of a revision; when it was published, all of its stages are closed. */
  public Verification verify(long revisionId, boolean published, ExpectedHead expected) {
    ChainCheck chain = new ChainCheck(expected);
    jdbc.query(
        SEALS,
        row -> {
          take(row, revisionId, chain);
        },
        revisionId);
    return chain.end().or(slippedIn(revisionId, published));
  }

  private static void take(ResultSet row, long revisionId, ChainCheck chain) throws SQLException {
    if (!chain.isIntact()) {
      return;
    }
    long number = chain.nextSequence();
    String body = row.getString("body");
    if (body == null) {
      chain.refuse(LogFault.of(LogFault.Kind.ENTRY_MISSING, number));
      return;
    }
    Chain.Link link = new Chain.Link(row.getLong("sequence"), row.getString("previous"), body);
    if (chain.next(link, row.getString("hash")) == null) {
      LogFault differs = columns(row, revisionId, body, number);
      if (differs != null) {
        chain.refuse(differs);
      }
    }
  }

  private static @Nullable LogFault columns(
      ResultSet row, long revisionId, String body, long number) throws SQLException {
    if (row.getLong("revision_id") != revisionId) {
      return new LogFault(LogFault.Kind.COLUMN_DIFFERS, number, "revision_id", "");
    }
    if (row.getInt("sealed_stage") != row.getInt("stage")) {
      return new LogFault(LogFault.Kind.COLUMN_DIFFERS, number, "stage", "");
    }
    if (!Sha256.of(body).equals(row.getString("body_sha256"))) {
      return new LogFault(LogFault.Kind.COLUMN_DIFFERS, number, "body_sha256", "");
    }
    return KeptEntry.ofDecision(
            row.getInt("stage"),
            row.getString("file_name"),
            row.getInt("sheet"),
            row.getInt("row_number"),
            row.getString("event"))
        .compare(body, number);
  }

  private @Nullable LogFault slippedIn(long revisionId, boolean published) {
    int closed = published ? Stage.values().length : closed(revisionId);
    return jdbc.queryForList(SLIPPED_IN, String.class, revisionId, closed).stream()
        .findFirst()
        .map(body -> new LogFault(LogFault.Kind.NOT_SEALED, 0, body, ""))
        .orElse(null);
  }

  private int closed(long revisionId) {
    String[] labels = new String[Stage.values().length];
    for (Stage stage : Stage.values()) {
      labels[stage.ordinal()] = stage.label();
    }
    Integer closed = jdbc.queryForObject(CLOSED, Integer.class, labels, revisionId, revisionId);
    return Objects.requireNonNull(closed);
  }
}
