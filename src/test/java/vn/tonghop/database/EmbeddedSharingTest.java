package vn.tonghop.database;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tonghop.database.WorkFolder.execute;
import static vn.tonghop.database.WorkFolder.query;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;

class EmbeddedSharingTest {

  @Test
  void aSecondProcessJoinsAndTheLastToCloseStopsTheServer() throws Exception {
    WorkFolder work = WorkFolder.used();
    try (DatabaseProcess first = DatabaseProcess.open(work.path())) {
      ProcessHandle server = work.server();
      try (Database second = work.open()) {
        assertThat(work.server()).isEqualTo(server);
        first.close();
        assertThat(query(second, "SELECT 1")).isEqualTo("1");
      }
      assertThat(server.isAlive() && work.isServerRunning()).isFalse();
      assertThat(work.pidFile()).doesNotExist();
    }
  }

  @Test
  void whoStartedTheServerMayLeaveFirstOrLast() throws Exception {
    WorkFolder work = WorkFolder.used();
    try (Database first = work.open();
        DatabaseProcess second = DatabaseProcess.open(work.path())) {
      second.close();

      assertThat(query(first, "SELECT 1")).isEqualTo("1");
    }
    assertThat(work.isServerRunning()).isFalse();
  }

  @Test
  void aServerLeftByAKilledProcessIsFoundAndInTheEndStopped() throws Exception {
    WorkFolder work = WorkFolder.used();
    DatabaseProcess killed = DatabaseProcess.open(work.path());
    ProcessHandle server = work.server();
    killed.kill();
    assertThat(work.isServerRunning()).isTrue();

    try (Database database = work.open()) {
      assertThat(work.server()).isEqualTo(server);
      execute(database, "CREATE TABLE de_an (name text)");
    }
    assertThat(work.isServerRunning()).isFalse();
  }

  @Test
  void aKilledProcessDoesNotKeepTheServerFromBeingStopped() throws Exception {
    WorkFolder work = WorkFolder.used();
    DatabaseProcess killed = DatabaseProcess.open(work.path());
    try (Database database = work.open()) {
      killed.kill();

      assertThat(query(database, "SELECT 1")).isEqualTo("1");
    }
    assertThat(work.isServerRunning()).isFalse();
  }

  @Test
  void oneProcessMayOpenItTwice() throws Exception {
    WorkFolder work = WorkFolder.used();
    try (Database first = work.open()) {
      work.open().close();

      assertThat(query(first, "SELECT 1")).isEqualTo("1");
    }
    assertThat(work.isServerRunning()).isFalse();
  }

  @Test
  void manyThatComeAndGoAtOnceNeverPullTheServerFromUnderEachOther() throws Exception {
    WorkFolder work = WorkFolder.fresh();
    List<DatabaseProcess> together = List.of(start(work), start(work), start(work));
    for (int round = 0; round < 5; round++) {
      try (Database database = work.open()) {
        assertThat(query(database, "SELECT 1")).isEqualTo("1");
      }
    }
    for (DatabaseProcess process : together) {
      process.awaitOpen();
      process.close();
    }
    assertThat(work.isServerRunning()).isFalse();
  }

  @Test
  void anInterruptedThreadStillStopsTheServerAndStaysInterrupted() throws Exception {
    WorkFolder work = WorkFolder.used();
    try (Database database = work.open()) {
      assertThat(query(database, "SELECT 1")).isEqualTo("1");
      Thread.currentThread().interrupt();
    }
    assertThat(Thread.interrupted()).isTrue();
    assertThat(Files.exists(work.pidFile())).isFalse();
  }

  private static DatabaseProcess start(WorkFolder work) throws IOException {
    return DatabaseProcess.start(work.path());
  }
}
