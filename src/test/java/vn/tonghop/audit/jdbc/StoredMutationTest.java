package vn.tonghop.audit.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.tonghop.audit.Chain;
import vn.tonghop.audit.ExpectedHead;
import vn.tonghop.audit.LogFault;
import vn.tonghop.audit.Logs;
import vn.tonghop.audit.Sha256;
import vn.tonghop.audit.Stage;
import vn.tonghop.audit.Verification;
import vn.tonghop.database.MigratedDatabase;
import vn.tonghop.revision.Revisions;
import vn.tonghop.revision.jdbc.JdbcRevisions;

/**
 * Whatever the owner of the tables does to a row, behind the triggers and the constraints, is
 * found. Each mutation is made, looked at, and rolled back; its seed is its number.
 */
class StoredMutationTest {

  private static final int MUTATIONS = 250;
  private static final int ENTRIES = 20;
  private static final MigratedDatabase DATABASE = MigratedDatabase.fresh();
  private static final JdbcTemplate JDBC = DATABASE.jdbc();

  private static long revision;
  private static ExpectedHead decisionHead = ExpectedHead.UNKNOWN;
  private static ExpectedHead operationsHead = ExpectedHead.UNKNOWN;

  @BeforeAll
  static void fillTheLogs() {
    revision = Revisions.open(JDBC);
    JdbcDecisionLog decisions = new JdbcDecisionLog(JDBC);
    decisions.record(revision, Logs.decisions(ENTRIES));
    decisionHead = ExpectedHead.last(decisions.seal(revision, Stage.VALIDATION));
    new JdbcRevisions(JDBC).setDone(revision, Stage.VALIDATION);
    JdbcOperationsLog operations = new JdbcOperationsLog(JDBC, DATABASE.transaction());
    Logs.operations(ENTRIES).forEach(operations::record);
    operationsHead =
        new ExpectedHead(
            JDBC.queryForObject(
                "select hash from operation_entry order by sequence desc limit 1", String.class),
            true);
  }

  /** The rows of a log that is made anew are not changed all at once. */
  @BeforeAll
  static void letLinksBeMadeAnew() {
    JDBC.execute("alter table operation_entry drop constraint operation_entry_previous_key");
  }

  @AfterAll
  static void close() {
    DATABASE.close();
  }

  @Test
  void whatWasNotAlteredIsIntact() {
    assertThat(decisions().fault()).isNull();
    assertThat(decisions().entries()).isEqualTo(ENTRIES);
    assertThat(operations().fault()).isNull();
    assertThat(operations().expectedAt()).isEqualTo(ENTRIES);
  }

  @Test
  void everyChangeOfTheDecisionLogIsFound() {
    assertThat(found(StoredMutationTest::decisionMutation, StoredMutationTest::decisions))
        .contains(
            LogFault.Kind.NOT_CANONICAL,
            LogFault.Kind.GAP,
            LogFault.Kind.EDITED,
            LogFault.Kind.NOT_LINKED,
            LogFault.Kind.HEAD_NOT_FOUND,
            LogFault.Kind.ENTRIES_ADDED,
            LogFault.Kind.ENTRY_MISSING,
            LogFault.Kind.COLUMN_DIFFERS,
            LogFault.Kind.NOT_SEALED);
  }

  @Test
  void everyChangeOfTheOperationsLogIsFound() {
    assertThat(found(StoredMutationTest::operationMutation, StoredMutationTest::operations))
        .contains(
            LogFault.Kind.NOT_CANONICAL,
            LogFault.Kind.GAP,
            LogFault.Kind.EDITED,
            LogFault.Kind.NOT_LINKED,
            LogFault.Kind.HEAD_NOT_FOUND,
            LogFault.Kind.COLUMN_DIFFERS);
  }

  /** Makes the SQL of a mutation of the entry with that number. */
  private interface Mutation {

    List<String> sql(Random random, int at);
  }

