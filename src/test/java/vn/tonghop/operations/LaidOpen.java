package vn.tonghop.operations;

import org.springframework.jdbc.core.JdbcTemplate;

/** The decision log without what keeps it from being altered, and a copy to put back. */
final class LaidOpen {

  private final JdbcTemplate jdbc;

  LaidOpen(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
    for (String table : new String[] {"decision_entry", "decision_seal"}) {
      jdbc.execute("alter table %s disable trigger append_only".formatted(table));
      jdbc.execute("create table copy_of_%s as select * from %s".formatted(table, table));
    }
  }

  void putBack() {
    jdbc.execute("delete from decision_seal");
    jdbc.execute("delete from decision_entry");
    jdbc.execute(
        "insert into decision_entry overriding system value select * from copy_of_decision_entry");
    jdbc.execute("insert into decision_seal select * from copy_of_decision_seal");
  }
}
