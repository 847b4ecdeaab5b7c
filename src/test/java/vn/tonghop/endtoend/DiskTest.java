package vn.tonghop.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import vn.tonghop.cli.StandingCommand;

/** A disk that is full, or cannot be written to; when that is mended, the run goes on. */
@Execution(ExecutionMode.CONCURRENT)
class DiskTest {

  private static final Sample SAMPLE = Sample.of(2021);

  private final Undisturbed undisturbed = Undisturbed.run();

  @BeforeAll
  static void needsDisksOfItsOwn() throws Exception {
    assumeTrue(OwnDisk.isPossible(), "disks cannot be mounted here");
  }

  /** The workbook still gets on it, the decision log does not. */
  @Test
  void aFullDiskOfTheOutputsIsTold() throws Exception {
    Workplace work = Workplace.fresh();
    Path outputs = Files.createDirectories(work.path().resolve("2021"));

    JavaProcess.Ended failed = OwnDisk.withRoom(128, outputs).run(work, SAMPLE);

    assertFailed(failed, "(publication): the disk is full", "Make room on the disk");
    assertGoesOn(work);
  }

  @Test
  void anOutboxThatCannotBeWrittenToIsTold() throws Exception {
    Workplace work = Workplace.fresh();
    Path outbox = Files.createDirectories(work.path().resolve("outbox"));

    JavaProcess.Ended failed = OwnDisk.readOnly(outbox).run(work, SAMPLE);

    assertFailed(failed, "(delivery): a folder cannot be written", outbox.toString());
    assertGoesOn(work);
  }

  @Test
  void aDiskOfTheWholeWorkFolderThatFillsUpIsTold() throws Exception {
    Workplace work = Workplace.fresh();
    OwnDisk disk = OwnDisk.withRoom(65536, work.path());
    try (JavaProcess run =
        disk.start(StandingCommand.class, Command.standingAfter("  validation", work, SAMPLE))) {
      run.awaitLine(StandingCommand.THERE);
      Path filler = disk.fill(run);
      run.goOn();

      assertFailed(run.awaitEnd(), "the disk is full", "and on that of the database");
      Files.delete(filler);
    }
    assertGoesOn(work);
  }

  @Test
  void aDiskWithoutRoomForTheDatabaseToStartIsTold() throws Exception {
    Workplace work = Workplace.fresh();

    assertFailed(OwnDisk.withRoom(1, work.path()).run(work, SAMPLE), "is full", "Free at least");
    assertGoesOn(work);
  }

  private static void assertFailed(JavaProcess.Ended failed, String... words) {
    assertThat(failed.exitCode()).as(failed.out() + failed.err()).isOne();
    assertThat(failed.err()).contains(words).doesNotContain("\tat ");
  }

  private void assertGoesOn(Workplace work) throws Exception {
    assertThat(work.partials()).isEmpty();
    assertThat(work.serversLeft()).isEmpty();

    JavaProcess.Ended end = Command.run(work, SAMPLE);

    assertThat(end.exitCode()).as(end.out() + end.err()).isEqualTo(3);
    undisturbed.assertSame(work);
  }
}
