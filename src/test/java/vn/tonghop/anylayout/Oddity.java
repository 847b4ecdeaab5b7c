package vn.tonghop.anylayout;

/** One way in which a workbook may differ from the ordinary form. */
enum Oddity {
  /** Columns in another order. */
  OTHER_ORDER,
  /** Blank columns between the others. */
  SPACER_COLUMNS,
  /** Columns that mean nothing to the plan. */
  EXTRA_COLUMNS,
  /** Some columns that are not required are missing. */
  FEW_COLUMNS,
  /** "Thời gian" over its months, "Trong đó" over the sources. */
  TWO_HEADING_ROWS,
  /** And "Kinh phí" over all money. */
  THREE_HEADING_ROWS,
  /** Headings of several rows whose cells are not merged. */
  NOTHING_MERGED,
  /** A row "(1) (2) (3)" below the heading. */
  NUMBERED_COLUMNS,
  /** Other words of the vocabulary. */
  SYNONYMS,
  HEADINGS_IN_CAPITALS,
  HEADINGS_WITHOUT_DIACRITICS,
  HEADINGS_OVER_LINES,
  /** The unit is not nghìn đồng. */
  OTHER_UNIT,
  /** The unit stands in a heading instead of its line. */
  UNIT_IN_HEADING,
  /** The unit stands in the row of the letterhead. */
  UNIT_BESIDE_LETTERHEAD,
  /** Amounts are texts such as "1.058.400" or "9.230,5". */
  AMOUNTS_AS_TEXT,
  /** "1,058,400.5": the sheet proves it, since its unit is đồng. */
  AMOUNTS_IN_ENGLISH,
  /** "195,5 triệu": each amount names its own unit. */
  UNIT_IN_CELLS,
  /** Nothing is written as "-" or not at all. */
  DASHES_AND_BLANKS,
  /** "Tháng 5", "05", "T5", "5/2021". */
  MONTHS_AS_TEXT,
  /** "từ tháng 5 đến tháng 12" in the cell of the start. */
  MONTH_RANGES,
  /** All text decomposed. */
  NFD,
  /** Most text as it was typed in .VnTime and .VnTimeH. */
  TCVN3,
  /** Most text as it was typed in VNI-Times. */
  VNI,
  /** No-break spaces, zero-width characters and line breaks within texts. */
  INVISIBLE_CHARACTERS,
  /** Further lines above the table. */
  LONG_LETTERHEAD,
  /** The file name tells who sent it, the letterhead does not. */
  SENDER_BY_FILE_NAME,
  BLANK_ROWS,
  /** Rows that hold a number and nothing else. */
  PREPARED_ROWS,
  /** A row for the section. */
  SECTION_ROW,
  /** Section and programme rows state their sums. */
  SUMS_IN_GROUP_ROWS,
  /** "Cộng" after each programme. */
  SUBTOTALS,
  /** "Tổng cộng" at the end. */
  TOTAL,
  TOTAL_FIRST,
  AMOUNT_IN_WORDS,
  SIGNATURE,
  /** Remarks below the total. */
  NOTES,
  /** The heading comes again in the middle of the table. */
  REPEATED_HEADING,
  /** Programmes numbered I, II; đề án 1, 2. */
  ROMAN_PROGRAMMES,
  /** One implementer merged over its đề án. */
  MERGED_IMPLEMENTERS,
  /** Đề án without numbers. */
  UNNUMBERED,
  /** "1. Chương trình …" in the number column, merged across. */
  PROGRAMMES_ACROSS,
  /** Programmes by another of their names. */
  ALIASES,
  /** Programmes in another order than in the plan. */
  PROGRAMMES_SHUFFLED,
  /** One sheet a programme. */
  SEVERAL_SHEETS,
  COVER_SHEET
}
