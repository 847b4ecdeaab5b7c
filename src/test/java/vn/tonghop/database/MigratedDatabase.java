package vn.tonghop.database;

import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A test database with all tables, for the tests of one class. */
public final class MigratedDatabase implements AutoCloseable {

  private final TestDatabase database;

  private MigratedDatabase(TestDatabase database) {
    this.database = database;
  }

  public static MigratedDatabase fresh() {
    return new MigratedDatabase(TestDatabase.migrated());
  }

  public DataSource dataSource() {
    return database.dataSource();
  }

  /** For another process. */
  public String url() {
    return database.url();
  }

  public JdbcTemplate jdbc() {
    return new JdbcTemplate(dataSource());
  }

  public TransactionTemplate transaction() {
    return new TransactionTemplate(new JdbcTransactionManager(dataSource()));
  }

  @Override
  public void close() {
    database.close();
  }
}
