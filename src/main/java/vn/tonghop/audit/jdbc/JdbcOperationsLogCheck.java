package vn.tonghop.audit.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.tonghop.audit.Chain;
import vn.tonghop.audit.ChainCheck;
import vn.tonghop.audit.ExpectedHead;
import vn.tonghop.audit.KeptEntry;
import vn.tonghop.audit.LogFault;
import vn.tonghop.audit.RevisionHistory;
import vn.tonghop.audit.Verification;

/** Verifies the operations log where it is kept. Streams, so it wants a transaction around it. */
public final class JdbcOperationsLogCheck {

  private static final String ENTRIES =
      "select sequence, year, revision, body, previous, hash from operation_entry order by sequence";

  /** A revision and the entry of its opening are committed together, so neither is ever alone. */
  private static final String GONE =
      """
      select o.sequence, o.year || '/' || o.revision as name from operation_entry o
      where o.revision > 0
        and not exists (select from revision r where r.year = o.year and r.number = o.revision)
      order by o.sequence limit 1
      """;

  private final JdbcTemplate jdbc;

  public JdbcOperationsLogCheck(JdbcTemplate jdbc) {
    this.jdbc = Streaming.over(jdbc);
  }

  public Verification verify(ExpectedHead expected) {
    ChainCheck chain = new ChainCheck(expected);
    jdbc.query(
        ENTRIES,
        row -> {
          take(row, chain);
        });
    return chain.end();
  }

  /** Whether a revision is not there any more of which the log tells; null when none is missing. */
  public @Nullable LogFault revisionGone() {
    return jdbc
        .query(
            GONE,
            (row, index) ->
                new LogFault(
                    LogFault.Kind.REVISION_GONE,
                    row.getLong("sequence"),
                    "",
                    row.getString("name")))
        .stream()
        .findFirst()
        .orElse(null);
  }

  private static void take(ResultSet row, ChainCheck chain) throws SQLException {
    long number = chain.nextSequence();
    String body = row.getString("body");
    Chain.Link link = new Chain.Link(row.getLong("sequence"), row.getString("previous"), body);
    if (chain.next(link, row.getString("hash")) == null) {
      LogFault differs =
          KeptEntry.ofOperation(row.getInt("year"), row.getInt("revision")).compare(body, number);
      LogFault fault = differs != null ? differs : RevisionHistory.fault(number, body);
      if (fault != null) {
        chain.refuse(fault);
      }
    }
  }
}
