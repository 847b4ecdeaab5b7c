package vn.tonghop.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.tonghop.audit.Stage;
import vn.tonghop.operations.FailureCause;
import vn.tonghop.operations.Outcome;

/** A work folder that was copied while nothing ran is all there is, wherever the copy lies. */
class BackupTest {

  private static final Sample SAMPLE = Sample.of(2021);

  private static Workplace original;
  private static Map<String, String> published;

  /** The original some time later, with a second revision. */
  private static Workplace later;

  @BeforeAll
  static void publish() throws Exception {
    original = Workplace.fresh();
    assertThat(InProcess.run(original, SAMPLE).kind()).isEqualTo(Outcome.Kind.PUBLISHED);
    published = Workplace.hashes(original.outputs(2021, 1));
    later = original.copied();
    assertThat(InProcess.run(later, fewer(later)).kind()).isEqualTo(Outcome.Kind.PUBLISHED);
  }

  @Test
  void aCopyKnowsWhatWasPublishedAndGoesOnWithTheNextRevision() throws Exception {
    Workplace copy = original.copied();

    assertThat(InProcess.run(copy, SAMPLE).kind()).isEqualTo(Outcome.Kind.UNCHANGED);
    Outcome next = InProcess.run(copy, fewer(copy));

    assertThat(next.kind()).isEqualTo(Outcome.Kind.PUBLISHED);
    assertThat(next.revision().number()).isEqualTo(2);
    assertThat(Workplace.hashes(copy.outputs(2021, 1))).isEqualTo(published);
    assertThat(Workplace.hashes(original.outputs(2021, 1))).isEqualTo(published);
    assertThat(original.outputs(2021, 2)).doesNotExist();
    assertThat(Books.of(copy.database()).isChained()).isTrue();
  }

  @Test
  void aRevisionThatIsHalfDoneEndsTheSameInACopy() throws Exception {
    Workplace work = Workplace.fresh();
    Point midway = new Point(Stage.VALIDATION, Point.Moment.ADVANCED, 7);
    try (JavaProcess run = RunUntilKilled.standingAt(midway, work, SAMPLE, 2)) {
      run.kill();
    }
    assertThat(Books.of(work.database()).open()).as("whoever looks stops the server").isNotEmpty();

    Workplace copy = work.copied();

    assertThat(InProcess.resume(copy, 2021).kind()).isEqualTo(Outcome.Kind.PUBLISHED);
    assertThat(Workplace.hashes(copy.outputs(2021, 1))).isEqualTo(published);
    assertThat(work.outputs(2021, 1)).doesNotExist();
  }

  @Test
  void aDatabaseOlderThanTheOutputsDoesNotReplaceThem() throws Exception {
    Workplace before = originalWithThatOfLater("2021");
    Sample other = evenFewer(before);

    assertRefusedToReplace(before.outputs(2021, 2), before, other);
    assertThat(before.outbox(2021, 2)).doesNotExist();

    Files.move(before.outputs(2021, 2), before.path().resolve("aside"));
    assertThat(InProcess.run(before, other).kind()).isEqualTo(Outcome.Kind.PUBLISHED);
  }

  @Test
  void whatFinanceWasGivenIsNotReplacedEither() throws Exception {
    Workplace before = originalWithThatOfLater("outbox/2021");

    assertRefusedToReplace(before.outbox(2021, 2), before, evenFewer(before));
  }

  /** A database as it was, beside a folder that has the second revision already. */
  private static Workplace originalWithThatOfLater(String folder) throws Exception {
    Workplace before = original.copied();
    Workplace.copy(later.path().resolve(folder), before.path().resolve(folder));
    return before;
  }

  private static void assertRefusedToReplace(Path given, Workplace work, Sample other)
      throws Exception {
    Map<String, String> files = Workplace.hashes(given);

    Outcome refused = InProcess.run(work, other);

    assertThat(refused.kind()).isEqualTo(Outcome.Kind.FAILED);
    Outcome.Failure failure = Objects.requireNonNull(refused.failure());
    assertThat(failure.cause()).isEqualTo(FailureCause.OUTPUTS_FOREIGN);
    assertThat(failure.details().toString()).contains(given.toString());
    assertThat(Workplace.hashes(given)).isEqualTo(files);
  }

  /** The sample without one submission. */
  private static Sample fewer(Workplace work) throws Exception {
    Path folder = work.path().resolve("received");
    Sample fewer = SAMPLE.copiedInto(folder);
    Files.delete(folder.resolve("734-tan-phu.xlsx"));
    return fewer;
  }

  /** Another one than the second revision of {@link #later} was made from. */
  private static Sample evenFewer(Workplace work) throws Exception {
    Sample fewer = fewer(work);
    Files.delete(fewer.input().resolve("735-vinh-cuu.xlsx"));
    return fewer;
  }
}
