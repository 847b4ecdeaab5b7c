package vn.tonghop.matching;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tonghop.proposal.Proposal;

/**
 * Compares all đề án of a plan with each other, as record linkage after Fellegi and Sunter does.
 * What makes a pair certain or doubtful is data; what becomes of it is decided elsewhere.
 *
 * <p>First all are added, then it is asked. Not thread-safe; it uses threads of its own.
 */
public final class Linkage {

  /** So many đề án are compared by a thread at a time. */
  private static final int SHARE = 1 << 10;

  private final MatchingRules rules;
  private final Lexicon lexicon;
  private final Profiler profiler;
  private final Profiles profiles = new Profiles();
  private final Frequencies texts = new Frequencies();
  private final Frequencies names = new Frequencies();
  private @Nullable Rarities rarities;
  private @Nullable Comparison comparison;

  public Linkage(MatchingRules rules) {
    this.rules = rules;
    this.lexicon = new Lexicon(rules.words().abbreviations());
    this.profiler = new Profiler(rules.words(), lexicon);
  }

  /** Adds a đề án; in the order of their origin. Its index, from 0. */
  public int add(Proposal proposal) {
    return add(Subject.of(proposal));
  }

  /** Adds something that may be the same as others. Its index, from 0. */
  public int add(Subject subject) {
    rarities = null;
    comparison = null;
    Profile profile = profiler.read(subject);
    texts.next(lexicon);
    texts.add(profile.name);
    texts.add(profile.content);
    texts.add(profile.implementer);
    names.next(lexicon);
    names.add(profile.beneficiary);
    names.add(profile.representative);
    names.add(profile.communes);
    names.add(profile.districts);
    return profiles.add(profile);
  }

  /** Looks others up among those that were added; none is to be added any more. */
  public Lookup lookup() {
    return new Lookup(rules, lexicon, profiler, profiles, rarities());
  }

  /** How much speaks for these two being the same; the same in whichever order they are named. */
  public Score score(int a, int b) {
    return compared(a, b).score();
  }

  /** Whether something is said of these two that cannot be true of one đề án. */
  public boolean contradict(int a, int b) {
    return compared(a, b).isContradictory();
  }

  /** What would make these two one, if enough speaks for it. */
  Edge edge(int low, int high) {
    return compared(low, high).edge(low, high);
  }

  /** Whether these two say the same in all that is compared. */
  boolean saySame(int one, int other) {
    return profiles.saySame(one, other);
  }

  private Comparison compared(int a, int b) {
    Comparison known = comparison;
    if (known == null) {
      known = newComparison();
      comparison = known;
    }
    known.compare(a, b);
    return known;
  }

  /**
   * Those that are certainly the same, and those that may be; by their first members. The same
   * whatever the number of threads.
   */
  public List<Cluster> clusters(int threads) {
    Workers workers = new Workers(threads);
    Repetitions repetitions = new Repetitions(profiles);
    Candidates candidates = candidates(repetitions, workers);
    List<Edge> edges =
        workers
            .share(profiles.size(), SHARE, () -> new Pairs(rules, candidates, newComparison()))
            .stream()
            .flatMap(pairs -> pairs.edges().stream())
            .toList();
    return new Clustering(rules, profiles, repetitions, newComparison()).of(Edge.sorted(edges));
  }

  /**
   * Shows each pair that is compared, once; to measure which are not. Those that say the same in
   * all are the same without being compared, and are compared with others once for all of them.
   */
  public void eachCandidate(PairVisitor visitor) {
    Repetitions repetitions = new Repetitions(profiles);
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
    Rarities known = rarities();
    return new Candidates(
        rules, profiles, repetitions, () -> new BlockKeys(profiles, lexicon, known), workers);
  }

  private Comparison newComparison() {
    return new Comparison(rules, profiles, lexicon, rarities());
  }

  private Rarities rarities() {
    Rarities known = rarities;
    if (known == null) {
      BitSet ordinary = Ordinary.words(rules.words(), lexicon);
      int size = profiles.size();
      known =
          new Rarities(
              Telling.of(lexicon, texts.counts(), size, ordinary, rules.rarity()),
              Telling.of(lexicon, names.counts(), size, new BitSet(), rules.rarity()),
              TellingAmounts.of(profiles, rules.rarity()));
      rarities = known;
    }
    return known;
  }
}
