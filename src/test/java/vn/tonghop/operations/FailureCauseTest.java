package vn.tonghop.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.CannotCreateTransactionException;
import vn.tonghop.intake.MemoryExhaustedException;
import vn.tonghop.revision.YearLostException;

class FailureCauseTest {

  @Test
  void aFullDiskIsOneWhoeverSaysSo() {
    assertThat(FailureCause.of(new FileSystemException("/d/a", null, "No space left on device")))
        .isEqualTo(FailureCause.DISK_FULL);
    assertThat(
            FailureCause.of(
                new DataAccessResourceFailureException("ERROR: No space left on device")))
        .isEqualTo(FailureCause.DISK_FULL);
    assertThat(FailureCause.of(new IOException("There is not enough space on the disk")))
        .isEqualTo(FailureCause.DISK_FULL);
  }

  @Test
  void aFolderIsNotWritableOrNone() {
    assertThat(FailureCause.of(new AccessDeniedException("/d/a")))
        .isEqualTo(FailureCause.FOLDER_NOT_WRITABLE);
    assertThat(FailureCause.of(new FileSystemException("/d/a", null, "Read-only file system")))
        .isEqualTo(FailureCause.FOLDER_NOT_WRITABLE);
    assertThat(FailureCause.of(new FileAlreadyExistsException("/d/a")))
        .isEqualTo(FailureCause.NOT_A_FOLDER);
    assertThat(FailureCause.of(new FileSystemException("/d/a", null, "Not a directory")))
        .isEqualTo(FailureCause.NOT_A_FOLDER);
    assertThat(FailureCause.of(new NoSuchFileException("/d/a"))).isEqualTo(FailureCause.FILES);
  }

  @Test
  void theFirstThatIsTellingInTheChainOfCausesCounts() {
    IOException inner = new IOException("Connection reset");
    assertThat(FailureCause.of(new CannotCreateTransactionException("outer", inner)))
        .isEqualTo(FailureCause.DATABASE_LOST);
    assertThat(FailureCause.of(new IllegalStateException(new UncheckedIOException(inner))))
        .isEqualTo(FailureCause.FILES);
    assertThat(FailureCause.of(new IllegalStateException(new YearLostException(2021))))
        .isEqualTo(FailureCause.YEAR_LOST);
    assertThat(FailureCause.of(new OutputsAlteredException(List.of(Path.of("a")), Path.of("b"))))
        .isEqualTo(FailureCause.OUTPUTS_ALTERED);
  }

  @Test
  void memoryThatDoesNotSufficeNamesTheFile() {
    OutOfMemoryError error = new OutOfMemoryError("Java heap space");
    Exception reading = new IllegalStateException(new MemoryExhaustedException("731.xlsx", error));
    assertThat(FailureCause.of(reading)).isEqualTo(FailureCause.MEMORY_EXHAUSTED);
    assertThat(FailureDetails.of(reading))
        .containsExactly(FailureDetail.of(FailureDetail.Kind.READING, "731.xlsx"));
    assertThat(FailureCause.of(error)).isEqualTo(FailureCause.MEMORY_EXHAUSTED);
  }

  @Test
  void isFoundByTheNameUnderWhichItWasRecorded() {
    assertThat(FailureCause.values()).allMatch(cause -> FailureCause.named(cause.name()) == cause);
    assertThat(FailureCause.named("OF_A_LATER_VERSION")).isEqualTo(FailureCause.UNEXPECTED);
  }

  @Test
  void whatShowsNothingIsAFaultOfTheProgram() {
    assertThat(FailureCause.of(new IllegalStateException())).isEqualTo(FailureCause.UNEXPECTED);
  }
}
