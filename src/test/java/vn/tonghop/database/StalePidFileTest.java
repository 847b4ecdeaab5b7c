package vn.tonghop.database;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tonghop.database.WorkFolder.copyFolder;
import static vn.tonghop.database.WorkFolder.execute;
import static vn.tonghop.database.WorkFolder.query;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is left in postmaster.pid when a server, or a whole machine, dies. */
class StalePidFileTest {

  private static WorkFolder work;

  @BeforeAll
  static void aFolderWithData() throws Exception {
    work = WorkFolder.used();
    try (Database database = work.open()) {
      execute(database, "CREATE TABLE de_an AS SELECT 42 AS id");
    }
  }

  @Test
  void aServerThatWasKilledIsRecovered() throws Exception {
    DatabaseProcess killed = DatabaseProcess.open(work.path());
    ProcessHandle server = work.server();
    server.destroyForcibly();
    killed.kill();

    assertDataIsThere();
    assertThat(work.isServerRunning()).isFalse();
  }

  @Test
  void aProcessThatIsGoneIsNotWaitedFor() throws Exception {
    Process gone = new ProcessBuilder("true").start();
    gone.waitFor();
    writePidFile(gone.pid(), work.data(), 54321);

    assertDataIsThere();
  }

  @Test
  void anotherProcessOfTheSameNumberIsNotTakenForTheServer() throws Exception {
    writePidFile(ProcessHandle.current().pid(), work.data(), 54321);

    assertDataIsThere();
  }

  @Test
  void theServerOfAnotherFolderIsNotTakenForOurs() throws Exception {
    WorkFolder other = WorkFolder.used();
    try (Database running = other.open()) {
      writePidFile(
          other.server().pid(), work.data(), Integer.parseInt(query(running, "SHOW port")));

      assertDataIsThere();
      assertThat(query(running, "SELECT 1")).isEqualTo("1");
    }
  }

  @Test
  void aCopyOfAFolderInUseGetsAServerOfItsOwn() throws Exception {
    WorkFolder copy = WorkFolder.fresh();
    try (Database original = work.open()) {
      execute(original, "CHECKPOINT");
      copyFolder(work.data(), copy.data());
      Files.copy(work.passwordFile(), copy.passwordFile());

      try (Database database = copy.open()) {
        assertThat(query(database, "SHOW data_directory")).isEqualTo(copy.data().toString());
      }
      assertThat(query(original, "SELECT id FROM de_an")).isEqualTo("42");
    }
  }

  @Test
  void aFileThatWasNotWrittenToTheEndIsIgnored() throws Exception {
    Files.writeString(work.pidFile(), "");

    assertDataIsThere();
  }

  @Test
  void aMovedFolderIsUsedWhereItIsNow() throws Exception {
    DatabaseProcess killed = DatabaseProcess.open(work.path());
    killed.kill();
    Path moved = work.path().resolveSibling("moved");
    Files.move(work.path(), moved);
    work = new WorkFolder(moved);

    assertDataIsThere();
    assertThat(work.isServerRunning()).isFalse();
  }

  private static void assertDataIsThere() throws Exception {
    try (Database database = work.open()) {
      assertThat(query(database, "SELECT id FROM de_an")).isEqualTo("42");
    }
  }

  private static void writePidFile(long pid, Path data, int port) throws IOException {
    List<String> lines =
        List.of("" + pid, data.toString(), "1620613800", "" + port, "", "127.0.0.1", "", "ready");
    Files.write(work.pidFile(), lines);
  }
}
