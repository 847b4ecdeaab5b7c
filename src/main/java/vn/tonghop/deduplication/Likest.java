package vn.tonghop.deduplication;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.matching.Likeness;
import vn.tonghop.matching.Score;

/**
 * The item of an earlier plan that is the likest.
 *
 * @param code what that means
 * @param index of the item
 * @param others how many more there are of which that is to be said
 */
record Likest(FindingCode code, int index, Score score, int others) {

  /**
   * The likest of what was so far and one that comes after it.
   *
   * @param known null when there was none
   * @param means what is to be said of the one that comes; empty when nothing is
   */
  static @Nullable Likest of(@Nullable Likest known, Likeness next, Optional<FindingCode> means) {
    if (means.isEmpty()) {
      return known;
    }
    Likest it = new Likest(means.get(), next.index(), next.score(), 0);
    if (known == null) {
      return it;
    }
    int others = it.code == known.code ? known.others + 1 : 0;
    // The code that comes first weighs more.
    int weighs = it.code.compareTo(known.code);
    boolean likelier = it.score.points() > known.score.points();
    if (weighs == 0) {
      return likelier ? it.with(others) : known.with(others);
    }
    return weighs < 0 ? it : known;
  }

  private Likest with(int count) {
    return new Likest(code, index, score, count);
  }
}
