package vn.tonghop.matching;

import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tonghop.proposal.Proposal;
import vn.tonghop.proposal.Submitter;

/**
 * Compares all đề án of a plan with each other, as record linkage after Fellegi and Sunter does.
 * What makes a pair certain or doubtful is data; what becomes of it is decided elsewhere.
 *
 * <p>First all are added, then it is asked. Not thread-safe; it uses threads of its own.
 */
public final class Linkage {

  private final MatchingRules rules;
  private final Lexicon lexicon;
  private final Profiles profiles = Profiles.ofMany();
  private final Reading reading;
  private @Nullable Linked linked;

  /** One that reads what is added by the thread that asks. */
  public Linkage(MatchingRules rules) {
    this(rules, List.of(), 1);
  }

  /**
   * Compares by these rules.
   *
   * @param submitters who sends what is added, as far as they are known
   * @param threads how many read what is added, from 1; what is found is the same for any number
   */
  public Linkage(MatchingRules rules, List<Submitter> submitters, int threads) {
    this.rules = rules;
    this.lexicon = new Lexicon(rules.words().abbreviations());
    this.reading = new Reading(rules.words(), submitters, lexicon, profiles, threads);
  }

  /** Adds a đề án; in the order of their origin. Its index, from 0. */
  public int add(Proposal proposal) {
    return add(Subject.of(proposal));
  }

  /** Adds something that may be the same as others. Its index, from 0. */
  public int add(Subject subject) {
    linked = null;
    return reading.add(subject);
  }

  /** Looks others up among those that were added; none is to be added any more. */
  public Lookup lookup() {
    return linked().lookup(reading.profiler());
  }

  /** How much speaks for these two being the same; the same in whichever order they are named. */
  public Score score(int a, int b) {
    return linked().compared(a, b).score();
  }

  /** Whether something is said of these two that cannot be true of one đề án. */
  public boolean contradict(int a, int b) {
    return linked().compared(a, b).isContradictory();
  }

  /**
   * Those that are certainly the same, and those that may be; by their first members. The same
   * whatever the number of threads.
   */
  public List<Cluster> clusters(int threads) {
    return linked().clusters(new Workers(threads));
  }

  /**
   * Shows each pair that is compared, once; to measure which are not. Those that say the same in
   * all are the same without being compared, and are compared with others once for all of them.
   */
  public void eachCandidate(PairVisitor visitor) {
    linked().eachCandidate(visitor);
  }

  /** All that have been added by now. */
  Linked linked() {
    Linked known = linked;
    if (known == null) {
      reading.finish();
      known = new Linked(rules, lexicon, profiles, rarities());
      linked = known;
    }
    return known;
  }

  private Rarities rarities() {
    BitSet ordinary = Ordinary.words(rules.words(), lexicon);
    int size = profiles.size();
    return new Rarities(
        Telling.of(lexicon, reading.texts().counts(), size, ordinary, rules.rarity()),
        Telling.of(lexicon, reading.names().counts(), size, new BitSet(), rules.rarity()),
        TellingAmounts.of(profiles, rules.rarity()));
  }
}
