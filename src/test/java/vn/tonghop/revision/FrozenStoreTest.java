package vn.tonghop.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class FrozenStoreTest {

  private static final String SHA_OF_ABC =
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

  private final Path folder;
  private final Path kept;
  private final FrozenStore store;
  private final Path submission;

  FrozenStoreTest(@TempDir Path folder) throws IOException {
    this.folder = folder;
    this.kept = folder.resolve("work").resolve("frozen");
    this.store = new FrozenStore(kept);
    this.submission = Files.writeString(folder.resolve("biên-hòa.xlsx"), "abc");
  }

  @Test
  void aFileIsKeptUnderTheSha256OfItsBytes() throws IOException {
    FrozenFile frozen = store.freeze(submission, "biên-hòa.xlsx");
    assertThat(frozen).isEqualTo(new FrozenFile("biên-hòa.xlsx", SHA_OF_ABC, 3));
    assertThat(store.verified(frozen)).isEqualTo(kept.resolve(SHA_OF_ABC)).hasContent("abc");
    assertThat(names()).containsExactly(SHA_OF_ABC);
  }

  @Test
  void whatHappensToTheFolderAfterwardsDoesNotMatter() throws IOException {
    FrozenFile frozen = store.freeze(submission, "a.xlsx");
    Files.delete(submission);
    assertThat(store.verified(frozen)).hasContent("abc");
  }

  @Test
  void theSameBytesAreKeptOnceUnderWhateverName() throws IOException {
    FrozenFile first = store.freeze(submission, "a.xlsx");
    FrozenFile second = store.freeze(submission, "b.xlsx");
    assertThat(second.sha256()).isEqualTo(first.sha256());
    assertThat(names()).hasSize(1);
  }

  @Test
  void anAlteredFileIsFound() throws IOException {
    FrozenFile frozen = store.freeze(submission, "a.xlsx");
    Files.writeString(kept.resolve(SHA_OF_ABC), "abd");
    assertThatExceptionOfType(FrozenFileLostException.class)
        .isThrownBy(() -> store.verified(frozen))
        .withMessageContaining("a.xlsx")
        .withMessageContaining(SHA_OF_ABC);
  }

  @Test
  void aMissingFileIsFound() throws IOException {
    FrozenFile frozen = store.freeze(submission, "a.xlsx");
    Files.delete(kept.resolve(SHA_OF_ABC));
    assertThatExceptionOfType(FrozenFileLostException.class)
        .isThrownBy(() -> store.verified(frozen));
  }

  @Test
  void freezingAgainPutsBackWhatWasAltered() throws IOException {
    FrozenFile frozen = store.freeze(submission, "a.xlsx");
    Files.writeString(kept.resolve(SHA_OF_ABC), "abd");
    store.freeze(submission, "a.xlsx");
    assertThat(store.verified(frozen)).hasContent("abc");
  }

  @Test
  void aFileThatCannotBeReadLeavesNothingBehind() throws IOException {
    assertThatIOException().isThrownBy(() -> store.freeze(folder.resolve("gone"), "gone"));
    assertThatIOException().isThrownBy(() -> store.freeze(folder, "a folder"));
    assertThat(names()).isEmpty();
  }

  /** A pipe gives its second half only after the store was looked at. */
  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "Windows has no pipes that are files")
  void aFileThatIsNotCompleteYetIsUnderNoHash() throws Exception {
    Path pipe = folder.resolve("pipe");
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
    ExecutorService thread = Executors.newSingleThreadExecutor();
    Future<FrozenFile> freezing = thread.submit(() -> store.freeze(pipe, "a.xlsx"));
    try (OutputStream out = Files.newOutputStream(pipe)) {
      out.write('a');
      out.flush();
      assertThat(names()).hasSize(1).allMatch(name -> name.endsWith(".partial"));
      out.write(new byte[] {'b', 'c'});
    }
    assertThat(freezing.get().sha256()).isEqualTo(SHA_OF_ABC);
    assertThat(names()).containsExactly(SHA_OF_ABC);
    thread.shutdown();
  }

  @Test
  void whatDeadProcessesLeftIsDiscardedAndWhatLivingOnesWriteIsNot() throws Exception {
    Process dead = new ProcessBuilder("java", "-version").redirectErrorStream(true).start();
    dead.getInputStream().readAllBytes();
    dead.waitFor();
    Files.createDirectories(kept);
    Files.createFile(kept.resolve("incoming-" + dead.pid() + "-a.partial"));
    String living = "incoming-" + ProcessHandle.current().pid() + "-b.partial";
    Files.createFile(kept.resolve(living));
    store.freeze(submission, "a.xlsx");
    store.discardPartials();
    assertThat(names()).containsExactlyInAnyOrder(living, SHA_OF_ABC);
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(kept)) {
      return files.map(file -> String.valueOf(file.getFileName())).toList();
    }
  }
}
