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

/** Prints pairs that were mistaken, in full, for those who tune. */
final class MistakeList {

  private final PrintStream out;
  private final List<Labelled> rows;
  private final Linkage linkage;
  private final Compared compared;

  MistakeList(PrintStream out, List<Labelled> rows, Linkage linkage, Compared compared) {
    this.out = out;
    this.rows = rows;
    this.linkage = linkage;
    this.compared = compared;
  }

  /** The worst first: wrongly certain, missed, wrongly doubtful, doubtful though the same. */
  void print(List<Mistake> mistakes, int most) {
    for (boolean same : new boolean[] {false, true}) {
      for (Verdict verdict : Verdict.values()) {
        List<Mistake> of =
            mistakes.stream()
                .filter(one -> one.same() == same && one.verdict() == verdict)
                .sorted(Comparator.comparing(one -> order(one)))
                .toList();
        String what = (same ? "the same, but " : "not the same, but ") + verdict;
        if (!of.isEmpty()) {
          line("%n######## %s: %d", what, of.size());
        }
        of.stream().limit(most).forEach(one -> print(what, one));
      }
    }
  }

  private int order(Mistake mistake) {
    int points = linkage.score(mistake.a(), mistake.b()).points();
    return mistake.same() ? points : -points;
  }

  private void print(String what, Mistake mistake) {
    Labelled one = rows.get(mistake.a());
    Labelled other = rows.get(mistake.b());
    Score score = linkage.score(mistake.a(), mistake.b());
    line("%n== %s: %s %s", what, kinds(one), kinds(other));
    line("%s%n%s", PrintRows.text(one.row()), PrintRows.text(other.row()));
    boolean missed = mistake.same() && !compared.contains(mistake.a(), mistake.b());
    line("    score %d%s%s", score.points(), parts(score), missed ? " NEVER COMPARED" : "");
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
