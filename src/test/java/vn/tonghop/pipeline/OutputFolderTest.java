package vn.tonghop.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.revision.YearLostException;

/** One that lost its year in its sleep meets here with the one that took it over. */
class OutputFolderTest {

  private static final byte[] FIRST_HALF = bytes("Kế hoạch ");
  private static final byte[] SECOND_HALF = bytes("khuyến công");

  private final Path path;
  private final OutputFolder folder;
  private boolean lost;

  OutputFolderTest(@TempDir Path path) throws IOException {
    this.path = path;
    this.folder = new OutputFolder(path, () -> {});
  }

  @Test
  void aFileReplacesTheOneOfItsNameWhenItIsComplete() throws IOException {
    OutputFolder.replace(path.resolve("plan"), out -> out.write(bytes("old")));
    OutputFolder.replace(
        path.resolve("plan"),
        out -> {
          out.write(FIRST_HALF);
          out.flush();
          assertThat(path.resolve("plan")).hasContent("old");
          out.write(SECOND_HALF);
        });

    assertOnlyTheWholePlan();
  }

  @Test
  void aFolderCannotBeWrittenAsIfItWereAFile() {
    assertThatExceptionOfType(FileSystemException.class)
        .isThrownBy(() -> OutputFolder.replace(path.getRoot(), out -> {}))
        .withMessageEndingWith("Is a directory");
  }

  /** Somebody may have it open in Excel, and Windows then lets nobody replace it. */
  @Test
  void whatIsNoOutputReplacesAnyOtherButIsLeftAloneWhereItIsTheSame() throws IOException {
    Path file = path.resolve("plan");
    folder.put("plan", out -> out.write(bytes("old")));
    folder.put("plan", out -> out.write(bytes("Kế hoạch khuyến công")));
    assertOnlyTheWholePlan();

    FileTime before = FileTime.from(Instant.parse("2021-03-31T00:00:00Z"));
    Files.setLastModifiedTime(file, before);
    folder.put("plan", out -> out.write(bytes("Kế hoạch khuyến công")));
    assertThat(Files.getLastModifiedTime(file)).isEqualTo(before);
    assertOnlyTheWholePlan();
  }

  @Test
  void discardsAFileAndWhatADeadProcessLeftOfItAndNothingElse() throws IOException {
    folder.put("plan", out -> out.write(bytes("old")));
    Files.write(path.resolve(".plan.1.partial"), bytes("half"));
    Files.write(path.resolve("notes"), bytes("mine"));

    folder.discard(List.of("plan"));
    folder.discard(List.of("plan"));

    assertThat(path.toFile().list()).containsExactly("notes");
  }

  @Test
  void saysWhatIsThereAndWhatWasToBeThere() throws IOException {
    folder.put("plan", out -> out.write(bytes("old")));
    folder.put("feedback/731.xlsx", out -> out.write(bytes("old")));
    Files.write(path.resolve("feedback/.732.xlsx.1.partial"), bytes("half"));
    Files.write(path.resolve("feedback/.hidden"), bytes("mine"));

    assertThat(folder.names())
        .containsExactly("feedback/.hidden", "feedback/731.xlsx", "feedback/732.xlsx", "plan");
  }

  @Test
  void whatWasPublishedIsWrittenAgainButNeverReplacedBySomethingElse() throws IOException {
    writeWhole(folder);
    writeWhole(folder);
    assertThatExceptionOfType(ForeignOutputException.class)
        .isThrownBy(() -> folder.write("plan", out -> out.write(bytes("other"))))
        .withMessage(path.resolve("plan").toString());

    assertOnlyTheWholePlan();
  }

  @Test
  void aRefusedFileLeavesNothingBehind() throws IOException {
    writeWhole(folder);
    assertThatIOException()
        .isThrownBy(
            () ->
                folder.write(
                    "plan",
                    out -> out.write(FIRST_HALF),
                    partial -> {
                      throw new IOException("half of it is missing");
                    }))
        .withMessage("half of it is missing");

    assertOnlyTheWholePlan();
  }

  @Test
  void whatADeadProcessLeftBehindIsClearedAway() throws IOException {
    Files.write(path.resolve(".plan.4711.partial"), FIRST_HALF);

    writeWhole(folder);

    assertOnlyTheWholePlan();
  }

  @Test
  void whatWasLeftOfEachOutputIsClearedAwayWithItAndThatOfOthersStays() throws IOException {
    Files.write(path.resolve(".plan.1.partial"), FIRST_HALF);
    Files.write(path.resolve(".plan.2.partial"), FIRST_HALF);
    Files.write(path.resolve(".report.1.partial"), FIRST_HALF);
    Files.write(path.resolve(".report.html.1.partial"), FIRST_HALF);
    Files.write(path.resolve("plan.partial"), FIRST_HALF);

    folder.write("report", out -> out.write(FIRST_HALF));
    folder.write("plan", out -> out.write(FIRST_HALF));

    assertThat(path.toFile().list())
        .containsExactlyInAnyOrder("plan", "plan.partial", "report", ".report.html.1.partial");
  }

  @Test
  void whoLostItsYearWhileItWroteDoesNotTouchTheFileOfItsSuccessor() throws IOException {
    OutputFolder asleep = new OutputFolder(path, this::permission);

    assertThatException()
        .isThrownBy(
            () ->
                asleep.write(
                    "plan",
                    out -> {
                      out.write(bytes("xxxxxxxx"));
                      out.flush();
                      writeWhole(folder);
                      lost = true;
                      out.write(bytes("xxxxxxxx"));
                    }));

    assertOnlyTheWholePlan();
  }

  @Test
  void whoLostItsYearDoesNotDisturbItsSuccessorAtWork() throws IOException {
    OutputFolder asleep = new OutputFolder(path, this::permission);
    lost = true;

    folder.write(
        "plan",
        out -> {
          out.write(FIRST_HALF);
          out.flush();
          assertThatExceptionOfType(YearLostException.class).isThrownBy(() -> writeWhole(asleep));
          out.write(SECOND_HALF);
        });

    assertOnlyTheWholePlan();
  }

  /** The folder may be one that the successor has just made, to write a reply into it. */
  @Test
  void whoLostItsYearWithdrawsNothing() throws IOException {
    Outputs asleep = new Outputs(new OutputFolder(path, this::permission));
    assertThatIOException()
        .isThrownBy(
            () ->
                asleep.write(
                    "feedback/731.xlsx",
                    out -> {
                      throw new IOException("stopped");
                    }));
    lost = true;

    assertThatExceptionOfType(YearLostException.class).isThrownBy(asleep::withdraw);

    assertThat(path.resolve("feedback")).isEmptyDirectory();
  }

  private void permission() {
    if (lost) {
      throw new YearLostException(2021);
    }
  }

  private static void writeWhole(OutputFolder folder) throws IOException {
    folder.write(
        "plan",
        out -> {
          out.write(FIRST_HALF);
          out.write(SECOND_HALF);
        });
  }

  private void assertOnlyTheWholePlan() throws IOException {
    try (Stream<Path> files = Files.list(path)) {
      assertThat(files).containsExactly(path.resolve("plan"));
    }
    assertThat(path.resolve("plan")).hasContent("Kế hoạch khuyến công");
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
