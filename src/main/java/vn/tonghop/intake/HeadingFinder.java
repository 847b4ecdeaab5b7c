package vn.tonghop.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.tonghop.proposal.Field;

/** Finds the heading of a table: up to three rows of labels, and what stands right below them. */
final class HeadingFinder {

  private static final int MOST_LABEL_ROWS = 3;
  private static final int KNOWN_EXACTLY = 2;
  private static final int LONGEST_LABEL = 80;

  /** How many rows must be in sight to decide whether the first of them starts a heading. */
  static final int ROWS_IN_SIGHT = MOST_LABEL_ROWS + 3;

  private final HeadingWords words;

  HeadingFinder(HeadingWords words) {
    this.words = words;
  }

  /**
   * Whether a heading may start with that row. Rows with numbers, as nearly all of a table, are no
   * headings, and are told by a glance.
   */
  boolean mayStartAt(HeadingRow row) {
    for (SheetCell cell : row.row().cells()) {
      if (cell instanceof SheetCell.Number) {
        return false;
      }
    }
    int known = 0;
    for (HeadingCell cell : row.cells()) {
      known += isKnown(cell) ? 1 : 0;
    }
    return known >= KNOWN_EXACTLY;
  }

  private boolean isKnown(HeadingCell cell) {
    return !cell.isBlank()
        && cell.text().length() <= LONGEST_LABEL
        && Character.isLetter(cell.text().codePointAt(0))
        && words.fieldOf(cell.folded()) != null;
  }

  /** How many cells of the row are headings that the plan knows. */
  int known(HeadingRow row) {
    return (int) row.cells().stream().filter(this::isKnown).count();
  }

  /** The cells of the row that may be headings, but none that the plan knows. */
  List<HeadingBlock.Labelled> unknown(HeadingRow row) {
    List<HeadingBlock.Labelled> unknown = new ArrayList<>();
    for (int column = 0; column < row.cells().size(); column++) {
      HeadingCell cell = row.cell(column);
      if (!cell.isBlank() && cell.text().length() <= LONGEST_LABEL && !isKnown(cell)) {
        unknown.add(new HeadingBlock.Labelled(column, row.row().rowNumber(), cell.text(), null));
      }
    }
    return unknown;
  }

  /**
   * Reads the heading that starts with the first of the rows.
   *
   * @param rows consecutive rows of one sheet, {@link #ROWS_IN_SIGHT} of them unless it ends
   * @return null when no heading starts there
   */
  @Nullable TableLayout startingAt(List<HeadingRow> rows) {
    if (rows.get(0).isBlank()) {
      return null;
    }
    HeadingBlock labels = best(rows);
    HeadingBlock best = labels.fields() < KNOWN_EXACTLY ? labels : labels.withGroups();
    HeadingBlock lower = best(rows.subList(1, rows.size()));
    boolean lowerIsAnother = lower.standsBelow(best); // as when it comes again after one đề án
    if (!best.isHeading() || (!lowerIsAnother && isBetter(lower, labels))) {
      return null; // nothing is lost by starting lower: the first row is a title
    }
    return TableLayout.of(best, rows.subList(0, rowsOf(best, rows)), words);
  }

  /** The fewest rows that name the most columns. */
  private HeadingBlock best(List<HeadingRow> rows) {
    List<HeadingBlock> blocks =
        IntStream.rangeClosed(0, Math.min(MOST_LABEL_ROWS, rows.size()))
            .mapToObj(count -> HeadingBlock.read(rows.subList(0, count), words))
            .toList();
    HeadingBlock exact = most(blocks);
    // Misprints are only looked for where a heading is: two rare words in a row are no accident.
    return exact.fields() < KNOWN_EXACTLY
        ? exact
        : most(blocks.stream().map(HeadingBlock::withMisprints).toList());
  }

  private static boolean isBetter(HeadingBlock lower, HeadingBlock upper) {
    boolean whole = lower.isWhole() && lower.fields() >= KNOWN_EXACTLY && !upper.isWhole();
    return whole || lower.fields() >= upper.fields();
  }

  /** Rows that cut a merged label in two are only taken where no others will do. */
  private static HeadingBlock most(List<HeadingBlock> blocks) {
    Comparator<HeadingBlock> fullest =
        Comparator.comparingInt(HeadingBlock::fields).thenComparing(block -> -block.rows().size());
    HeadingBlock whole = blocks.stream().filter(HeadingBlock::isWhole).max(fullest).orElseThrow();
    return whole.fields() > 0 ? whole : blocks.stream().max(fullest).orElseThrow();
  }

  private static int rowsOf(HeadingBlock block, List<HeadingRow> rows) {
    int nameColumn = block.firstColumn(Field.NAME);
    int count = block.rows().size();
    while (count < rows.size()
        && (rows.get(count).isRemarks() || rows.get(count).numbersColumns(nameColumn))) {
      count++;
    }
    return count;
  }
}
