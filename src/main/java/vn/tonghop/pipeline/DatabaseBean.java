package vn.tonghop.pipeline;

import javax.sql.DataSource;
import org.springframework.context.support.GenericApplicationContext;
import vn.tonghop.database.Database;

/** Makes an open database the one data source of an application. */
public final class DatabaseBean {

  private DatabaseBean() {}

  /**
   * Declares the data source, so that Spring makes none of its own. It can be used once {@link
   * #open} was called.
   */
  public static void declare(GenericApplicationContext context) {
    context.registerBean(
        "dataSource",
        DataSource.class,
        () -> context.getBean(Database.class).dataSource(),
        definition -> definition.setDestroyMethodName(""));
  }

  /** Whoever opened the database closes it: closing the context does not. */
  public static void open(GenericApplicationContext context, Database database) {
    context.getBeanFactory().registerSingleton("database", database);
  }
}
