package vn.tonghop.definition;

/** Reads the block {@code limits}; what it leaves out is {@link Limits#DEFAULT}. */
final class LimitsReader {

  /** A workbook is held as one array of bytes. */
  private static final long MOST_FILE_BYTES = Integer.MAX_VALUE - 8L;

  private static final long MOST_UNPACKED_BYTES = 1L << 40;

  /** Some ten minutes. */
  private static final long MOST_FORMULA_CELLS = 10_000_000_000L;

  private LimitsReader() {}

  /** The most that Excel allows bounds rows and characters: more could never be reached. */
  static Limits read(YamlValue value) {
    if (!value.isPresent()) {
      return Limits.DEFAULT;
    }
    YamlMap block = value.map();
    Limits standard = Limits.DEFAULT;
    Limits limits =
        new Limits(
            upTo(MOST_FILE_BYTES, block.optional("file-bytes"), standard.fileBytes()),
            upTo(MOST_UNPACKED_BYTES, block.optional("unpacked-bytes"), standard.unpackedBytes()),
            (int) upTo(standard.rows(), block.optional("rows"), standard.rows()),
            (int)
                upTo(
                    standard.cellCharacters(),
                    block.optional("cell-characters"),
                    standard.cellCharacters()),
            upTo(MOST_FORMULA_CELLS, block.optional("formula-cells"), standard.formulaCells()));
    block.done();
    return limits;
  }

  private static long upTo(long most, YamlValue value, long otherwise) {
    return value.isPresent() ? value.number(1, most) : otherwise;
  }
}
