package vn.tonghop.publication.proof;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The cells of one column of a sheet, of which there may be a million. Rows count from 1. */
final class WrittenColumn {

  /** What stands in a row is one byte, and an int; of a large number, another one. */
  private static final class Chunk {
    private final byte[] kinds = new byte[ROWS];
    private final int[] low = new int[ROWS];
    private int @Nullable [] high;
  }

  private static final int ROWS = 1 << 10;

  /**
   * So that a column in which each text is another one leaves room for those that repeat theirs.
   */
  private static final int MOST_IN_MEMORY = 10_000;

  private static final byte BLANK = 0;
  private static final byte TEXT = 1;
  private static final byte NOTHING = 2;
  private static final byte LARGE = 3;

  /** A number whose scale is 0; others are told by as much more or less. */
  private static final int PLAIN = 64;

  private static final int MOST_SCALE = 60;
  private static final BigInteger LEAST_LONG = BigInteger.valueOf(Long.MIN_VALUE);
  private static final BigInteger MOST_LONG = BigInteger.valueOf(Long.MAX_VALUE);

  private final WrittenTexts texts;
  private final Map<Integer, String> formulas = new HashMap<>();
  private final Map<Integer, BigDecimal> large = new HashMap<>();
  private @Nullable Chunk[] chunks = new Chunk[4];
  private @Nullable RowsByText rowsByText;
  private int keptInMemory;

  WrittenColumn(WrittenTexts texts) {
    this.texts = texts;
  }

  void put(int row, WrittenCell cell) throws IOException {
    rowsByText = null;
    Chunk chunk = made(row);
    int at = row % ROWS;
    chunk.kinds[at] = NOTHING;
    if (cell.formula() != null) {
      formulas.put(row, cell.formula());
    }
    if (cell.text() != null) {
      chunk.kinds[at] = TEXT;
      int before = texts.inMemory();
      chunk.low[at] = texts.add(cell.text(), keptInMemory < MOST_IN_MEMORY);
      keptInMemory += texts.inMemory() - before;
    } else if (cell.number() != null) {
      number(chunk, row, cell.number());
    }
  }

  private void number(Chunk chunk, int row, BigDecimal number) {
    int at = row % ROWS;
    BigInteger unscaled = number.unscaledValue();
    if (Math.abs(number.scale()) > MOST_SCALE
        || unscaled.compareTo(LEAST_LONG) < 0
        || unscaled.compareTo(MOST_LONG) > 0) {
      chunk.kinds[at] = LARGE;
      large.put(row, number);
      return;
    }
    long value = unscaled.longValueExact();
    chunk.kinds[at] = (byte) (PLAIN + number.scale());
    chunk.low[at] = (int) value;
    if (chunk.high != null || value != (int) value) {
      high(chunk)[at] = (int) (value >> Integer.SIZE);
    }
  }

  /** From when on there is a high part, every number of the chunk has one. */
  private static int[] high(Chunk chunk) {
    if (chunk.high == null) {
      chunk.high = new int[ROWS];
      for (int at = 0; at < ROWS; at++) {
        chunk.high[at] = chunk.low[at] < 0 ? -1 : 0;
      }
    }
    return chunk.high;
  }

  private Chunk made(int row) {
    int index = row / ROWS;
    if (index >= chunks.length) {
      @Nullable Chunk[] more = new Chunk[Math.max(index + 1, chunks.length * 2)];
      System.arraycopy(chunks, 0, more, 0, chunks.length);
      chunks = more;
    }
    Chunk chunk = chunks[index];
    if (chunk == null) {
      chunk = new Chunk();
      chunks[index] = chunk;
    }
    return chunk;
  }

  private @Nullable Chunk chunk(int row) {
    int index = row / ROWS;
    return index < chunks.length ? chunks[index] : null;
  }

  private static int kind(@Nullable Chunk chunk, int row) {
    return chunk == null ? BLANK : chunk.kinds[row % ROWS];
  }

  boolean isBlank(int row) {
    return kind(chunk(row), row) == BLANK;
  }

  /** Its last row that may hold something. */
  int last() {
    return chunks.length * ROWS - 1;
  }

  /** The rows that hold a formula. */
  Map<Integer, String> formulas() {
    return formulas;
  }

  @Nullable String text(int row) {
    Chunk chunk = chunk(row);
    return chunk == null || kind(chunk, row) != TEXT ? null : texts.get(chunk.low[row % ROWS]);
  }

  /** The number of its text, by which the same short one is known again; below zero for none. */
  int numberOfText(int row) {
    Chunk chunk = chunk(row);
    return chunk == null || kind(chunk, row) != TEXT ? -1 : chunk.low[row % ROWS];
  }

  /** Its rows by what they say. For one thread. */
  RowsByText rowsByText() {
    RowsByText known = rowsByText;
    if (known == null) {
      known = RowsByText.of(this);
      rowsByText = known;
    }
    return known;
  }

  @Nullable BigDecimal number(int row) {
    Chunk chunk = chunk(row);
    int kind = kind(chunk, row);
    if (chunk == null || kind == BLANK || kind == TEXT || kind == NOTHING) {
      return null;
    }
    if (kind == LARGE) {
      return large.get(row);
    }
    int at = row % ROWS;
    int low = chunk.low[at];
    long value =
        chunk.high == null ? low : ((long) chunk.high[at] << Integer.SIZE) | (low & 0xFFFF_FFFFL);
    return BigDecimal.valueOf(value, kind - PLAIN);
  }

  /** The cell of a row; null when it is blank. */
  @Nullable WrittenCell cell(String letters, int row) {
    return isBlank(row)
        ? null
        : new WrittenCell(letters + row, text(row), number(row), formulas.get(row));
  }
}
