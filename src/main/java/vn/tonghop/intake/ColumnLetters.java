package vn.tonghop.intake;

/** Columns as Excel names them. */
final class ColumnLetters {

  private ColumnLetters() {}

  /** "A" for 0, "Z" for 25, "AA" for 26. */
  static String of(int column) {
    StringBuilder letters = new StringBuilder();
    for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
      letters.insert(0, (char) ('A' + rest % 26));
    }
    return letters.toString();
  }
}
