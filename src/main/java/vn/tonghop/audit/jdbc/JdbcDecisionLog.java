package vn.tonghop.audit.jdbc;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.tonghop.audit.Chain;
import vn.tonghop.audit.DecisionEntry;
import vn.tonghop.audit.DecisionLog;
import vn.tonghop.audit.LogAlteredException;
import vn.tonghop.audit.LogFault;
import vn.tonghop.audit.SealedEntry;
import vn.tonghop.audit.Sha256;
import vn.tonghop.audit.Stage;
import vn.tonghop.database.CopiedRows;

/** The decision log. Reads stream, so they want a transaction around them. */
public final class JdbcDecisionLog implements DecisionLog {

  private static final int BATCH = 1_000;

  /** All of them in one statement: each column comes as an array. */
  private static final String INSERT =
      """
      insert into decision_entry
        (revision_id, stage, file_name, sheet, row_number, event, body, body_sha256)
      select ?, stage, file_name, sheet, row_number, event, body, body_sha256
      from unnest(?::integer[], ?::text[], ?::integer[], ?::integer[], ?::text[], ?::text[],
        ?::text[]) as e (stage, file_name, sheet, row_number, event, body, body_sha256)
      on conflict (revision_id, stage, file_name, sheet, row_number, event, body_sha256) do nothing
      """;

  /**
   * In the order of the keys; bytewise, so that every database gives the same order. What is not
   * sealed is settled before the first of it is read: while it is read, it is being sealed.
   */
  private static final String UNSEALED =
      """
      with unsealed as materialized (
        select e.id, e.file_name, e.sheet, e.row_number, e.event, e.body from decision_entry e
        where e.revision_id = ? and e.stage = ?
          and not exists (select from decision_seal s where s.entry_id = e.id))
      select id, body from unsealed order by file_name, sheet, row_number, event, body
      """;

  private static final String SEALS =
      "decision_seal (revision_id, sequence, entry_id, stage, previous, hash)";

  private static final String LAST =
      """
      select sequence, hash from decision_seal where revision_id = ?
      order by sequence desc limit 1
      """;

  private static final String LINKS =
      """
      select s.sequence, s.hash, e.body from decision_seal s
      join decision_entry e on e.id = s.entry_id
      where s.revision_id = ? order by s.sequence
      """;

  private static final String CARRY_ENTRIES =
      """
      insert into decision_entry
        (revision_id, stage, file_name, sheet, row_number, event, body, body_sha256)
      select ?, stage, file_name, sheet, row_number, event, body, body_sha256
      from decision_entry where revision_id = ? and stage < ?
      """;

  private static final String CARRY_SEALS =
      """
      insert into decision_seal (revision_id, sequence, entry_id, stage, previous, hash)
      select carried.revision_id, s.sequence, carried.id, s.stage, s.previous, s.hash
      from decision_seal s
      join decision_entry e on e.id = s.entry_id
      join decision_entry carried on carried.revision_id = ? and carried.stage = e.stage
        and carried.file_name = e.file_name and carried.sheet = e.sheet
        and carried.row_number = e.row_number and carried.event = e.event
        and carried.body_sha256 = e.body_sha256
      where s.revision_id = ? and s.stage < ?
      """;

  private static final String LOOSE =
      """
      select count(*) from decision_entry e where e.revision_id = ?
        and not exists (select from decision_seal s where s.entry_id = e.id)
      """;

  /** Of the row itself, and of its file as a whole; found by the key of entries, stage by stage. */
  private static final String ABOUT =
      """
      select s.sequence, s.hash, e.body from decision_entry e
      join decision_seal s on s.entry_id = e.id
      where e.revision_id = ? and e.stage = any(?) and e.file_name = ?
        and ((e.sheet = ? and e.row_number = ?) or e.sheet = 0)
      order by s.sequence
      """;

  private static final Integer[] STAGES =
      Arrays.stream(Stage.values()).map(Stage::ordinal).toArray(Integer[]::new);

  /** One link of the chain, of the entry with that id. */
  private record Seal(long sequence, long entryId, String previous, String hash) {}

  private final JdbcTemplate jdbc;

  public JdbcDecisionLog(JdbcTemplate jdbc) {
    this.jdbc = Streaming.over(jdbc);
  }

