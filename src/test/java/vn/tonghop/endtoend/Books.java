package vn.tonghop.endtoend;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.tonghop.audit.Chain;
import vn.tonghop.audit.OperationEvent;
import vn.tonghop.database.Database;
import vn.tonghop.database.DatabaseSettings;
import vn.tonghop.golden.Json;

/**
 * What the database of a work folder holds.
 *
 * @param rows how many each table holds
 * @param operations the operations log
 * @param open steps whose last execution is not completed, and jobs likewise
 * @param written items that each execution of a partition's step has written, the first one first
 */
record Books(
    SortedMap<String, Long> rows,
    List<Operation> operations,
    List<String> open,
    List<PartitionWrites> written) {

  private static final List<String> TABLES =
      List.of(
          "revision",
          "definition_file",
          "submission",
          "sheet_row",
          "proposal",
          "stated_total",
          "finding",
          "plan_item",
          "duplicate_group",
          "duplicate_member",
          "output",
          "decision_entry",
          "decision_seal");

  /** An entry of the operations log, in canonical JSON, with its place in the chain. */
  record Operation(String body, Chain.Link link, String hash) {

    String event() {
      return Json.parse(body).text("event");
    }
  }

  /** What one execution of the step of a partition has written and committed. */
  record PartitionWrites(String step, long count) {}

  static Books of(DatabaseSettings settings) throws Exception {
    try (Database database = Database.open(settings, 1)) {
      JdbcTemplate jdbc = new JdbcTemplate(database.dataSource());
      return new Books(rows(jdbc), operations(jdbc), open(jdbc), written(jdbc));
    }
  }

  private static SortedMap<String, Long> rows(JdbcTemplate jdbc) {
    SortedMap<String, Long> rows = new TreeMap<>();
    for (String table : TABLES) {
      Long count = jdbc.queryForObject("select count(*) from " + table, Long.class);
      rows.put(table, count == null ? 0L : count);
    }
    return rows;
  }

  private static List<Operation> operations(JdbcTemplate jdbc) {
    return jdbc.query(
        "select sequence, previous, body, hash from operation_entry order by sequence",
        (row, index) ->
            new Operation(
                row.getString("body"),
                new Chain.Link(
                    row.getLong("sequence"), row.getString("previous"), row.getString("body")),
                row.getString("hash")));
  }

  private static List<String> open(JdbcTemplate jdbc) {
    return jdbc.queryForList(
        """
        select name || ' ' || status from (
          (select distinct on (job_instance_id, step_name) step_name as name, s.status
            from batch_step_execution s join batch_job_execution using (job_execution_id)
            order by job_instance_id, step_name, step_execution_id desc)
          union all
          (select distinct on (job_instance_id) 'job', status from batch_job_execution
            order by job_instance_id, job_execution_id desc)) last
        where status <> 'COMPLETED'
        """,
        String.class);
  }

  private static List<PartitionWrites> written(JdbcTemplate jdbc) {
    return jdbc.query(
        "select step_name, write_count from batch_step_execution where step_name like '%:%'"
            + " order by step_execution_id",
        (row, index) ->
            new PartitionWrites(row.getString("step_name"), row.getLong("write_count")));
  }

  /** The one entry of the operations log that tells of such an event. */
  Json told(OperationEvent event) {
    List<Json> told = allTold(event);
    if (told.size() != 1) {
      throw new AssertionError(event + " is told of " + told.size() + " times: " + events());
    }
    return told.get(0);
  }

  /** Every entry of the operations log that tells of such an event, the first one first. */
  List<Json> allTold(OperationEvent event) {
    return operations.stream()
        .map(operation -> Json.parse(operation.body()))
        .filter(entry -> entry.text("event").equals(event.name()))
        .toList();
  }

  /** What was done, apart from the stages that were closed on the way. */
  List<String> events() {
    return operations.stream().map(Operation::event).filter(event -> !isSeal(event)).toList();
  }

  /** The stages that were closed, in that order. */
  List<String> sealed() {
    return operations.stream()
        .filter(operation -> isSeal(operation.event()))
        .map(operation -> Json.parse(operation.body()).text("stage"))
        .toList();
  }

  private static boolean isSeal(String event) {
    return event.equals(OperationEvent.SEALED.name());
  }

  /** Whether every operation follows the one before, without a gap, and none was altered. */
  boolean isChained() {
    Chain chain = Chain.empty();
    for (Operation operation : operations) {
      if (!chain.append(operation.body()).equals(operation.link())
          || !chain.head().equals(operation.hash())) {
        return false;
      }
    }
    return true;
  }
}
