package vn.tonghop.audit.jdbc;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.tonghop.audit.Chain;
import vn.tonghop.audit.LogAlteredException;
import vn.tonghop.audit.LogFault;

/** Writes links as JSON Lines, chaining them anew: what is not what was chained stops it. */
final class LinkExport {

  private final LogAlteredException.Log log;
  private final Writer out;
  private final Chain chain = Chain.empty();

  LinkExport(LogAlteredException.Log log, Writer out) {
    this.log = log;
    this.out = out;
  }

  /** Writes what a query gives: sequence, body and hash, from the first link on. */
  void write(JdbcTemplate jdbc, String links, Object... arguments) throws IOException {
    try {
      jdbc.query(
          links,
          row -> {
            take(row.getLong("sequence"), row.getString("body"), row.getString("hash"));
          },
          arguments);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private void take(long sequence, String body, String hash) {
    Chain.Link link = chain.append(body);
    if (link.sequence() != sequence || !chain.head().equals(hash)) {
      throw new LogAlteredException(log, LogFault.of(LogFault.Kind.EDITED, link.sequence()));
    }
    try {
      out.write(link.exportLine(hash));
      out.write('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
