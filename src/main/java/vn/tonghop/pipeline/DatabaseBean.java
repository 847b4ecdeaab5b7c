package vn.tonghop.pipeline;

import javax.sql.DataSource;
import org.springframework.context.support.GenericApplicationContext;
import vn.tonghop.database.Database;

/** Makes an open database the one data source of an application. */
public final class DatabaseBean {

  private DatabaseBean() {}

  /** Whoever opened the database closes it: closing the context does not. */
  public static void register(GenericApplicationContext context, Database database) {
    context.registerBean(
        "dataSource",
        DataSource.class,
        database::dataSource,
        definition -> definition.setDestroyMethodName(""));
  }
}
