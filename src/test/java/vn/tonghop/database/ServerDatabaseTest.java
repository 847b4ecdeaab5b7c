package vn.tonghop.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.tonghop.database.WorkFolder.query;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.tonghop.database.DatabaseUnavailableException.Reason;

/** A server that somebody else runs; here it is the one of the tests, or none at all. */
class ServerDatabaseTest {

  @Test
  void itIsUsedAsItIs() throws Exception {
    TestDatabase existing = TestDatabase.fresh();
    try (Database database = open(existing.url())) {
      assertThat(query(database, "SHOW timezone")).isEqualTo("UTC");
      assertThat(query(database, "SHOW application_name")).isEqualTo("tonghop");
    }
  }

  @Test
  void closingLeavesItRunning() throws Exception {
    TestDatabase existing = TestDatabase.fresh();
    open(existing.url()).close();

    try (Database again = open(existing.url())) {
      assertThat(query(again, "SELECT 1")).isEqualTo("1");
    }
  }

  @Test
  void addressesThatAreNotUnderstoodAreNotRepeated() throws Exception {
    for (String url :
        new String[] {"db.example", "postgresql://kc:secret@db/kc", "jdbc:mysql://db/secret"}) {
      DatabaseUnavailableException e = failure(url, null, null);

      assertThat(e.reason()).isEqualTo(Reason.URL_NOT_UNDERSTOOD);
      assertThat(e).hasMessageNotContaining("secret").hasMessageContaining("jdbc:postgresql://");
    }
  }

  @Test
  void aHostThatNobodyKnows() throws Exception {
    DatabaseUnavailableException e = failure("jdbc:postgresql://db.invalid/kc", null, null);

    assertThat(e.reason()).isEqualTo(Reason.HOST_UNKNOWN);
    assertThat(e.arguments()).containsExactly("db.invalid");
  }

  @Test
  void aPortWhereNobodyListens() throws Exception {
    int port;
    try (ServerSocket free = loopback()) {
      port = free.getLocalPort();
    }
    DatabaseUnavailableException e =
        failure("jdbc:postgresql://127.0.0.1:" + port + "/kc?password=secret", null, null);

    assertThat(e.reason()).isEqualTo(Reason.CONNECTION_REFUSED);
    assertThat(e.arguments()).containsExactly("127.0.0.1:" + port + "/kc");
  }

  @Test
  void aServerThatSaysNothing() throws Exception {
    try (ServerSocket silent = loopback()) {
      String url = "jdbc:postgresql://127.0.0.1:" + silent.getLocalPort() + "/kc";

      assertThat(failure(url + "?sslmode=disable&loginTimeout=1", null, null).reason())
          .isEqualTo(Reason.NO_ANSWER);
    }
  }

  @Test
  void aWrongPasswordOrNone() throws Exception {
    try (Database database = WorkFolder.used().open()) {
      String url = "jdbc:postgresql://127.0.0.1:" + query(database, "SHOW port") + "/tonghop";
      for (String password : new String[] {"wrong", null}) {
        DatabaseUnavailableException e = failure(url, "tonghop", password);

        assertThat(e.reason()).isEqualTo(Reason.LOGIN_REFUSED);
        assertThat(e.arguments()).contains("tonghop");
        assertThat(e).hasMessageNotContaining("wrong");
      }
    }
  }

  @Test
  void aUserThatTheServerDoesNotKnow() throws Exception {
    String url = TestDatabase.fresh().url().replace("user=postgres", "user=nobody");

    DatabaseUnavailableException e = failure(url, null, null);

    assertThat(e.reason()).isEqualTo(Reason.LOGIN_REFUSED);
    assertThat(e.arguments()).contains("nobody");
  }

  @Test
  void aDatabaseThatDoesNotExist() throws Exception {
    String url = TestDatabase.fresh().url().replaceFirst("test_\\w+", "missing");

    DatabaseUnavailableException e = failure(url, null, null);

    assertThat(e.reason()).isEqualTo(Reason.DATABASE_MISSING);
    assertThat(e.arguments()).contains("missing");
  }

