package vn.tonghop.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.tonghop.database.WorkFolder.execute;
import static vn.tonghop.database.WorkFolder.query;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class EmbeddedDatabaseTest {

  @Test
  void whatWasWrittenIsThereTheNextTime() throws Exception {
    WorkFolder work = WorkFolder.named("Kế hoạch 2021");
    try (Database database = work.open()) {
      execute(database, "CREATE TABLE de_an AS SELECT 'Máy tiện CNC' AS name");
    }
    assertThat(work.isServerRunning()).isFalse();

    try (Database database = work.open()) {
      assertThat(query(database, "SELECT name FROM de_an")).isEqualTo("Máy tiện CNC");
    }
  }

  @Test
  void commitsAreDurableAndTextSortsByBytes() throws Exception {
    try (Database database = WorkFolder.fresh().open()) {
      assertThat(query(database, "SHOW fsync")).isEqualTo("on");
      assertThat(query(database, "SHOW synchronous_commit")).isEqualTo("on");
      assertThat(query(database, "SHOW full_page_writes")).isEqualTo("on");
      assertThat(query(database, "SHOW server_encoding")).isEqualTo("UTF8");
      assertThat(query(database, "SELECT 'Z' < 'a' AND 'z' < 'Ấ'")).isEqualTo("t");
      assertThat(query(database, "SHOW timezone")).isEqualTo("UTC");
      assertThat(query(database, "SHOW application_name")).isEqualTo("tonghop");
      assertThat(query(database, "SHOW server_version")).startsWith(DataFolder.MAJOR + ".");
    }
  }

  @Test
  void otherUsersOfTheMachineStayOutside() throws Exception {
    Path path = WorkFolder.fresh().path().resolve("unpacked-here");
    WorkFolder work = new WorkFolder(path);
    try (Database database = work.open()) {
      String port = query(database, "SHOW port");
      assertThat(query(database, "SHOW listen_addresses")).isEqualTo("127.0.0.1");
      assertThat(query(database, "SHOW unix_socket_directories")).isEmpty();
      for (String password : new String[] {"", "tonghop", "postgres"}) {
        Connecting guess =
            new Connecting("jdbc:postgresql://127.0.0.1:" + port + "/tonghop", "tonghop", password);
        assertThatExceptionOfType(SQLException.class).isThrownBy(() -> guess.connect().close());
      }
    }
    assertThat(permissions(path.resolve("postgres"))).isEqualTo("rwx------");
    assertThat(permissions(work.data())).isEqualTo("rwx------");
    assertThat(permissions(work.passwordFile())).isEqualTo("rw-------");
  }

  private static String permissions(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }

  @Test
  void closingTwiceIsClosingOnce() throws Exception {
    WorkFolder work = WorkFolder.used();
    Database database = work.open();
    database.close();
    try (Database next = work.open()) {
      database.close();

      assertThat(query(next, "SELECT 1")).isEqualTo("1");
    }
  }
}
