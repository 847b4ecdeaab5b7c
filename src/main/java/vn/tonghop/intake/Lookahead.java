package vn.tonghop.intake;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Rows of a workbook with some rows to come in sight. A fault is met only when it is reached. Each
 * row is looked at once for what may begin with it, since most rows are only passed.
 */
final class Lookahead implements Closeable {

  /** How many rows are always in sight, unless the workbook ends. */
  static final int SIGHT = 30;

  private final WorkbookRows rows;
  private final Deque<HeadingRow> ahead = new ArrayDeque<>();
  private final CellTexts texts = new CellTexts();
  private final MergedCells merged = new MergedCells();
  private final HiddenCells hidden;
  private final Predicate<HeadingRow> conspicuous;
  private final Deque<HeadingRow> conspicuousAhead = new ArrayDeque<>();
  private boolean conspicuousHere;
  private @Nullable UnreadableWorkbookException fault;
  private boolean ended;

  /**
   * Looks at the rows of a workbook.
   *
   * @param hidden which rows are delivered, but not in sight before
   * @param conspicuous which rows are to be announced before they come
   */
  Lookahead(WorkbookRows rows, HiddenCells hidden, Predicate<HeadingRow> conspicuous) {
    this.rows = rows;
    this.hidden = hidden;
    this.conspicuous = conspicuous;
  }

  /** The next row; null after the last. */
  @Nullable HeadingRow next() throws UnreadableWorkbookException {
    fill(SIGHT);
    HeadingRow row = ahead.poll();
    conspicuousHere = row != null && row == conspicuousAhead.peek();
    if (conspicuousHere) {
      conspicuousAhead.poll();
    }
    if (row == null && fault != null) {
      throw fault;
    }
    return row;
  }

  /** Whether the row that was delivered last is conspicuous. */
  boolean isConspicuousHere() {
    return conspicuousHere;
  }

  /** The next conspicuous row in sight; null when there is none in the given sheet. */
  @Nullable HeadingRow nextConspicuous(int sheetNumber) {
    HeadingRow next = conspicuousAhead.peek();
    return next != null && next.row().sheetNumber() == sheetNumber ? next : null;
  }

  /** Up to that many rows of the given sheet that are to come. */
  List<HeadingRow> inSight(int sheetNumber, int count) {
    fill(count);
    List<HeadingRow> sight = new ArrayList<>(count);
    for (HeadingRow row : ahead) {
      if (sight.size() == count || row.row().sheetNumber() != sheetNumber) {
        break;
      }
      if (!hidden.isLeftOut(row.row())) {
        sight.add(row);
      }
    }
    return sight;
  }

  /** The first row that is not blank among that many of the given sheet to come; else null. */
  @Nullable HeadingRow filledInSight(int sheetNumber, int count) {
    fill(count);
    int looked = 0;
    for (HeadingRow row : ahead) {
      if (looked == count || row.row().sheetNumber() != sheetNumber) {
        return null;
      }
      if (!hidden.isLeftOut(row.row())) {
        if (!row.row().isBlank()) {
          return row;
        }
        looked++;
      }
    }
    return null;
  }

  private void fill(int count) {
    try {
      while (ahead.size() < count && !ended) {
        SheetRow row = rows.next();
        ended = row == null;
        if (row != null) {
          add(HeadingRow.of(hidden.withoutLeftOut(merged.of(texts.of(row)))));
        }
      }
    } catch (UnreadableWorkbookException e) {
      fault = e;
      ended = true;
    }
  }

  private void add(HeadingRow row) {
    ahead.add(row);
    if (!hidden.isLeftOut(row.row()) && conspicuous.test(row)) {
      conspicuousAhead.add(row);
    }
  }

  @Override
  public void close() throws IOException {
    rows.close();
  }
}