  /** What is found: something after each mutation, or it fails. */
  private static SortedSet<LogFault.Kind> found(Mutation mutation, Supplier<Verification> verify) {
    SortedSet<LogFault.Kind> found = new TreeSet<>();
    for (int seed = 0; seed < MUTATIONS; seed++) {
      Random random = new Random(seed);
      List<String> sql = mutation.sql(random, 1 + random.nextInt(ENTRIES));
      LogFault fault = after(sql, verify);
      found.add(Objects.requireNonNull(fault, "not found: seed " + seed + ", " + sql).kind());
    }
    return found;
  }

  private static List<String> decisionMutation(Random random, int at) {
    String seal = " where revision_id = " + revision + " and sequence = " + at;
    String entry = " where id = (select entry_id from decision_seal" + seal + ")";
    int other = 1 + at % ENTRIES;
    return switch (random.nextInt(12)) {
      case 0 -> List.of("update decision_entry set body = replace(body, 'e', 'E')" + entry);
      case 1 -> List.of("update decision_entry set " + column(random) + entry);
      case 2 -> List.of("update decision_seal set stage = stage + 1" + seal);
      case 3 -> List.of("delete from decision_entry" + entry);
      case 4 -> List.of("delete from decision_seal" + seal);
      case 5 -> List.of("delete from decision_entry" + entry, "delete from decision_seal" + seal);
      case 6 -> List.of("update decision_seal set hash = '" + "0".repeat(64) + "'" + seal);
      case 7 -> forgedLink(at);
      case 8 -> swapOfSeals(at, other);
      case 9 -> List.of(insertedEntry());
      case 10 -> List.of(insertedEntry(), sealOfTheLast());
      default -> rebuilt(random, at);
    };
  }

  /** What continues something else, with a hash that is right for it. */
  private static List<String> forgedLink(int at) {
    Chain.Link forged = new Chain.Link(at, "1".repeat(64), decisionBodies().get(at - 1));
    return List.of(
        "update decision_seal set previous = '%s', hash = '%s' where revision_id = %d and sequence = %d"
            .formatted(forged.previous(), forged.hash(), revision, at));
  }

  private static List<String> forgedOperation(int at) {
    Chain.Link forged = new Chain.Link(at, "1".repeat(64), operationBodies().get(at - 1));
    return List.of(
        "update operation_entry set previous = '%s', hash = '%s' where sequence = %d"
            .formatted(forged.previous(), forged.hash(), at));
  }

  private static List<String> decisionBodies() {
    return new ArrayList<>(
        JDBC.queryForList(
            "select e.body from decision_seal s join decision_entry e on e.id = s.entry_id"
                + " where s.revision_id = ? order by s.sequence",
            String.class,
            revision));
  }

  private static List<String> operationBodies() {
    return new ArrayList<>(
        JDBC.queryForList("select body from operation_entry order by sequence", String.class));
  }

  private static String column(Random random) {
    return List.of(
            "stage = stage - 1",
            "file_name = file_name || 'x'",
            "sheet = sheet + 1",
            "sheet = 0",
            "row_number = row_number + 1",
            "event = 'REJECTED'",
            "revision_id = revision_id + 1",
            "body_sha256 = repeat('0', 64)")
        .get(random.nextInt(8));
  }

  private static List<String> swapOfSeals(int at, int other) {
    String bare = "update decision_seal set sequence = %d where revision_id = %d and sequence = %d";
    return List.of(
        bare.formatted(1_000, revision, at),
        bare.formatted(at, revision, other),
        bare.formatted(other, revision, 1_000));
  }

  /** As somebody may who can only insert. */
  private static String insertedEntry() {
    String body = Logs.decisions(ENTRIES + 1).get(ENTRIES).canonical();
    return """
    insert into decision_entry
      (revision_id, stage, file_name, sheet, row_number, event, body, body_sha256)
    values (%d, 1, '730-biên-hòa.xlsx', 1, 21, 'ACCEPTED', '%s', '%s')
    """
        .formatted(revision, body, Sha256.of(body));
  }

