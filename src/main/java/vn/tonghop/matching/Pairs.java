package vn.tonghop.matching;

import java.util.ArrayList;
import java.util.List;

/** Compares candidate pairs and keeps those of which enough speaks for being the same. */
final class Pairs implements Workers.Worker {

  private final MatchingRules rules;
  private final Candidates candidates;
  private final Comparison comparison;
  private final IntBuffer others = new IntBuffer();
  private final List<Edge> edges = new ArrayList<>();

  /** Written alone: reading that leads to nothing may be left out. */
  @SuppressWarnings("UnusedVariable")
  private long fetched;

  Pairs(MatchingRules rules, Candidates candidates, Comparison comparison) {
    this.rules = rules;
    this.candidates = candidates;
    this.comparison = comparison;
  }

  /** Compares all of these with their candidates. */
  @Override
  public void work(int start, int end) {
    for (int index = start; index < end; index++) {
      candidates.fill(index, others);
      fetched += candidates.fetch(others);
      for (int at = 0; at < others.size(); at++) {
        compareTwo(Math.min(index, others.get(at)), Math.max(index, others.get(at)));
      }
    }
  }

  private void compareTwo(int low, int high) {
    if (comparison.reaches(rules.doubtful(), low, high)) {
      edges.add(comparison.edge(low, high));
    }
  }

  List<Edge> edges() {
    return edges;
  }
}
