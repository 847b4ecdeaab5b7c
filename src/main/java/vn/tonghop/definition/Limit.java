package vn.tonghop.definition;

/**
 * What can be limited of a workbook that comes from outside. Whatever is held in memory while one
 * is read has its limit; together the defaults let the worst of workbooks be read with a heap of
 * 256 MB.
 */
public enum Limit {
  /** Size of the file. */
  FILE_BYTES("file-bytes", 64L << 20, Integer.MAX_VALUE - 8L),
  /** All parts of an .xlsx together, once unpacked: some 2 MB can unpack to gigabytes. */
  UNPACKED_BYTES("unpacked-bytes", 128L << 20, 1L << 40),
  /** Parts of an .xlsx: sheets, pictures and whatever else is packed into it. */
  PARTS("parts", 5_000, 65_534),
  /**
   * What describes an .xlsx: types and relations of its parts, its properties, its list of sheets.
   */
  STRUCTURE_BYTES("structure-bytes", 4L << 20, 1L << 40),
  /** Sheets, hidden ones too. */
  SHEETS("sheets", 250, 65_534),
  /** Rows of all sheets together, down to the last of each that holds something. */
  ROWS("rows", 1_048_576, 1_048_576),
  /** Number of the last column that holds something. */
  COLUMNS("columns", 1_000, 16_384),
  /** Longest text of one cell. */
  CELL_CHARACTERS("cell-characters", 10_000, 32_767),
  /** Characters of one row. */
  ROW_CHARACTERS("row-characters", 200_000, 1L << 30),
  /** Merged cells of a sheet. */
  MERGED_CELLS("merged-cells", 50_000, 1L << 30),
  /** Cell formats. */
  STYLES("styles", 10_000, 65_490),
  /** Different texts of a workbook; they are held in memory while it is read. */
  TEXTS("texts", 500_000, 1L << 30),
  /** Characters of all different texts of a workbook together. */
  TEXT_CHARACTERS("text-characters", 16L << 20, 1L << 40),
  /** Size of an .xls, which is held in memory as a whole. */
  XLS_BYTES("xls-bytes", 16L << 20, Integer.MAX_VALUE - 8L),
  /**
   * Cells of an .xls, formatted blank ones too, and its other records: two bytes of the file can
   * become a cell of a hundred.
   */
  XLS_CELLS("xls-cells", 250_000, 1L << 30),
  /**
   * Cells that are looked at while the formulas of one workbook are evaluated again, each as often
   * as it is. The most takes some ten minutes.
   */
  FORMULA_CELLS("formula-cells", 10_000_000, 10_000_000_000L);

  private final String key;
  private final long standard;
  private final long most;

  Limit(String key, long standard, long most) {
    this.key = key;
    this.standard = standard;
    this.most = most;
  }

  /** As plan.yml names it in its block {@code limits}. */
  public String key() {
    return key;
  }

  /** What it is where plan.yml says nothing. */
  public long standard() {
    return standard;
  }

  /** The most it may be set to: what Excel allows, or what can be addressed. */
  public long most() {
    return most;
  }
}
