package vn.tonghop.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tonghop.audit.Stage;
import vn.tonghop.definition.PlanDefinitions;
import vn.tonghop.endtoend.Books.PartitionWrites;
import vn.tonghop.operations.Outcome;

/** A submission of several chunks goes on after its last committed chunk. */
class BigWorkbookKillTest {

  private static final int CHUNK = 1000;
  private static final int ITEMS = 2600;

  private static Sample sample;
  private static Workplace undisturbed;

  @BeforeAll
  static void runUndisturbed() throws Exception {
    undisturbed = Workplace.fresh();
    Path input = Files.createDirectories(undisturbed.path().resolve("received"));
    BigWorkbook.write(input.resolve("731-bien-hoa.xlsx"), ITEMS);
    Path job = Files.createDirectories(undisturbed.path().resolve("jobs/2021"));
    PlanDefinitions.copyPlanWithoutDocument(job);
    PlanDefinitions.copyShared(job);
    sample = new Sample(job, input);
    Outcome outcome = InProcess.run(undisturbed, sample);
    assertThat(outcome.kind()).isEqualTo(Outcome.Kind.PUBLISHED);
    assertThat(outcome.ledger().total().rowsRead()).isEqualTo(ITEMS + BigWorkbook.OTHER_ROWS);
  }

  /** Intake writes every row, and what it learned at the end of the file; validation the items. */
  @ParameterizedTest
  @CsvSource({"INTAKE, 2607", "VALIDATION, 2600"})
  void theThirdChunkIsTheFirstAfterTheKill(Stage stage, long all) throws Exception {
    Workplace work = Workplace.fresh();
    Point thirdChunk = new Point(stage, Point.Moment.ADVANCED, 3);
    RunUntilKilled.standingAt(thirdChunk, work, sample, 1).close();

    assertThat(InProcess.resume(work, 2021).kind()).isEqualTo(Outcome.Kind.PUBLISHED);

    Books books = Books.of(work.database());
    assertThat(books.written())
        .filteredOn(writes -> writes.step().startsWith(stage.label()))
        .extracting(PartitionWrites::count)
        .isEqualTo(List.of(2L * CHUNK, all - 2 * CHUNK));
    assertThat(books.rows()).isEqualTo(Books.of(undisturbed.database()).rows());
    assertThat(Workplace.hashes(work.outputs(2021, 1)))
        .isEqualTo(Workplace.hashes(undisturbed.outputs(2021, 1)));
  }
}
