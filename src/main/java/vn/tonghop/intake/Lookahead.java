package vn.tonghop.intake;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows of a workbook with some rows to come in sight. A fault is met only when it is reached. */
final class Lookahead implements Closeable {

  private final WorkbookRows rows;
  private final Deque<HeadingRow> ahead = new ArrayDeque<>();
  private final CellTexts texts = new CellTexts();
  private final MergedCells merged = new MergedCells();
  private @Nullable UnreadableWorkbookException fault;
  private boolean ended;

  Lookahead(WorkbookRows rows) {
    this.rows = rows;
  }

  /** The next row; null after the last. */
  @Nullable HeadingRow next() throws UnreadableWorkbookException {
    fill(1);
    HeadingRow row = ahead.poll();
    if (row == null && fault != null) {
      throw fault;
    }
    return row;
  }

  /** Up to that many rows of the given sheet that are to come. */
  List<HeadingRow> inSight(int sheetNumber, int count) {
    fill(count);
    List<HeadingRow> sight = new ArrayList<>(count);
    for (HeadingRow row : ahead) {
      if (sight.size() == count || row.row().sheetNumber() != sheetNumber) {
        break;
      }
      sight.add(row);
    }
    return sight;
  }

  /** The first row that is not blank among that many of the given sheet to come; else null. */
  @Nullable HeadingRow filledInSight(int sheetNumber, int count) {
    fill(1);
    int looked = 0;
    for (HeadingRow row = ahead.peek(); row != null && looked < count; row = nth(++looked)) {
      if (row.row().sheetNumber() != sheetNumber) {
        return null;
      }
      if (!row.row().isBlank()) {
        return row;
      }
    }
    return null;
  }

  private @Nullable HeadingRow nth(int index) {
    fill(index + 1);
    return ahead.stream().skip(index).findFirst().orElse(null);
  }

  private void fill(int count) {
    try {
      while (ahead.size() < count && !ended) {
        SheetRow row = rows.next();
        ended = row == null;
        if (row != null) {
          ahead.add(HeadingRow.of(merged.of(texts.of(row))));
        }
      }
    } catch (UnreadableWorkbookException e) {
      fault = e;
      ended = true;
    }
  }

  @Override
  public void close() throws IOException {
    rows.close();
  }
}
