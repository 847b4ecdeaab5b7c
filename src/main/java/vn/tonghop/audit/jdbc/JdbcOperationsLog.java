package vn.tonghop.audit.jdbc;

import java.io.IOException;
import java.io.Writer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tonghop.audit.Chain;
import vn.tonghop.audit.LogAlteredException;
import vn.tonghop.audit.OperationEntry;
import vn.tonghop.audit.OperationsLog;
import vn.tonghop.audit.PublishedRecord;
import vn.tonghop.audit.RecordedFailure;
import vn.tonghop.audit.RecordedRerun;

/**
 * The operations log. Entries are chained one after the other: an advisory lock makes writers
 * queue, since a row lock on the last entry would not keep two of them from appending to the same
 * one.
 */
public final class JdbcOperationsLog implements OperationsLog {

  /** Keyed by two integers, "tlog" in ASCII and 1, apart from every other lock of the program. */
  private static final String APPEND_LOCK = "select pg_advisory_xact_lock(1953263463, 1)";

  private static final String LAST =
      "select sequence, hash from operation_entry order by sequence desc limit 1";

  private static final String LAST_FAILURE =
      """
      select entry ->> 'stage' as stage, entry ->> 'cause' as cause,
        array(select (detail ->> 'kind') || coalesce((select string_agg(chr(31) || argument, ''
            order by place) from jsonb_array_elements_text(detail -> 'arguments')
            with ordinality as arguments (argument, place)), '')
          from jsonb_array_elements(coalesce(entry -> 'details', '[]')) as detail) as details
      from (select body::jsonb as entry from operation_entry
        where year = ? and revision = ? and body::jsonb ->> 'event' <> 'VERIFIED'
        order by sequence desc limit 1) as last
      where entry ->> 'event' in ('FAILED', 'BLOCKED')
      """;

  private static final String TELLS_OF =
      """
      select exists (select from operation_entry
        where year = ? and revision = ? and (body::jsonb ->> 'execution')::bigint = ?)
      """;

  private static final String RERUN =
      """
      select entry ->> 'of' as of, entry ->> 'from' as from_stage, entry ->> 'reason' as reason
      from (select body::jsonb as entry from operation_entry where year = ? and revision = ?) as own
      where entry ->> 'event' = 'RERUN'
      """;

  private static final String PUBLISHED =
      """
      select entry ->> 'decisionHead' as head,
        array(select key from jsonb_each_text(entry -> 'outputs') order by key) as names,
        array(select value from jsonb_each_text(entry -> 'outputs') order by key) as hashes
      from (select sequence, body::jsonb as entry from operation_entry
        where year = ? and revision = ?) as of_revision
      where entry ->> 'event' = 'PUBLISHED' order by sequence
      """;

  private static final String KINDS =
      """
      select distinct body::jsonb ->> 'event' from operation_entry where year = ? and revision = ?
      """;

  private static final String LINKS =
      "select sequence, body, hash from operation_entry order by sequence";

  private static final String INSERT =
      """
      insert into operation_entry (sequence, year, revision, body, previous, hash)
      values (?, ?, ?, ?, ?, ?)
      """;

  private final JdbcTemplate jdbc;
  private final TransactionTemplate transaction;

  /** Appends in the caller's transaction when there is one, else in one of its own. */
  public JdbcOperationsLog(JdbcTemplate jdbc, TransactionTemplate transaction) {
    this.jdbc = jdbc;
    this.transaction = transaction;
  }

  @Override
  public void record(OperationEntry entry) {
    transaction.executeWithoutResult(status -> append(entry));
  }

  /** How long the log is now, and its head. */
  public Chain chain() {
    return jdbc
        .query(LAST, (row, index) -> new Chain(row.getLong("sequence"), row.getString("hash")))
        .stream()
        .findFirst()
        .orElseGet(Chain::empty);
  }

  /** Why a revision stands still, if the last that is said of it is that it failed. */
  public Optional<RecordedFailure> lastFailure(int year, int revision) {
    return jdbc
        .query(
            LAST_FAILURE,
            (row, index) ->
                new RecordedFailure(
                    row.getString("stage"),
                    row.getString("cause"),
                    Stream.of((String[]) row.getArray("details").getArray())
                        .map(JdbcOperationsLog::detail)
                        .toList()),
            year,
            revision)
        .stream()
        .findFirst();
  }

  /** Kind and arguments come with a unit separator between them, which no text here has. */
  private static RecordedFailure.Detail detail(String fields) {
    List<String> parts = List.of(fields.split("\u001f", -1));
    return new RecordedFailure.Detail(parts.get(0), parts.subList(1, parts.size()));
  }

  /** Whether an entry on this revision names this execution of its job. */
  public boolean tellsOf(int year, int revision, long execution) {
    return Boolean.TRUE.equals(
        jdbc.queryForObject(TELLS_OF, Boolean.class, year, revision, execution));
  }

  /** By which rerun a revision came about; empty when by none. */
  public Optional<RecordedRerun> rerun(int year, int revision) {
    return jdbc
        .query(
            RERUN,
            (row, index) ->
                new RecordedRerun(
                    row.getInt("of"), row.getString("from_stage"), row.getString("reason")),
            year,
            revision)
        .stream()
        .findFirst();
  }

  /** What is said to have been published of a revision: one record, unless there is a fault. */
  public List<PublishedRecord> published(int year, int revision) {
    return jdbc.query(PUBLISHED, (row, index) -> published(row), year, revision);
  }

  private static PublishedRecord published(ResultSet row) throws SQLException {
    String[] names = (String[]) row.getArray("names").getArray();
    String[] hashes = (String[]) row.getArray("hashes").getArray();
    Map<String, String> outputs = new TreeMap<>();
    for (int i = 0; i < names.length; i++) {
      outputs.put(names[i], hashes[i]);
    }
    return new PublishedRecord(String.valueOf(row.getString("head")), outputs);
  }

  /** Names of the events that are said of a revision. */
  public Set<String> eventsOf(int year, int revision) {
    return new TreeSet<>(jdbc.queryForList(KINDS, String.class, year, revision));
  }

  /**
   * Writes all entries as JSON Lines, in their order; wants a transaction around it.
   *
   * @throws LogAlteredException at the first entry that is not as it was chained
   */
  public void export(Writer out) throws IOException {
    JdbcTemplate streaming = new JdbcTemplate(Objects.requireNonNull(jdbc.getDataSource()));
    streaming.setFetchSize(1000);
    new LinkExport("operations log", out).write(streaming, LINKS);
  }

  private void append(OperationEntry entry) {
    jdbc.query(APPEND_LOCK, row -> {});
    String body = entry.canonical();
    Chain.Link link = chain().append(body);
    jdbc.update(
        INSERT,
        link.sequence(),
        entry.year(),
        entry.revision(),
        body,
        link.previous(),
        link.hash());
  }
}
