package vn.tonghop.publication.proof;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import vn.tonghop.publication.proof.WorkbookDifference.Kind;

/** The differences that were found, and of too many how many more there are. */
final class Differences {

  private static final int MOST = 20;

  private final List<WorkbookDifference> found = new ArrayList<>();
  private int more;

  void add(WorkbookDifference difference) {
    if (found.size() < MOST) {
      found.add(difference);
    } else {
      more++;
    }
  }

  /** Adds one when two numbers differ that must not. */
  void compare(Kind kind, String sheet, String cell, BigDecimal said, BigDecimal expected) {
    if (said.compareTo(expected) != 0) {
      add(WorkbookDifference.number(kind, sheet, cell, said, expected));
    }
  }

  List<WorkbookDifference> all() {
    if (more > 0) {
      found.add(WorkbookDifference.of(Kind.MORE, more));
      more = 0;
    }
    return List.copyOf(found);
  }
}
