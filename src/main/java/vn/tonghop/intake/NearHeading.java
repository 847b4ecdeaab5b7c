package vn.tonghop.intake;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The row that looks most like the heading of a table, of those that are none: the one with the
 * most headings that the plan knows, and of these with the most texts. It tells what was not
 * recognised where no table was found.
 */
final class NearHeading {

  /** Fewer texts in a row are a letterhead or a pair of signatures. */
  private static final int FEWEST_TEXTS = 3;

  private final HeadingFinder headings;
  private List<HeadingBlock.Labelled> unknown = List.of();
  private int known = -1;

  NearHeading(HeadingFinder headings) {
    this.headings = headings;
  }

  /** Looks at a row outside of any table. */
  void look(HeadingRow row) {
    if (row.row().cells().stream().anyMatch(SheetCell.Number.class::isInstance)) {
      return;
    }
    int knownHere = headings.known(row);
    List<HeadingBlock.Labelled> unknownHere = headings.unknown(row);
    boolean nearer =
        knownHere > known || (knownHere == known && unknownHere.size() > unknown.size());
    if (knownHere + unknownHere.size() >= FEWEST_TEXTS && nearer) {
      known = knownHere;
      unknown = unknownHere;
    }
  }

  /** The headings that were not recognised; "" where no row looks like a heading. */
  String unknown() {
    return unknown.stream()
        .limit(IntakeFindings.MOST_HEADINGS)
        .map(HeadingBlock.Labelled::quoted)
        .collect(Collectors.joining(", "));
  }
}