  @Override
  public void record(long revisionId, Collection<DecisionEntry> entries) {
    List<DecisionEntry> batch = new ArrayList<>(Math.min(BATCH, entries.size()));
    for (DecisionEntry entry : entries) {
      batch.add(entry);
      if (batch.size() == BATCH) {
        insert(revisionId, batch);
        batch.clear();
      }
    }
    if (!batch.isEmpty()) {
      insert(revisionId, batch);
    }
  }

  private void insert(long revisionId, List<DecisionEntry> batch) {
    List<String> bodies = batch.stream().map(DecisionEntry::canonical).toList();
    jdbc.update(
        INSERT,
        revisionId,
        numbers(batch, entry -> entry.stage().ordinal()),
        texts(batch, DecisionEntry::file),
        numbers(batch, DecisionEntry::sheet),
        numbers(batch, DecisionEntry::row),
        texts(batch, entry -> entry.event().name()),
        texts(bodies, body -> body),
        texts(bodies, Sha256::of));
  }

  private static Integer[] numbers(
      List<DecisionEntry> batch, Function<DecisionEntry, Integer> number) {
    return batch.stream().map(number).toArray(Integer[]::new);
  }

  private static <T> String[] texts(List<T> batch, Function<T, String> text) {
    return batch.stream().map(text).toArray(String[]::new);
  }

  @Override
  public String seal(long revisionId, Stage stage) {
    Chain chain = chain(revisionId);
    List<Seal> seals = new ArrayList<>(BATCH);
    jdbc.query(
        UNSEALED,
        row -> {
          Chain.Link link = chain.append(row.getString("body"));
          seals.add(new Seal(link.sequence(), row.getLong("id"), link.previous(), chain.head()));
          if (seals.size() == BATCH) {
            flush(revisionId, stage, seals);
          }
        },
        revisionId,
        stage.ordinal());
    flush(revisionId, stage, seals);
    return chain.head();
  }

  /** What is being read does not change by it: a query sees what was there when it began. */
  private void flush(long revisionId, Stage stage, List<Seal> seals) {
    CopiedRows.insert(
        jdbc,
        SEALS,
        seals,
        (values, seal) ->
            values
                .add(revisionId)
                .add(seal.sequence())
                .add(seal.entryId())
                .add(stage.ordinal())
                .add(seal.previous())
                .add(seal.hash()));
    seals.clear();
  }

  /** The chain as far as it is sealed. */
  public Chain chain(long revisionId) {
    return jdbc
        .query(
            LAST,
            (row, index) -> new Chain(row.getLong("sequence"), row.getString("hash")),
            revisionId)
        .stream()
        .findFirst()
        .orElseGet(Chain::empty);
  }

  /** The sealed decisions about a row and about its file as a whole, in their order. */
  public List<SealedEntry> about(long revisionId, String file, int sheet, int row) {
    return jdbc.query(
        ABOUT,
        (found, index) ->
            new SealedEntry(
                found.getLong("sequence"), found.getString("hash"), found.getString("body")),
        revisionId,
        STAGES,
        file,
        sheet,
        row);
  }

  /**
   * Writes the sealed entries as JSON Lines, in their order.
   *
   * @throws LogAlteredException at the first entry that is not the one that was sealed
   */
  public void export(long revisionId, Writer out) throws IOException {
    new LinkExport(LogAlteredException.Log.DECISION_LOG, out).write(jdbc, LINKS, revisionId);
  }

  /**
   * Gives another revision, which has no entries yet, those of the stages before the given one: the
   * same links, so the same head.
   *
   * @throws LogAlteredException when they are not what was sealed: what was altered must not be
   *     taken over as if it were whole
   */
  public void carryOver(long from, long to, Stage before) {
    jdbc.update(CARRY_ENTRIES, to, from, before.ordinal());
    jdbc.update(CARRY_SEALS, to, from, before.ordinal());
    Long loose = jdbc.queryForObject(LOOSE, Long.class, to);
    if (loose == null || loose > 0) {
      throw new LogAlteredException(
          LogAlteredException.Log.DECISION_LOG, LogFault.of(LogFault.Kind.NOT_SEALED, 0));
    }
    try {
      export(to, Writer.nullWriter());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
