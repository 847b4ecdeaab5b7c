package vn.tonghop.matching.bench;

import java.io.PrintStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.tonghop.matching.Agreement;
import vn.tonghop.matching.Evidence;
import vn.tonghop.matching.Linkage;
import vn.tonghop.matching.ScorePart;

/**
 * How often each evidence agrees how well, in candidate pairs that are the same and in those that
 * are not, and the weight that Fellegi and Sunter give to it: the logarithm of the ratio. What
 * stands in {@code matching.yml} starts from these, held down where evidences go together.
 */
final class ObservedWeights {

  private static final double TENTHS_OF_A_BIT = 10 / Math.log(2);

  /** By agreement: pairs that are the same, and pairs that are not. */
  private final Map<Evidence, Map<Agreement, long[]>> counts = new EnumMap<>(Evidence.class);

  private final long[] known = new long[2];

  ObservedWeights(Linkage linkage, List<Labelled> rows) {
    linkage.eachCandidate(
        (a, b) -> {
          int which = rows.get(a).cluster() == rows.get(b).cluster() ? 0 : 1;
          known[which]++;
          linkage.score(a, b).parts().forEach(part -> count(part, which));
        });
  }

  private void count(ScorePart part, int which) {
    counts.computeIfAbsent(part.evidence(), any -> new EnumMap<>(Agreement.class))
        .computeIfAbsent(part.agreement(), any -> new long[2])[which]++;
  }

  void print(PrintStream out) {
    out.printf(Locale.ROOT, "%d pairs that are the same, %d that are not%n%n", known[0], known[1]);
    out.println("| evidence | agreement | of the same | of the others | tenths of a bit |");
    out.println("|---|---|---:|---:|---:|");
    counts.forEach(
        (evidence, by) ->
            by.forEach(
                (agreement, seen) -> {
                  // One more of each, so that what was never seen is not impossible.
                  double same = (seen[0] + 1.0) / (known[0] + 1);
                  double other = (seen[1] + 1.0) / (known[1] + 1);
                  out.printf(
                      Locale.ROOT,
                      "| %s | %s | %.4f | %.4f | %.0f |%n",
                      evidence,
                      agreement,
                      same,
                      other,
                      TENTHS_OF_A_BIT * Math.log(same / other));
                }));
  }
}
