package vn.tonghop.publication.poi;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import org.apache.poi.ss.util.CellRangeAddress;

/**
 * The rows of a sheet and where they stand among the bytes of its part.
 *
 * @param part what stands in the file
 * @param rows by their numbers, in whose order they stand in the part; may be none
 * @param end where they end
 * @param merged ranges of cells that are shown as one
 * @param firstText number of the shared text in cell A1; -1 when it has none
 */
record SentRows(
    byte[] part,
    NavigableMap<Integer, SentRow> rows,
    int end,
    List<CellRangeAddress> merged,
    int firstText) {

  /** Some of the bytes of a part. */
  record Piece(byte[] part, int start, int end) {}

  /** What stands in front of the rows. */
  Piece before() {
    return new Piece(part, 0, rows.isEmpty() ? end : rows.firstEntry().getValue().start());
  }

  Piece row(int number) {
    SentRow row = Objects.requireNonNull(rows.get(number));
    Map.Entry<Integer, SentRow> next = rows.higherEntry(number);
    return new Piece(part, row.start(), next == null ? end : next.getValue().start());
  }

  /** What stands behind the rows. */
  Piece behind() {
    return new Piece(part, end, part.length);
  }
}