  @Test
  void aServerThatIsTooOld() throws Exception {
    ServerCheck check = new ServerCheck(new Connecting(TestDatabase.fresh().url(), null, null), 99);

    try {
      check.run();
      throw new AssertionError("accepted");
    } catch (DatabaseUnavailableException e) {
      assertThat(e.reason()).isEqualTo(Reason.SERVER_TOO_OLD);
      assertThat(e).hasMessageContaining("18").hasMessageContaining("99 or newer");
    }
  }

  @Test
  void anEncodingThatCannotHoldVietnamese() throws Exception {
    TestDatabase existing = TestDatabase.fresh();
    String name = name("latin");
    execute(existing, "CREATE DATABASE " + name + " ENCODING 'LATIN1' TEMPLATE template0");

    DatabaseUnavailableException e =
        failure(existing.url().replaceFirst("test_\\w+", name), null, null);

    assertThat(e.reason()).isEqualTo(Reason.ENCODING_NOT_UTF8);
    assertThat(e.arguments()).containsExactly(name, "LATIN1");
  }

  @Test
  void aReadOnlyServer() throws Exception {
    TestDatabase existing = TestDatabase.fresh();
    execute(
        existing,
        "DO $$ BEGIN EXECUTE format('ALTER DATABASE %I SET"
            + " default_transaction_read_only = on', current_database()); END $$");

    assertThat(failure(existing.url(), null, null).reason()).isEqualTo(Reason.READ_ONLY);
  }

  @Test
  void aUserWhoMayNotCreateTables() throws Exception {
    TestDatabase existing = TestDatabase.fresh();
    String user = name("clerk");
    execute(existing, "CREATE ROLE " + user + " LOGIN");
    String url = existing.url().replace("?user=postgres", "");

    DatabaseUnavailableException e = failure(url, user, null);
    assertThat(e.reason()).isEqualTo(Reason.CREATE_NOT_ALLOWED);

    execute(existing, "GRANT CREATE ON SCHEMA public TO " + user);
    Database.open(new DatabaseSettings.Server(url, user, null), 2).close();
  }

  @Test
  void aServerWithoutAConnectionLeft() throws Exception {
    TestDatabase existing = TestDatabase.fresh();
    String user = name("clerk");
    execute(existing, "CREATE ROLE " + user + " LOGIN CONNECTION LIMIT 0");

    DatabaseUnavailableException e =
        failure(existing.url().replace("?user=postgres", ""), user, null);

    assertThat(e.reason()).isEqualTo(Reason.TOO_MANY_CONNECTIONS);
  }

  @Test
  void whoWaitsForAnAnswerIsCutOffAndCanAskAgain() throws Exception {
    TestDatabase existing = TestDatabase.fresh();
    try (Database database = open(existing.url())) {
      CompletableFuture<Void> answer =
          CompletableFuture.runAsync(() -> ask(database, "SELECT pg_sleep(3600)"));
      awaitSleeper(existing);
      database.cutOff();
      assertThatExceptionOfType(CompletionException.class).isThrownBy(answer::join);
      ask(database, "SELECT 1");
    }
  }

  private static void ask(Database database, String sql) {
    new JdbcTemplate(database.dataSource()).query(sql, row -> {});
  }

  private static void awaitSleeper(TestDatabase database) throws InterruptedException {
    String sleeper =
        "SELECT 1 FROM pg_stat_activity WHERE datname = current_database()"
            + " AND query LIKE '%pg_sleep(3600)' AND pid <> pg_backend_pid()";
    JdbcTemplate jdbc = new JdbcTemplate(database.dataSource());
    while (jdbc.queryForList(sleeper).isEmpty()) {
      Thread.sleep(20);
    }
  }

  private static Database open(String url) throws DatabaseUnavailableException {
    return Database.open(new DatabaseSettings.Server(url, null, null), 2);
  }

  private static DatabaseUnavailableException failure(
      String url, @Nullable String user, @Nullable String password) {
    try (Database database = Database.open(new DatabaseSettings.Server(url, user, password), 2)) {
      throw new AssertionError("opened " + database);
    } catch (DatabaseUnavailableException e) {
      return e;
    }
  }

  private static void execute(TestDatabase database, String sql) throws SQLException {
    try (Connection connection = database.dataSource().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static String name(String start) {
    return start + "_" + UUID.randomUUID().toString().replace("-", "");
  }

  private static ServerSocket loopback() throws IOException {
    return new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"));
  }
}
