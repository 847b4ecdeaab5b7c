package vn.tonghop.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

class TestDatabaseTest {

  @Test
  void everyFreshDatabaseIsEmptyAndItsOwn() throws SQLException {
    try (TestDatabase one = TestDatabase.fresh();
        TestDatabase other = TestDatabase.fresh();
        Connection first = one.dataSource().getConnection();
        Connection second = other.dataSource().getConnection();
        Statement statement = first.createStatement()) {
      statement.execute("CREATE TABLE de_an (name text)");

      assertThat(tables(first)).isEqualTo(1);
      assertThat(tables(second)).isZero();
    }
  }

  @Test
  void theUrlReachesTheSameDatabase() throws SQLException {
    try (TestDatabase database = TestDatabase.fresh();
        Connection pooled = database.dataSource().getConnection();
        Statement statement = pooled.createStatement();
        Connection direct = DriverManager.getConnection(database.url())) {
      statement.execute("CREATE TABLE de_an (name text)");

      assertThat(tables(direct)).isEqualTo(1);
    }
  }

  private static int tables(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "SELECT count(*) FROM information_schema.tables WHERE table_schema = 'public'")) {
      rows.next();
      return rows.getInt(1);
    }
  }
}
