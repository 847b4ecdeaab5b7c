package vn.tonghop.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When one output says something wrong, the others are withdrawn. */
class OutputsTest {

  private static final byte[] TEXT = "Kế hoạch".getBytes(StandardCharsets.UTF_8);

  private final Path path;
  private final Outputs outputs;

  OutputsTest(@TempDir Path path) throws IOException {
    this.path = path;
    this.outputs = new Outputs(new OutputFolder(path, () -> {}));
  }

  @Test
  void withdrawsAllThatWasWritten() throws IOException {
    outputs.write("plan", out -> out.write(TEXT));
    outputs.write("feedback/district", out -> out.write(TEXT));

    outputs.withdraw();

    assertThat(path).isEmptyDirectory();
  }

  /** A thread is stopped in the middle of a reply when the workbook is refused. */
  @Test
  void leavesNoFolderOfOneThatWasGivenUp() throws IOException {
    assertThatIOException()
        .isThrownBy(
            () ->
                outputs.write(
                    "feedback/district",
                    out -> {
                      throw new InterruptedIOException("stopped");
                    }));

    outputs.withdraw();

    assertThat(path).isEmptyDirectory();
  }

  @Test
  void leavesWhatWasThereBefore() throws IOException {
    Path foreign = path.resolve("feedback/district");
    Files.createDirectory(path.resolve("feedback"));
    Files.writeString(foreign, "of somebody else");
    assertThatExceptionOfType(ForeignOutputException.class)
        .isThrownBy(() -> outputs.write("feedback/district", out -> out.write(TEXT)));

    outputs.withdraw();

    assertThat(foreign).hasContent("of somebody else");
  }
}
