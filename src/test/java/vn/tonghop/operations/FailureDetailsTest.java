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

  private static FailureDetail detail(String kind, String... arguments) {
    return new FailureDetail(kind, List.of(arguments));
  }
}
