package vn.tonghop.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * Which of some names a name is most like. It is a hint for a person and decides nothing, so it
 * goes further than a misprint: up to a quarter of the letters may differ.
 */
final class NearestName {

  private static final int PART_THAT_MAY_DIFFER = 4;

  /** Longer texts are no names, and dear to compare. */
  private static final int LONGEST = 300;

  private NearestName() {}

  /** The names that are nearest; more than one where they are equally near, none where none is. */
  static List<String> of(String name, Collection<String> names) {
    if (name.length() > LONGEST) {
      return List.of();
    }
    int least = Integer.MAX_VALUE;
    List<String> nearest = new ArrayList<>();
    for (String other : names) {
      int edits = edits(name, other);
      if (edits * PART_THAT_MAY_DIFFER <= other.length() && edits <= least) {
        if (edits < least) {
          nearest.clear();
        }
        least = edits;
        nearest.add(other);
      }
    }
    return nearest;
  }

  /** How many letters are wrong, missing or surplus. */
  private static int edits(String one, String other) {
    int[] above = new int[other.length() + 1];
    Arrays.setAll(above, column -> column);
    for (int row = 1; row <= one.length(); row++) {
      int[] here = new int[above.length];
      here[0] = row;
      for (int column = 1; column < here.length; column++) {
        int changed = one.charAt(row - 1) == other.charAt(column - 1) ? 0 : 1;
        here[column] =
            Math.min(above[column - 1] + changed, 1 + Math.min(above[column], here[column - 1]));
      }
      above = here;
    }
    return above[other.length()];
  }
}
