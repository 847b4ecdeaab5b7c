package vn.tonghop.matching;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Compares đề án when all of them have been added. */
final class Linked {

  /** So many đề án are compared by a thread at a time. */
  private static final int SHARE = 1 << 10;

  private final MatchingRules rules;
  private final Lexicon lexicon;
  private final Profiles profiles;
  private final Rarities rarities;
  private final Comparison comparison;

  Linked(MatchingRules rules, Lexicon lexicon, Profiles profiles, Rarities rarities) {
    this.rules = rules;
    this.lexicon = lexicon;
    this.profiles = profiles;
    this.rarities = rarities;
    this.comparison = newComparison();
  }

  private Comparison newComparison() {
    return new Comparison(rules, profiles, lexicon, rarities);
  }

  Lookup lookup(Profiler profiler) {
    return new Lookup(rules, lexicon, profiler, profiles, rarities);
  }

  /** These two compared, until others are. */
  Comparison compared(int a, int b) {
    comparison.compare(a, b);
    return comparison;
  }

  Repetitions repetitions() {
    return new Repetitions(profiles);
  }

  List<Cluster> clusters(Workers workers) {
    Repetitions repetitions = repetitions();
    return new Clustering(rules, profiles, repetitions, comparison).of(edges(repetitions, workers));
  }

  /** Between the first ones of those that say the same, the strongest first. */
  List<Edge> edges(Repetitions repetitions, Workers workers) {
    Candidates candidates = candidates(repetitions, workers);
    List<Edge> edges =
        workers
            .share(profiles.size(), SHARE, () -> new Pairs(rules, candidates, newComparison()))
            .stream()
            .flatMap(pairs -> pairs.edges().stream())
            .toList();
    return new Ambiguity(rules, profiles, comparison).asked(Edge.sorted(edges));
  }

  void eachCandidate(PairVisitor visitor) {
    Repetitions repetitions = repetitions();
    Candidates candidates = candidates(repetitions, new Workers(1));
    IntBuffer others = new IntBuffer();
    Set<Long> shown = new HashSet<>();
    for (int index = 0; index < profiles.size(); index++) {
      candidates.fill(index, others);
      for (int at = 0; at < others.size(); at++) {
        int low = Math.min(index, others.get(at));
        int high = Math.max(index, others.get(at));
        if (shown.add((long) low << 32 | high)) {
          repetitions.eachPair(low, high, visitor);
        }
      }
      if (repetitions.isFirst(index)) {
        repetitions.eachPair(index, index, visitor);
      }
    }
  }

  private Candidates candidates(Repetitions repetitions, Workers workers) {
    return new Candidates(
        rules, profiles, repetitions, () -> new BlockKeys(profiles, lexicon, rarities), workers);
  }
}
