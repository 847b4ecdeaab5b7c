package vn.tonghop.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static vn.tonghop.database.WorkFolder.query;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import vn.tonghop.database.DatabaseUnavailableException.Reason;

/** What can be wrong with a work folder, and what is said of it. */
class EmbeddedFailureTest {

  @Test
  void aFileInThePlaceOfTheWorkFolder() throws Exception {
    Path file = Files.createFile(WorkFolder.fresh().path().resolve("file"));

    DatabaseUnavailableException e = failure(new WorkFolder(file));

    assertThat(e.reason()).isEqualTo(Reason.WORK_FOLDER_NOT_A_FOLDER);
    assertThat(e).hasMessageContaining(file.toString()).hasMessageContaining("--work");
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void aWorkFolderThatCannotBeWritten() throws Exception {
    DatabaseUnavailableException e = failure(new WorkFolder(Path.of("/proc/tonghop/work")));

    assertThat(e.reason()).isEqualTo(Reason.WORK_FOLDER_NOT_WRITABLE);
    assertThat(e).hasMessageContaining("/proc/tonghop/work");
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void aFullDisk() throws Exception {
    ServerFolder folder = ServerFolder.in(WorkFolder.fresh().path());

    assertThatIOException()
        .isThrownBy(() -> Files.write(Path.of("/dev/full"), new byte[1]))
        .satisfies(e -> assertThat(folder.explain(e).reason()).isEqualTo(Reason.DISK_FULL));
    assertThat(
            new StartFailure(folder)
                .explain("initdb: error: could not write: No space left on device\n")
                .reason())
        .isEqualTo(Reason.DISK_FULL);
  }

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void aNameThatTheShellWouldRead() throws Exception {
    WorkFolder work = WorkFolder.named("$(touch harm)");

    assertThat(failure(work).reason()).isEqualTo(Reason.WORK_FOLDER_NAME_UNSUITABLE);
  }

  @Test
  void dataOfAnotherMajorVersion() throws Exception {
    WorkFolder work = WorkFolder.fresh();
    Files.createDirectory(work.data());
    Files.writeString(work.data().resolve("PG_VERSION"), "14\n");

    DatabaseUnavailableException e = failure(work);

    assertThat(e.reason()).isEqualTo(Reason.DATA_OF_OTHER_VERSION);
    assertThat(e.arguments()).containsExactly(work.data().toString(), "14", "18");
    assertThat(work.data().resolve("PG_VERSION")).hasContent("14");
  }

  @Test
  void aDataFolderThatIsNone() throws Exception {
    WorkFolder work = WorkFolder.fresh();
    Files.createDirectory(work.data());
    Path precious = Files.writeString(work.data().resolve("precious.xlsx"), "…");

    assertThat(failure(work).reason()).isEqualTo(Reason.NOT_A_DATA_FOLDER);
    assertThat(precious).exists();
  }

  @Test
  void aPasswordFileThatIsWrongOrMissing() throws Exception {
    WorkFolder work = WorkFolder.used();
    Path password = work.passwordFile();
    String right = Files.readString(password);

    Files.writeString(password, "wrong");
    assertThat(failure(work).reason()).isEqualTo(Reason.PASSWORD_FILE_WRONG);
    assertThat(work.isServerRunning()).isFalse();

    Files.delete(password);
    assertThat(failure(work).reason()).isEqualTo(Reason.PASSWORD_FILE_MISSING);
    assertThat(work.isServerRunning()).isFalse();

    Files.writeString(password, right);
    work.open().close();
  }

  @Test
  void aConfigurationThatPostgresqlRefuses() throws Exception {
    WorkFolder work = WorkFolder.used();
    Files.writeString(
        work.data().resolve("postgresql.conf"), "\nnonsense = 1\n", StandardOpenOption.APPEND);

    DatabaseUnavailableException e = failure(work);

    assertThat(e.reason()).isEqualTo(Reason.START_FAILED);
    assertThat(e).hasMessageContaining("postgresql.conf").hasMessageContaining("server.log");
  }

  @Test
  void programsThatAreDamaged() throws Exception {
    WorkFolder work = WorkFolder.used();
    Path binaries = work.path().resolve("postgres/binaries");
    Path ours = Binaries.unpackedIn(binaries.toRealPath()).getFileName();
    Files.delete(binaries);
    Path bin = Files.createDirectories(binaries.resolve(ours).resolve("bin"));
    Path program = Files.write(bin.resolve("pg_ctl"), new byte[] {0x7F, 'E', 'L', 'F'});
    assertThat(program.toFile().setExecutable(true)).isTrue();

    assertThat(failure(work).reason()).isEqualTo(Reason.PROGRAM_NOT_STARTABLE);
  }

  @Test
  void aPlatformWithoutBinaries() {
    assertThatExceptionOfType(DatabaseUnavailableException.class)
        .isThrownBy(() -> Binaries.archive("Linux", "sparc"))
        .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.PLATFORM_UNSUPPORTED));
  }

  @Test
  void aPortThatWasTakenMeanwhileIsToldFromOtherFailures() throws Exception {
    WorkFolder work = WorkFolder.used();
    EmbeddedServer server = new EmbeddedServer(ServerFolder.in(work.path()));
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      String text = server.startOn(taken.getLocalPort()).text();

      assertThat(StartFailure.isPortTaken(text)).isTrue();
    }
  }

  @Test
  void whatAKillLeftHalfDoneIsClearedAway() throws Exception {
    WorkFolder work = WorkFolder.fresh();
    Path half = Files.createDirectory(work.path().resolve("postgres/data.new-1"));
    Files.writeString(half.resolve("PG_VERSION"), "18\n");

    try (Database database = work.open()) {
      assertThat(query(database, "SELECT 1")).isEqualTo("1");
    }
    assertThat(half).doesNotExist();
  }

  private static DatabaseUnavailableException failure(WorkFolder work) throws IOException {
    try (Database database = work.open()) {
      throw new AssertionError("opened " + database);
    } catch (DatabaseUnavailableException e) {
      return e;
    }
  }
}
