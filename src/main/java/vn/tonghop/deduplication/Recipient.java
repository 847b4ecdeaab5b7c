package vn.tonghop.deduplication;

/**
 * Who receives a đề án.
 *
 * @param name as written
 * @param comparable in the form in which names are compared
 */
record Recipient(String name, String comparable) {

  boolean isTheSameAs(Recipient other) {
    return comparable.equals(other.comparable);
  }

  /** Whether a text in its comparable form names him: "… cho Công ty TNHH Gỗ Tân Hòa". */
  boolean isNamedIn(String comparableText) {
    return (" " + comparableText + " ").contains(" " + comparable + " ");
  }
}
