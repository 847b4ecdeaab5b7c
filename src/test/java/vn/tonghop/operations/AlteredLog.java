package vn.tonghop.operations;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.tonghop.audit.Chain;
import vn.tonghop.audit.Sha256;
import vn.tonghop.audit.Stage;

/** The decision log of a first revision, in the hands of somebody who owns the database. */
final class AlteredLog {

  private final JdbcTemplate jdbc;

  AlteredLog(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** Keeps what it holds now, to be put back. */
  void copy() {
    jdbc.execute("create table copy_of_entries as select * from decision_entry");
    jdbc.execute("create table copy_of_seals as select * from decision_seal");
  }

  void putBack() {
    freely(
        "delete from decision_seal",
        "delete from decision_entry",
        "insert into decision_entry overriding system value select * from copy_of_entries",
        "insert into decision_seal select * from copy_of_seals");
  }

  /** What the operations log says of a revision's seals: stage, entries and head. */
  List<String> seals(int revision) {
    return jdbc.queryForList(
        "select concat_ws(' ', entry ->> 'stage', entry ->> 'entries', entry ->> 'decisionHead')"
            + " from (select sequence, body::jsonb as entry from operation_entry"
            + "   where revision = ?) as operation"
            + " where entry ->> 'event' = 'SEALED' order by sequence",
        String.class,
        revision);
  }

  /** Leaves so many entries; of what is not sealed, none. */
  void cutAfter(long entries) {
    freely(
        "delete from decision_seal where sequence > " + entries,
        "delete from decision_entry e"
            + " where not exists (select from decision_seal s where s.entry_id = e.id)");
  }

  /** Removes the last entries of a stage, and nothing of the stages that follow. */
  void cutEndOf(Stage stage, int entries) {
    String ofStage = "decision_seal where stage = " + stage.ordinal();
    freely(
        "delete from "
            + ofStage
            + " and sequence > (select max(sequence) - "
            + entries
            + " from "
            + ofStage
            + ")",
        "delete from decision_entry e"
            + " where not exists (select from decision_seal s where s.entry_id = e.id)");
  }

  /** Lets the first entry say something else, and chains it and all that follow again. */
  void makeAnew() {
    Chain chain = Chain.empty();
    List<String> statements = new ArrayList<>();
    for (Kept kept : kept()) {
      String body =
          chain.sequence() > 0 ? kept.body() : kept.body().replaceFirst("\"[0-9a-f]{4}", "\"0000");
      Chain.Link link = chain.append(body);
      statements.add(
          "update decision_seal set previous = '%s', hash = '%s' where sequence = %d"
              .formatted(link.previous(), link.hash(), link.sequence()));
      if (!body.equals(kept.body())) {
        statements.add(
            "update decision_entry set body = '%s', body_sha256 = '%s' where id = %d"
                .formatted(body, Sha256.of(body), kept.id()));
      }
    }
    freely(statements.toArray(String[]::new));
  }

  /** Adds an entry to a stage that is closed, and seals it as if it had always been there. */
  void append(Stage stage) {
    Kept first = kept().get(0);
    Chain chain =
        jdbc.queryForObject(
            "select sequence, hash from decision_seal order by sequence desc limit 1",
            (row, index) -> new Chain(row.getLong("sequence"), row.getString("hash")));
    String body = first.body().replace("\"intake\"", '"' + stage.label() + '"');
    Chain.Link link = chain.append(body);
    freely(
        "insert into decision_entry (revision_id, stage, file_name, sheet, row_number, event, body,"
            + " body_sha256) select revision_id, %d, file_name, sheet, row_number, event, '%s', '%s'"
                .formatted(stage.ordinal(), body, Sha256.of(body))
            + " from decision_entry where id = "
            + first.id(),
        "insert into decision_seal (revision_id, sequence, entry_id, stage, previous, hash)"
            + " select revision_id, %d, id, stage, '%s', '%s' from decision_entry"
                .formatted(link.sequence(), link.previous(), link.hash())
            + " where body_sha256 = '"
            + Sha256.of(body)
            + "'");
  }

  private List<Kept> kept() {
    return jdbc.query(
        "select e.id, e.body from decision_seal s join decision_entry e on e.id = s.entry_id"
            + " order by s.sequence",
        (row, index) -> new Kept(row.getLong("id"), row.getString("body")));
  }

  /** The triggers of the logs do not see it. */
  void freely(String... statements) {
    List<String> all = new ArrayList<>(List.of(statements));
    all.add(0, "set local session_replication_role = replica");
    jdbc.execute("begin; " + String.join("; ", all) + "; commit");
  }

  private record Kept(long id, String body) {}
}
