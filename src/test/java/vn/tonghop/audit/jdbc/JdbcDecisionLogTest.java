package vn.tonghop.audit.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tonghop.audit.Chain;
import vn.tonghop.audit.DecisionEntry;
import vn.tonghop.audit.DecisionEvent;
import vn.tonghop.audit.LogAlteredException;
import vn.tonghop.audit.Stage;
import vn.tonghop.database.MigratedDatabase;
import vn.tonghop.revision.Revisions;

class JdbcDecisionLogTest {

  private static final MigratedDatabase DATABASE = MigratedDatabase.fresh();

  private final JdbcDecisionLog log = new JdbcDecisionLog(DATABASE.jdbc());
  private final long revision = Revisions.open(DATABASE.jdbc());

  @AfterAll
  static void close() {
    DATABASE.close();
  }

  @Test
  void aLogWithoutEntriesHasTheGenesisAsItsHead() {
    assertThat(log.seal(revision, Stage.INTAKE)).isEqualTo(Chain.GENESIS);
    assertThat(log.chain(revision).sequence()).isZero();
  }

  @Test
  void anEntryRecordedAgainIsRecordedOnce() {
    List<DecisionEntry> entries = manyEntries();
    log.record(revision, entries);
    log.record(revision, entries);
    log.record(revision, List.of(entries.get(0), entries.get(0)));
    log.seal(revision, Stage.INTAKE);
    assertThat(log.chain(revision).sequence()).isEqualTo(entries.size());
  }

  @Test
  void anEntryRecordedAgainAfterItsSealChangesNothing() {
    log.record(revision, manyEntries());
    String head = log.seal(revision, Stage.INTAKE);
    log.record(revision, manyEntries());
    assertThat(log.seal(revision, Stage.INTAKE)).isEqualTo(head);
  }

  @Test
  void entriesAreSealedInTheOrderOfTheirKeys() throws IOException {
    List<DecisionEntry> inOrder =
        List.of(
            entry("", 0, 0, DecisionEvent.DEFINED, "-"),
            entry("731.xlsx", 0, 0, DecisionEvent.READ, "-"),
            entry("731.xlsx", 1, 9, DecisionEvent.ACCEPTED, "-"),
            entry("731.xlsx", 1, 10, DecisionEvent.ACCEPTED, "-"),
            entry("731.xlsx", 1, 10, DecisionEvent.FOUND, "a"),
            entry("731.xlsx", 1, 10, DecisionEvent.FOUND, "b"),
            entry("731.xlsx", 2, 1, DecisionEvent.FOUND, "-"),
            entry("Tan-Phu.xlsx", 0, 0, DecisionEvent.READ, "-"),
            entry("bien-hoa.xlsx", 0, 0, DecisionEvent.READ, "-"),
            entry("bienzhoa.xlsx", 0, 0, DecisionEvent.READ, "-"),
            entry("đồng-nai.xlsx", 0, 0, DecisionEvent.READ, "-"));
    List<DecisionEntry> reversed = new ArrayList<>(inOrder);
    Collections.reverse(reversed);
    log.record(revision, reversed);
    log.seal(revision, Stage.INTAKE);
    assertThat(export()).isEqualTo(linked(inOrder));
  }

  @Test
  void theHeadIsTheSameWhenEntriesArriveInAnotherOrder() {
    log.record(revision, manyEntries());
    String head = log.seal(revision, Stage.INTAKE);
    List<DecisionEntry> shuffled = new ArrayList<>(manyEntries());
    Collections.shuffle(shuffled, new Random(75));
    long other = Revisions.open(DATABASE.jdbc());
    shuffled.forEach(entry -> log.record(other, List.of(entry)));
    assertThat(log.seal(other, Stage.INTAKE)).isEqualTo(head);
  }

  @Test
  void eachStageContinuesTheChainOfTheStagesBefore() throws IOException {
    DecisionEntry read = entry("731.xlsx", 0, 0, DecisionEvent.READ, "-");
    DecisionEntry accepted =
        new DecisionEntry(
            Stage.VALIDATION, "731.xlsx", 1, 9, DecisionEvent.ACCEPTED, Map.of("item", "1.1"));
    log.record(revision, List.of(accepted, read));
    String intake = log.seal(revision, Stage.INTAKE);
    assertThat(log.chain(revision).sequence()).isOne();
    String validation = log.seal(revision, Stage.VALIDATION);
    assertThat(validation).isNotEqualTo(intake).isEqualTo(log.chain(revision).head());
    assertThat(export()).isEqualTo(linked(List.of(read, accepted)));
  }

  @Test
  void revisionsHaveChainsOfTheirOwn() {
    log.record(revision, manyEntries());
    log.seal(revision, Stage.INTAKE);
    assertThat(log.chain(Revisions.open(DATABASE.jdbc())).head()).isEqualTo(Chain.GENESIS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update decision_entry set body = '{}' where row_number = 1200 and revision_id = ?",
        "delete from decision_seal where sequence = 3 and revision_id = ?",
        "update decision_seal set hash = repeat('0', 64) where sequence = 3 and revision_id = ?"
      })
  void aLogThatWasAlteredBehindTheTriggersIsNotExported(String attack) {
    log.record(revision, manyEntries());
    log.seal(revision, Stage.INTAKE);
    for (String table : List.of("decision_entry", "decision_seal")) {
      DATABASE.jdbc().execute("alter table " + table + " disable trigger append_only");
    }
    assertThat(DATABASE.jdbc().update(attack, revision)).isOne();
    for (String table : List.of("decision_entry", "decision_seal")) {
      DATABASE.jdbc().execute("alter table " + table + " enable trigger append_only");
    }
    assertThatExceptionOfType(LogAlteredException.class).isThrownBy(this::export);
  }

  private List<String> export() throws IOException {
    StringWriter out = new StringWriter();
    log.export(revision, out);
    return out.toString().lines().toList();
  }

  private static List<String> linked(List<DecisionEntry> entries) {
    Chain chain = Chain.empty();
    return entries.stream().map(entry -> chain.append(entry.canonical()).exportLine()).toList();
  }

  /** More than one batch, so that rewritten batches are tried too. */
  private static List<DecisionEntry> manyEntries() {
    List<DecisionEntry> entries = new ArrayList<>();
    for (int row = 1; row <= 1200; row++) {
      entries.add(entry("731.xlsx", 1, row, DecisionEvent.ACCEPTED, "đề án " + row));
    }
    return entries;
  }

  private static DecisionEntry entry(
      String file, int sheet, int row, DecisionEvent event, String what) {
    return new DecisionEntry(Stage.INTAKE, file, sheet, row, event, Map.of("what", what));
  }
}
