package vn.tonghop.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.tonghop.audit.ExpectedHead;
import vn.tonghop.audit.LogAlteredException;
import vn.tonghop.audit.LogFault;
import vn.tonghop.audit.Stage;
import vn.tonghop.pipeline.StageProgress;

/**
 * A decision log that was cut at its end, or made anew from the first entry on, is in itself whole.
 * The operations log knows better: it is found, no stage goes on with it, nothing is published from
 * it, and no rerun takes it over.
 */
class SealedLogTest {

  @AutoClose private final SampleYear year;
  private final AlteredLog log;

  SealedLogTest(@TempDir Path folder) throws Exception {
    year = new SampleYear(folder);
    log = new AlteredLog(year.jdbc());
  }

  @Test
  void isTheSameForWhatIsPublishedAndRerunAndRerunFromThat() throws Exception {
    year.run(StageProgress.SILENT);
    year.rerun(1, Stage.CONSOLIDATION, StageProgress.SILENT);
    year.rerun(2, Stage.VALIDATION, StageProgress.SILENT);

    assertThat(faults()).hasSize(3).containsOnlyNulls();
    assertThat(log.seals(1)).hasSize(5).isEqualTo(log.seals(2)).isEqualTo(log.seals(3));
  }

  @ParameterizedTest
  @EnumSource(names = {"VALIDATION", "DEDUPLICATION", "RECONCILIATION"})
  void isNotGoneOnWithWhenItsEndWasCutOff(Stage stage) throws Exception {
    stopIn(stage);
    assertThat(faults()).containsOnlyNulls();
    log.cutAfter(40);

    assertThat(fault()).extracting(LogFault::kind).isEqualTo(LogFault.Kind.CUT_OFF);
    assertThat(fault()).extracting(LogFault::entry).isEqualTo(41L);
    assertRefused();
  }

  @Test
  void isNotGoneOnWithWhenAllOfItIsGone() throws Exception {
    stopIn(Stage.DEDUPLICATION);
    log.cutAfter(0);

    assertThat(fault()).extracting(LogFault::kind).isEqualTo(LogFault.Kind.CUT_OFF);
    assertThat(fault()).extracting(LogFault::entry).isEqualTo(1L);
    assertRefused();
  }

  @Test
  void isNotGoneOnWithWhenItWasMadeAnew() throws Exception {
    stopIn(Stage.RECONCILIATION);
    log.makeAnew();

    assertThat(fault()).extracting(LogFault::kind).isEqualTo(LogFault.Kind.SEALED_HEAD_DIFFERS);
    assertRefused();
  }

  @Test
  void isNotGoneOnWithWhenEntriesWereAdded() throws Exception {
    stopIn(Stage.DEDUPLICATION);
    log.append(Stage.VALIDATION);

    assertThat(fault()).extracting(LogFault::kind).isEqualTo(LogFault.Kind.ENTRIES_ADDED);
    assertRefused();
  }

  /** Its head is another one too, and so it would be on the paper; but that names no entry. */
  @Test
  void namesTheFirstBadEntryOfWhatIsPublished() throws Exception {
    year.run(StageProgress.SILENT);
    ExpectedHead onPaper = ExpectedHead.last(headOf(log.seals(1).get(4)));
    log.copy();
    log.cutAfter(40);
    assertThat(List.of(fault(), fault(onPaper)))
        .allSatisfy(fault -> assertThat(fault.kind()).isEqualTo(LogFault.Kind.CUT_OFF))
        .allSatisfy(fault -> assertThat(fault.entry()).isEqualTo(41));

    log.putBack();
    log.makeAnew();
    assertThat(fault().kind()).isEqualTo(LogFault.Kind.SEALED_HEAD_DIFFERS);
    assertThat(fault().entry()).isEqualTo(entriesOf(log.seals(1).get(0)));

    log.putBack();
    log.append(Stage.RECONCILIATION);
    assertThat(fault().kind()).isEqualTo(LogFault.Kind.ENTRIES_ADDED);
    assertThat(fault().entry()).isEqualTo(entriesOf(log.seals(1).get(4)) + 1);

    log.putBack();
    assertThat(faults()).containsOnlyNulls();
  }

  @Test
  void tellsOfEveryStageThatIsDone() throws Exception {
    stopIn(Stage.DEDUPLICATION);
    year.jdbc()
        .update(
            "insert into stage_done (revision_id, stage) select id, 'consolidation' from revision");

    assertThat(fault())
        .isEqualTo(new LogFault(LogFault.Kind.NOT_RECORDED, 0, "", "SEALED (consolidation)"));
  }

  @Test
  void isNotTakenOverWithoutTheEndOfItsLastStage() throws Exception {
    year.run(StageProgress.SILENT);
    log.cutEndOf(Stage.VALIDATION, 3);

    assertNotTakenOver();
  }

  @Test
  void isNotTakenOverWhenItWasMadeAnew() throws Exception {
    year.run(StageProgress.SILENT);
    log.makeAnew();

    assertNotTakenOver();
  }

  /** Asks to stop when a stage begins: one of a single transaction is finished first. */
  private void stopIn(Stage stage) throws Exception {
    year.run(StopAt.beginningOf(stage, year.application()::stop));
  }

  private void assertRefused() throws Exception {
    try (Application another = year.another()) {
      Outcome resumed = year.resume(another);

      assertThat(resumed.kind()).isEqualTo(Outcome.Kind.FAILED);
      assertThat(Objects.requireNonNull(resumed.failure()).cause())
          .isEqualTo(FailureCause.LOG_ALTERED);
      assertThat(resumed.outputs())
          .satisfiesAnyOf(
              folder -> assertThat(folder).doesNotExist(),
              folder -> assertThat(folder).isEmptyDirectory());
    }
  }

  private void assertNotTakenOver() {
    assertThatThrownBy(() -> year.rerun(1, Stage.DEDUPLICATION, StageProgress.SILENT))
        .isInstanceOf(LogAlteredException.class);
    assertThat(faults()).hasSize(1).doesNotContainNull();
  }

  private static long entriesOf(String seal) {
    return Long.parseLong(seal.split(" ")[1]);
  }

  private static String headOf(String seal) {
    return seal.split(" ")[2];
  }

  private LogFault fault() {
    return fault(ExpectedHead.UNKNOWN);
  }

  private LogFault fault(ExpectedHead expected) {
    return Objects.requireNonNull(faults(expected).get(0));
  }

  /** What is wrong with the decision log of each revision; null when nothing is. */
  private List<@Nullable LogFault> faults() {
    return faults(ExpectedHead.UNKNOWN);
  }

  private List<@Nullable LogFault> faults(ExpectedHead expected) {
    Application application = year.application();
    return application
        .verifyLogs()
        .verify(application.findRevision().all(2021, null), expected, new WorkFolder(year.work()))
        .stream()
        .filter(verified -> verified.revision() != null)
        .<@Nullable LogFault>map(verified -> verified.verification().fault())
        .toList();
  }
}
