package vn.tonghop.proposal.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tonghop.proposal.Columns;

/**
 * What many proposals have in common, files and codes and columns, each kept once in memory and
 * taken apart once: for those that one query reads. Of more than there is room for it begins anew.
 */
public final class SharedTexts {

  private static final int MOST = 10_000;

  private final Map<String, String> texts = new HashMap<>();
  private final Map<String, Columns> columns = new HashMap<>();

  /** The text in that column of the current row; null where there is none. */
  @Nullable String get(ResultSet row, String column) throws SQLException {
    String text = row.getString(column);
    return text == null ? null : shared(text);
  }

  /** The same where there always is one. */
  String need(ResultSet row, String column) throws SQLException {
    return shared(Objects.requireNonNull(row.getString(column), column));
  }

  /** In which columns of their sheet the fields stand. */
  Columns columns(ResultSet row) throws SQLException {
    String text = Objects.requireNonNull(row.getString("columns"), "columns");
    makeRoom(columns);
    return columns.computeIfAbsent(text, Columns::parse);
  }

  private String shared(String text) {
    makeRoom(texts);
    return texts.computeIfAbsent(text, any -> any);
  }

  private static void makeRoom(Map<?, ?> kept) {
    if (kept.size() == MOST) {
      kept.clear();
    }
  }
}
