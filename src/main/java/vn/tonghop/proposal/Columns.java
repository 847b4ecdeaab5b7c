package vn.tonghop.proposal;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * In which column of its sheet each field of a đề án stands, so that a finding can name the cell.
 *
 * @param letters field to column letters as Excel shows them; fields the sheet lacks are absent
 */
public record Columns(Map<Field, String> letters) {

  public static final Columns NONE = new Columns(Map.of());

  public Columns {
    Map<Field, String> copy = new EnumMap<>(Field.class);
    copy.putAll(letters);
    letters = Collections.unmodifiableMap(copy);
  }

  /**
   * Column letters of the field; null when the sheet has no such column. Months without a column of
   * their own stand in that of the period.
   */
  public @Nullable String of(Field field) {
    String own = letters.get(field);
    boolean month = field == Field.START_MONTH || field == Field.END_MONTH;
    return own == null && month ? letters.get(Field.PERIOD) : own;
  }

  /** "NAME=B;TOTAL=H": the stored form, read back by {@link #parse}. */
  public String format() {
    StringJoiner joined = new StringJoiner(";");
    letters.forEach((field, column) -> joined.add(field.name() + "=" + column));
    return joined.toString();
  }

  /**
   * Reads what {@link #format} wrote.
   *
   * @throws IllegalArgumentException when the text is not of that form
   */
  public static Columns parse(String text) {
    Map<Field, String> letters = new EnumMap<>(Field.class);
    for (String pair : text.isEmpty() ? new String[0] : text.split(";", -1)) {
      int equals = pair.indexOf('=');
      if (equals < 0) {
        throw new IllegalArgumentException("not a column map: " + text);
      }
      letters.put(Field.valueOf(pair.substring(0, equals)), pair.substring(equals + 1));
    }
    return new Columns(letters);
  }
}
