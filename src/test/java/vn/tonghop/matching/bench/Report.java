package vn.tonghop.matching.bench;

import java.io.PrintStream;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.tonghop.matching.Linkage;
import vn.tonghop.matching.Score;
import vn.tonghop.matching.bench.Found.Verdict;
import vn.tonghop.matching.bench.Measures.Mistake;

/** Prints measures as Markdown, and the mistakes behind them. */
final class Report {

  private final PrintStream out;

  Report(PrintStream out) {
    this.out = out;
  }

  void print(Measures measures, Threshold threshold) {
    line("| | measured | wanted |");
    line("|---|---:|---:|");
    line("| precision of *certain*, by pairs | %.4f | ≥ 0.995 |", measures.precision());
    line("| recall of *certain* and *doubtful* | %.4f | ≥ 0.98 |", measures.recall());
    line(
        "| F1 of the best single threshold (%d tenths of a bit) | %.4f | ≥ 0.97 |",
        threshold.points(), threshold.f1());
    line("| share of đề án in a *doubtful* group | %.4f | ≤ 0.02 |", measures.doubtful());
    line("");
    line("| the copy differs in | pairs | certain | doubtful | missed | recall |");
    line("|---|---:|---:|---:|---:|---:|");
    measures.byCorruption().forEach((kind, tally) -> recall(kind.label(), tally));
    measures.byCount().forEach((count, tally) -> recall("of " + count + " kinds at once", tally));
    recall("any pair of one cluster", measures.truePairs());
    line("");
    line("| not the same, however alike | pairs | certain | doubtful |");
    line("|---|---:|---:|---:|");
    measures.byLookalike().forEach((kind, tally) -> wrong(kind.label(), tally));
    line(
        "| of no common family | | %d | %d |",
        measures.strangers().of(Verdict.CERTAIN), measures.strangers().of(Verdict.DOUBTFUL));
  }

  private void recall(String label, Tally tally) {
    line(
        "| %s | %d | %d | %d | %d | %.3f |",
        label,
        tally.all(),
        tally.of(Verdict.CERTAIN),
        tally.of(Verdict.DOUBTFUL),
        tally.of(Verdict.DIFFERENT),
        (double) tally.found() / tally.all());
  }

  private void wrong(String label, Tally tally) {
    line(
        "| %s | %d | %d | %d |",
        label, tally.all(), tally.of(Verdict.CERTAIN), tally.of(Verdict.DOUBTFUL));
  }

  /** The worst first: wrongly certain, missed, wrongly doubtful, doubtful though the same. */
  void mistakes(List<Mistake> mistakes, List<Labelled> rows, Linkage linkage, int most) {
    for (boolean same : new boolean[] {false, true}) {
      for (Verdict verdict : Verdict.values()) {
        List<Mistake> of =
            mistakes.stream()
                .filter(one -> one.same() == same && one.verdict() == verdict)
                .sorted(Comparator.comparing(one -> order(one, linkage)))
                .toList();
        String what = (same ? "the same, but " : "not the same, but ") + verdict;
        if (!of.isEmpty()) {
          line("%n######## %s: %d", what, of.size());
        }
        of.stream().limit(most).forEach(one -> print(what, one, rows, linkage));
      }
    }
  }

  private static int order(Mistake mistake, Linkage linkage) {
    int points = linkage.score(mistake.a(), mistake.b()).points();
    return mistake.same() ? points : -points;
  }

  private void print(String what, Mistake mistake, List<Labelled> rows, Linkage linkage) {
    Labelled one = rows.get(mistake.a());
    Labelled other = rows.get(mistake.b());
    Score score = linkage.score(mistake.a(), mistake.b());
    line("%n== %s: %s %s", what, kinds(one), kinds(other));
    line("%s%n%s", PrintRows.text(one.row()), PrintRows.text(other.row()));
    line("    score %d %s", score.points(), parts(score));
  }

  private static String kinds(Labelled row) {
    Set<Corruption> kinds = row.corruptions();
    return kinds + (row.lookalike() == null ? "" : " " + row.lookalike());
  }

  private static String parts(Score score) {
    StringBuilder parts = new StringBuilder();
    score
        .parts()
        .forEach(
            part ->
                parts
                    .append(' ')
                    .append(part.evidence())
                    .append(':')
                    .append(part.agreement())
                    .append('=')
                    .append(part.points()));
    return parts.toString();
  }

  private void line(String format, Object... arguments) {
    out.printf(Locale.ROOT, format + "%n", arguments);
  }
}
