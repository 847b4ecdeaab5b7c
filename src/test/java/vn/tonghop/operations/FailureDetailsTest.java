package vn.tonghop.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;
import vn.tonghop.audit.LogAlteredException;
import vn.tonghop.audit.LogFault;
import vn.tonghop.revision.YearLostException;

class FailureDetailsTest {

  @Test
  void aFileIsNamedWithWhatTheSystemSaysOfIt() {
    assertThat(FailureDetails.of(new UncheckedIOException(new AccessDeniedException("/d/a"))))
        .containsExactly(detail("FILE", "/d/a", "Permission denied"));
    assertThat(FailureDetails.of(new NoSuchFileException("/d/a")))
        .containsExactly(detail("FILE", "/d/a", "No such file or directory"));
    assertThat(FailureDetails.of(new FileSystemException("/d/a", null, "Read-only file system")))
        .containsExactly(detail("FILE", "/d/a", "Read-only file system"));
  }

  @Test
  void whatSomebodyElseSaysIsOneLineOfTheInnermost() {
    IOException inner = new IOException("FATAL: terminating connection\n  Hint: wait");
    assertThat(FailureDetails.of(new DataAccessResourceFailureException("outer", inner)))
        .containsExactly(detail("SAYS", "FATAL: terminating connection Hint: wait"));
    assertThat(FailureDetails.of(new IllegalStateException()))
        .containsExactly(detail("SAYS", "IllegalStateException"));
  }

  @Test
  void aLogIsNamedWithItsFirstEntryThatIsNotAsItWas() {
    assertThat(FailureDetails.of(altered(LogAlteredException.Log.DECISION_LOG, 41)))
        .containsExactly(detail("DECISION_LOG", "41"));
    assertThat(FailureDetails.of(altered(LogAlteredException.Log.OPERATIONS_LOG, 7)))
        .containsExactly(detail("OPERATIONS_LOG", "7"));
  }

  @Test
  void ofAYearThatWasTakenOverThereIsNothingMoreToSay() {
    assertThat(FailureDetails.of(new YearLostException(2021))).isEmpty();
  }

  private static LogAlteredException altered(LogAlteredException.Log log, long entry) {
    return new LogAlteredException(log, LogFault.of(LogFault.Kind.EDITED, entry));
  }

  private static FailureDetail detail(String kind, String... arguments) {
    return new FailureDetail(kind, List.of(arguments));
  }
}
