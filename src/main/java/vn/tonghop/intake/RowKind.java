package vn.tonghop.intake;

/** What a row of a sheet is. Only an {@link #ITEM} is a đề án; the ledger counts all of them. */
public enum RowKind {
  TITLE,
  HEADING,
  SECTION,
  PROGRAMME,
  ITEM,
  SUBTOTAL,
  TOTAL,
  AMOUNT_IN_WORDS,
  NOTE,
  SIGNATURE,
  BLANK,
  /** Hidden, and left out by the rule of the definition. */
  HIDDEN
}
