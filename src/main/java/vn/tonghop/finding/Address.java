package vn.tonghop.finding;

import org.jspecify.annotations.Nullable;

/**
 * Where something stands, as a person would look it up.
 *
 * @param file name of the submission, without folder
 * @param sheet name of the sheet; null when the whole file is meant
 * @param row 1-based row as Excel shows it; 0 when the whole sheet or file is meant
 * @param column letters of the column as Excel shows them; null when the whole row is meant
 */
public record Address(String file, @Nullable String sheet, int row, @Nullable String column) {

  public static Address ofFile(String file) {
    return new Address(file, null, 0, null);
  }

  public static Address ofSheet(String file, String sheet) {
    return new Address(file, sheet, 0, null);
  }

  public static Address ofRow(String file, String sheet, int row) {
    return new Address(file, sheet, row, null);
  }

  /** The same row, at the given column; the row itself when the column is null. */
  public Address at(@Nullable String columnLetters) {
    return new Address(file, sheet, row, columnLetters);
  }

  /** "H12", or "12" for a whole row, or "" for a whole sheet or file. */
  public String cell() {
    String letters = column == null ? "" : column;
    return row == 0 ? "" : letters + row;
  }
}
