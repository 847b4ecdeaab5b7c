package vn.tonghop.audit.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tonghop.audit.DecisionEntry;
import vn.tonghop.audit.DecisionEvent;
import vn.tonghop.audit.OperationEntry;
import vn.tonghop.audit.OperationEvent;
import vn.tonghop.audit.Stage;
import vn.tonghop.database.MigratedDatabase;
import vn.tonghop.revision.Revisions;

class AppendOnlyTest {

  private static final MigratedDatabase DATABASE = MigratedDatabase.fresh();

  @BeforeAll
  static void fillTheLogs() {
    long revision = Revisions.open(DATABASE.jdbc());
    JdbcDecisionLog decisions = new JdbcDecisionLog(DATABASE.jdbc());
    decisions.record(
        revision,
        List.of(new DecisionEntry(Stage.INTAKE, "", 0, 0, DecisionEvent.DEFINED, Map.of())));
    decisions.seal(revision, Stage.INTAKE);
    new JdbcOperationsLog(DATABASE.jdbc(), DATABASE.transaction())
        .record(
            new OperationEntry(
                Instant.EPOCH, "operator@host", OperationEvent.STARTED, 2021, 1, Map.of()));
  }

  @AfterAll
  static void close() {
    DATABASE.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update decision_entry set body = '{}'",
        "update decision_entry set body = '{}' where false",
        "delete from decision_entry",
        "truncate decision_entry cascade",
        "update decision_seal set hash = repeat('0', 64)",
        "delete from decision_seal",
        "truncate decision_seal",
        "update operation_entry set body = '{}'",
        "delete from operation_entry",
        "truncate operation_entry"
      })
  void whatStandsInALogIsNeitherChangedNorRemoved(String attack) {
    assertThatThrownBy(() -> DATABASE.jdbc().execute(attack))
        .hasStackTraceContaining("only takes new entries");
    assertThatAllOfItStands();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "truncate revision cascade",
        "delete from revision",
        "update revision set id = default"
      })
  void whatALogBelongsToIsNotRemoved(String attack) {
    assertThatThrownBy(() -> DATABASE.jdbc().execute(attack))
        .hasStackTraceContaining("other rows belong to it");
    assertThatAllOfItStands();
  }

  private static void assertThatAllOfItStands() {
    for (String table : List.of("decision_entry", "decision_seal", "operation_entry")) {
      assertThat(DATABASE.jdbc().queryForObject("select count(*) from " + table, Integer.class))
          .isOne();
    }
  }
}
