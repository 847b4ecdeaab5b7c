package vn.tonghop.operations;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Every row that is kept of one revision, without the keys that the database made up and without
 * the numbers of revisions.
 *
 * @param rows table to its rows as JSON, sorted
 */
record Kept(SortedMap<String, List<String>> rows) {

  private static final String TABLES =
      """
      select table_name from information_schema.columns
      where table_schema = current_schema() and column_name = 'revision_id'
      """;

  private static final String ROWS =
      """
      select (to_jsonb(t) - 'id' - 'revision_id' - 'entry_id' - 'carried_from')::text
      from %s t where revision_id = (select id from revision where number = ?) order by 1
      """;

  static Kept of(int revision, JdbcTemplate jdbc) {
    SortedMap<String, List<String>> rows = new TreeMap<>();
    for (String table : jdbc.queryForList(TABLES, String.class)) {
      rows.put(table, jdbc.queryForList(ROWS.formatted(table), String.class, revision));
    }
    return new Kept(rows);
  }

  Collection<String> emptyTables() {
    return rows.entrySet().stream()
        .filter(table -> table.getValue().isEmpty())
        .map(Map.Entry::getKey)
        .toList();
  }
}