  private static String sealOfTheLast() {
    String body = Logs.decisions(ENTRIES + 1).get(ENTRIES).canonical();
    String head = Objects.requireNonNull(decisionHead.hash());
    return """
    insert into decision_seal (revision_id, sequence, entry_id, stage, previous, hash)
    select %d, %d, max(id), 1, '%s', '%s' from decision_entry
    """
        .formatted(revision, ENTRIES + 1, head, new Chain.Link(ENTRIES + 1, head, body).hash());
  }

  /** The whole chain made anew over an entry that was changed, columns and all. */
  private static List<String> rebuilt(Random random, int at) {
    List<String> bodies = decisionBodies();
    String forged =
        random.nextBoolean()
            ? bodies.get(at - 1).replaceFirst("\\{", "{\"a\":1,")
            : bodies.get(at - 1).replaceFirst("\\{", "{ ");
    bodies.set(at - 1, forged);
    List<String> sql = new ArrayList<>();
    for (Chain.Link link : Logs.links(bodies)) {
      String seal = " where revision_id = " + revision + " and sequence = " + link.sequence();
      String body = link.canonicalEntry();
      sql.add(
          "update decision_entry set body = '%s', body_sha256 = '%s'"
                  .formatted(body, Sha256.of(body))
              + " where id = (select entry_id from decision_seal"
              + seal
              + ")");
      sql.add(
          "update decision_seal set previous = '%s', hash = '%s'"
                  .formatted(link.previous(), link.hash())
              + seal);
    }
    return sql;
  }

  private static List<String> operationMutation(Random random, int at) {
    String entry = " where sequence = " + at;
    return switch (random.nextInt(9)) {
      case 0 -> List.of("update operation_entry set body = replace(body, 'e', 'E')" + entry);
      case 1 -> List.of("update operation_entry set year = year + 1" + entry);
      case 2 -> List.of("update operation_entry set revision = revision + 1" + entry);
      case 3 -> List.of("delete from operation_entry" + entry);
      case 4 -> List.of("delete from operation_entry where sequence >= " + at);
      case 5 -> List.of("update operation_entry set hash = '" + "0".repeat(64) + "'" + entry);
      case 6 -> forgedOperation(at);
      case 7 ->
          List.of(
              "update operation_entry set sequence = 1000" + entry,
              "update operation_entry set sequence = sequence - 1 where sequence = " + (at + 1),
              "update operation_entry set sequence = " + (at + 1) + " where sequence = 1000");
      default -> rebuiltOperations(random, at);
    };
  }

  private static List<String> rebuiltOperations(Random random, int at) {
    List<String> bodies = operationBodies();
    String forged =
        random.nextBoolean()
            ? bodies.get(at - 1).replace("Hạnh", "Hoa")
            : bodies.get(at - 1).replace(":", " :");
    bodies.set(at - 1, forged);
    List<String> sql = new ArrayList<>();
    for (Chain.Link link : Logs.links(bodies)) {
      sql.add(
          "update operation_entry set body = '%s', previous = '%s', hash = '%s' where sequence = %d"
              .formatted(link.canonicalEntry(), link.previous(), link.hash(), link.sequence()));
    }
    return sql;
  }

  private static @Nullable LogFault after(List<String> sql, Supplier<Verification> verify) {
    Verification verification =
        DATABASE
            .transaction()
            .execute(
                status -> {
                  // Neither triggers nor foreign keys: what only the server's owner may.
                  JDBC.execute("set local session_replication_role = replica");
                  sql.forEach(JDBC::execute);
                  status.setRollbackOnly();
                  return verify.get();
                });
    return Objects.requireNonNull(verification).fault();
  }

  private static Verification decisions() {
    return new JdbcDecisionLogCheck(JDBC).verify(revision, false, decisionHead);
  }

  private static Verification operations() {
    return new JdbcOperationsLogCheck(JDBC).verify(operationsHead);
  }
}
