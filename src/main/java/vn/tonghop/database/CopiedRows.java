package vn.tonghop.database;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Rows brought into a table by COPY, in its text format: one statement, however many they are, and
 * nothing to parse or plan. They come in with the caller's transaction, or not at all.
 */
public final class CopiedRows {

  private final StringBuilder text = new StringBuilder();
  private boolean rowBegun;

  private CopiedRows() {}

  /**
   * Adds rows to a table.
   *
   * @param into the table, and in parentheses the columns that are given
   * @param values adds the values of a row in the order of these columns
   */
  public static <T> void insert(
      JdbcTemplate jdbc, String into, Collection<T> rows, BiConsumer<CopiedRows, T> values) {
    if (rows.isEmpty()) {
      return;
    }
    CopiedRows copied = new CopiedRows();
    for (T row : rows) {
      values.accept(copied, row);
      copied.endRow();
    }
    copied.send(jdbc, into);
  }

  /** Adds a text; null stands for none. */
  public CopiedRows add(@Nullable String value) {
    begin();
    if (value == null) {
      text.append("\\N");
    } else {
      append(value);
    }
    return this;
  }

  /** Adds a number; null stands for none. */
  public CopiedRows add(@Nullable Number value) {
    begin();
    text.append(value == null ? "\\N" : value.toString());
    return this;
  }

  public CopiedRows add(boolean value) {
    begin();
    text.append(value ? 't' : 'f');
    return this;
  }

  /** Adds an array of texts. */
  public CopiedRows add(List<String> values) {
    begin();
    StringBuilder array = new StringBuilder("{");
    for (String value : values) {
      array.append(array.length() == 1 ? "\"" : ",\"");
      array.append(value.replace("\\", "\\\\").replace("\"", "\\\"")).append('"');
    }
    append(array.append('}'));
    return this;
  }

  private void begin() {
    if (rowBegun) {
      text.append('\t');
    }
    rowBegun = true;
  }

  private void endRow() {
    text.append('\n');
    rowBegun = false;
  }

  private void append(CharSequence value) {
    for (int i = 0; i < value.length(); i++) {
      char character = value.charAt(i);
      switch (character) {
        case '\\' -> text.append("\\\\");
        case '\t' -> text.append("\\t");
        case '\n' -> text.append("\\n");
        case '\r' -> text.append("\\r");
        default -> text.append(character);
      }
    }
  }

  private void send(JdbcTemplate jdbc, String into) {
    byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
    jdbc.execute(
        (ConnectionCallback<Long>)
            connection -> {
              try {
                return connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy " + into + " from stdin", new ByteArrayInputStream(bytes));
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
  }
}
