package vn.tonghop.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.tonghop.audit.Stage;
import vn.tonghop.deduplication.ReviewDecision;
import vn.tonghop.deduplication.Verdict;
import vn.tonghop.deduplication.jdbc.JdbcReviewDecisions;
import vn.tonghop.golden.Json;
import vn.tonghop.history.EarlierItem;
import vn.tonghop.history.EarlierItems;
import vn.tonghop.history.jdbc.JdbcEarlierPlans;
import vn.tonghop.pipeline.StageProgress;

/**
 * From whichever stage a revision is rerun: the next one takes over exactly what the first one had
 * when that stage began, and says in the end what the first one says.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RerunTest {

  private final Map<Stage, Kept> whenStarted = new EnumMap<>(Stage.class);
  private Path work;
  private SampleYear year;
  private Outcome first;

  @BeforeAll
  void consolidate(@TempDir Path folder) throws Exception {
    work = folder;
    year = new SampleYear(folder);
    EarlierItem item = EarlierItems.item("Bản tin Khuyến công", "Trung tâm Khuyến công", null);
    new JdbcEarlierPlans(year.jdbc())
        .add(EarlierItems.plan(2018, 1, List.of(item)), List.of(item), null);
    new JdbcReviewDecisions(year.jdbc()).add(2021, decision());
    first = year.run(new WhenStarted(stage -> whenStarted.put(stage, Kept.of(1, year.jdbc()))));
    assertThat(first.kind()).isEqualTo(Outcome.Kind.PUBLISHED);
  }

  private static ReviewDecision decision() {
    List<String> members = List.of("a".repeat(64), "b".repeat(64));
    return new ReviewDecision(
        1,
        "d".repeat(64),
        Verdict.KEEP,
        members,
        members,
        null,
        "đã hỏi huyện",
        "can-bo@may",
        Instant.EPOCH);
  }

  @AfterAll
  void close() {
    year.close();
  }

  @ParameterizedTest
  @EnumSource(Stage.class)
  void takesOverWhatCameBeforeAndDoesTheRestAgain(Stage from) throws Exception {
    Map<Stage, Kept> again = new EnumMap<>(Stage.class);
    int number = latest() + 1;

    Outcome rerun =
        year.rerun(
            1, from, new WhenStarted(stage -> again.put(stage, Kept.of(number, year.jdbc()))));

    assertThat(rerun.kind()).isEqualTo(Outcome.Kind.PUBLISHED);
    assertThat(rerun.revision().number()).isEqualTo(number);
    assertThat(rerun.revision().fingerprint()).isEqualTo(first.revision().fingerprint());
    // The files of a revision bear its number, so publication is always done.
    Stage begun = from == Stage.DELIVERY ? Stage.PUBLICATION : from;
    assertThat(again.keySet())
        .containsExactlyElementsOf(
            Stream.of(Stage.values()).filter(stage -> stage.compareTo(begun) >= 0).toList());
    again.forEach(
        (stage, kept) -> {
          if (stage.compareTo(Stage.DELIVERY) < 0) {
            assertThat(kept.rows())
                .as("at the start of %s", stage)
                .isEqualTo(atStartOf(stage).rows());
          }
        });
    assertSaysTheSame(rerun);
    assertThat(steps(number))
        .containsExactlyElementsOf(
            Stream.of(Stage.values())
                .map(stage -> stage.compareTo(begun) < 0 ? "CARRIED" : "COMPLETED")
                .toList());
  }

  @Test
  void everyTableOfARevisionIsPutToTheTest() {
    assertThat(atStartOf(Stage.DELIVERY).emptyTables())
        .as("no letter is written before, nor by this definition")
        .containsExactly("mailing");
  }

  @Test
  void saysWhoRerunsWhatAndWhy() throws Exception {
    Outcome rerun = year.rerun(1, Stage.CONSOLIDATION, StageProgress.SILENT);

    List<Json> entries = operations(rerun.revision().number());
    assertThat(entries)
        .extracting(entry -> entry.text("event"))
        .containsExactly(
            "RERUN", "SEALED", "SEALED", "SEALED", "SEALED", "SEALED", "PUBLISHED", "DELIVERED");
    assertThat(entries.get(0).values())
        .containsEntry("of", 1)
        .containsEntry("from", "consolidation")
        .containsEntry("reason", SampleYear.REASON)
        .containsEntry("actor", Caller.current().actor())
        .containsEntry("fingerprint", first.revision().fingerprint());
  }

  @Test
  void takesTheLatestUnlessToldOtherwiseAndNamesWhoDidAStageInTheFirstPlace() throws Exception {
    year.rerun(1, Stage.DEDUPLICATION, StageProgress.SILENT);
    int latest = latest();

    int number = year.rerun(null, Stage.RECONCILIATION, StageProgress.SILENT).revision().number();

    assertThat(operations(number).get(0).number("of")).isEqualTo(latest);
    assertThat(
            year.jdbc()
                .queryForList(
                    "select stage || ' ' || carried_from from stage_done"
                        + " join revision r on r.id = revision_id"
                        + " where r.number = ? and carried_from is not null",
                    String.class,
                    number))
        .containsExactlyInAnyOrder(
            "intake 1", "validation 1", "deduplication " + latest, "consolidation " + latest);
  }

  @Test
  void needsNoSubmissionThatItDoesNotReadAgain() throws Exception {
    Path frozen = work.resolve("frozen");
    Path away = Files.move(frozen, work.resolve("away"));
    try {
      assertSaysTheSame(year.rerun(1, Stage.VALIDATION, StageProgress.SILENT));
    } finally {
      Files.move(away, frozen);
    }
  }

  @Test
  void isWhatTheSameInputsBelongToFromThenOn() throws Exception {
    int number = year.rerun(1, Stage.DELIVERY, StageProgress.SILENT).revision().number();

    Outcome again = year.run(StageProgress.SILENT);

    assertThat(again.kind()).isEqualTo(Outcome.Kind.UNCHANGED);
    assertThat(again.revision().number()).isEqualTo(number);
    assertThat(year.resume().kind()).isEqualTo(Outcome.Kind.UNCHANGED);
  }

  private Kept atStartOf(Stage stage) {
    return Objects.requireNonNull(whenStarted.get(stage));
  }

  private void assertSaysTheSame(Outcome rerun) throws IOException {
    int number = rerun.revision().number();
    assertThat(Numberless.outputs(rerun.outputs(), number))
        .isEqualTo(Numberless.outputs(first.outputs(), 1));
    assertThat(rerun.files().get("audit.jsonl")).isEqualTo(first.files().get("audit.jsonl"));
    assertThat(Numberless.outputs(rerun.outbox(), number))
        .isEqualTo(Numberless.outputs(first.outbox(), 1));
    assertThat(rerun.ledger()).isEqualTo(first.ledger());
    assertThat(rerun.findings()).isEqualTo(first.findings());
  }

  private List<String> steps(int revision) {
    return year.status(revision).steps().stream()
        .sorted(Comparator.comparing(RevisionStatus.Step::stage))
        .map(RevisionStatus.Step::state)
        .toList();
  }

  private int latest() {
    Integer latest = year.jdbc().queryForObject("select max(number) from revision", Integer.class);
    return latest == null ? 0 : latest;
  }

  private List<Json> operations(int revision) {
    return year
        .jdbc()
        .queryForList(
            "select body from operation_entry where revision = ? order by sequence",
            String.class,
            revision)
        .stream()
        .map(Json::parse)
        .toList();
  }
}
