package vn.tonghop.publication.poi;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellRangeAddress;

/**
 * A sheet of which POI gets those rows only that are to be changed. The others are passed on byte
 * for byte, since POI would take most of its time to build the trees of their cells and to write
 * them again.
 */
final class PassedRows {

  private final SentRows sent;
  private final Set<Integer> passed;

  /**
   * @param asked numbers of the rows that are to be changed
   */
  PassedRows(SentRows sent, Set<Integer> asked) {
    this.sent = sent;
    passed = new TreeSet<>(sent.rows().keySet());
    passed.removeAll(asked);
    shown(asked).forEach(passed::remove);
    outermost().map(SentRow::number).forEach(passed::remove);
  }

  /** Of merged cells the first is changed. */
  private List<Integer> shown(Set<Integer> asked) {
    NavigableSet<Integer> rows = new TreeSet<>(asked);
    return sent.merged().stream()
        .filter(region -> isHit(region, rows))
        .map(region -> region.getFirstRow() + 1)
        .toList();
  }

  private static boolean isHit(CellRangeAddress region, NavigableSet<Integer> rows) {
    Integer next = rows.ceiling(region.getFirstRow() + 1);
    return next != null && next <= region.getLastRow() + 1;
  }

  /** The first row, which tells what sheet it is, and those by which POI knows how far it goes. */
  private Stream<SentRow> outermost() {
    return Stream.of(
            sent.rows().values().stream().min(Comparator.comparingInt(SentRow::number)),
            sent.rows().values().stream().max(Comparator.comparingInt(SentRow::number)),
            filled().min(Comparator.comparingInt(SentRow::first)),
            filled().max(Comparator.comparingInt(SentRow::last)))
        .flatMap(Optional::stream);
  }

  private Stream<SentRow> filled() {
    return sent.rows().values().stream().filter(row -> row.first() >= 0);
  }

  /** The part as POI gets it: of the rows that are passed on it has the heights. */
  byte[] light() {
    if (passed.isEmpty()) {
      return sent.part();
    }
    ByteArrayOutputStream light = new ByteArrayOutputStream();
    copy(sent.before(), light);
    sent.rows()
        .forEach(
            (number, row) -> {
              if (passed.contains(number)) {
                light.writeBytes(row.bare().getBytes(StandardCharsets.UTF_8));
              } else {
                copy(sent.row(number), light);
              }
            });
    copy(sent.behind(), light);
    return light.toByteArray();
  }

  /**
   * The part with all its rows.
   *
   * @param written the light one, as POI has written it
   */
  byte[] whole(byte[] written) throws IOException {
    if (passed.isEmpty()) {
      return written;
    }
    SentRows changed = RowsOfPart.of(written);
    if (changed == null || changed.rows().isEmpty()) {
      throw new IOException("The rows that were opened are not written as they should be");
    }
    TreeMap<Integer, SentRows.Piece> rows = new TreeMap<>();
    changed.rows().keySet().forEach(number -> rows.put(number, changed.row(number)));
    passed.forEach(number -> rows.put(number, sent.row(number)));
    ByteArrayOutputStream whole = new ByteArrayOutputStream(written.length + sent.part().length);
    copy(changed.before(), whole);
    rows.values().forEach(row -> copy(row, whole));
    copy(changed.behind(), whole);
    return whole.toByteArray();
  }

  private static void copy(SentRows.Piece piece, ByteArrayOutputStream to) {
    to.write(piece.part(), piece.start(), piece.end() - piece.start());
  }
}
