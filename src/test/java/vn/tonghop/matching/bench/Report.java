package vn.tonghop.matching.bench;

import java.io.PrintStream;
import java.util.Locale;
import vn.tonghop.matching.bench.Found.Verdict;

/** Prints measures as Markdown. */
final class Report {

  private final PrintStream out;

  Report(PrintStream out) {
    this.out = out;
  }

  void print(Measures measures, Compared compared, int size) {
    int truePairs = measures.truePairs().all();
    Threshold threshold = compared.best(truePairs);
    line("| | measured | wanted |");
    line("|---|---:|---:|");
    line("| precision of *certain*, by pairs | %.4f | ≥ 0.995 |", measures.precision());
    line("| recall of *certain* and *doubtful* | %.4f | ≥ 0.98 |", measures.recall());
    line(
        "| F1 of the best single threshold (%d tenths of a bit) | %.4f | ≥ 0.97 |",
        threshold.points(), threshold.f1());
    line("| share of đề án in a *doubtful* group | %.4f | ≤ 0.02 |", measures.doubtful());
    line(
        "%n%d of %d pairs that are the same are compared; %.1f pairs are compared per đề án.%n",
        compared.same(), truePairs, (double) compared.pairs() / size);
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

  private void line(String format, Object... arguments) {
    out.printf(Locale.ROOT, format + "%n", arguments);
  }
}
