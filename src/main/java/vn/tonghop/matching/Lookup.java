package vn.tonghop.matching;

import java.util.ArrayList;
import java.util.List;

/**
 * Looks up, among what was added to a {@link Linkage}, what one beneficiary has received before. It
 * compares with the few that share rare words of his name, so that the work does not grow with what
 * is known. What is looked up is not kept, and never changes what is found for others. Not
 * thread-safe.
 */
public final class Lookup {

  private final Profiles profiles;
  private final Profiler profiler;
  private final Comparison comparison;
  private final BeneficiaryKeys keys;
  private final Postings postings;
  private final ProfileView view;
  private final Words words = new Words();
  private final IntBuffer found = new IntBuffer();
  private final IntBuffer candidates = new IntBuffer();
  private final long[] of = new long[BeneficiaryKeys.COUNT];

  Lookup(
      MatchingRules rules,
      Lexicon lexicon,
      Profiler profiler,
      Profiles profiles,
      Rarities rarities) {
    this.profiles = profiles;
    this.profiler = profiler;
    this.comparison = new Comparison(rules, profiles, lexicon, rarities);
    this.keys = new BeneficiaryKeys(profiles, lexicon, rarities.names());
    this.postings = new Postings(BeneficiaryKeys.WHOLE_KEYS, rules.blocks().longest());
    this.view = new ProfileView(profiles);
    for (int index = 0; index < profiles.size(); index++) {
      keys.fill(index, of);
      postings.add(of, index);
    }
  }

  /** Whether it says, in a column or in its name, who receives this one of those that are known. */
  public boolean isNamed(int index) {
    view.moveTo(index);
    view.beneficiary(words);
    return !words.isEmpty();
  }

  /**
   * What was found.
   *
   * @param named whether it says who receives what was asked for
   * @param alike those of which the beneficiary may be the same, in the order in which they were
   *     added
   */
  public record Found(boolean named, List<Likeness> alike) {}

  /** What the same beneficiary may have received. */
  public Found ofSameBeneficiary(Subject asked) {
    int index = profiles.add(profiler.read(asked.inShort()));
    boolean named = isNamed(index);
    findCandidates(index);
    profiles.removeLast();
    return new Found(named, candidates.size() == 0 ? List.of() : compared(asked));
  }

  /** Most that share some words of their names are others by the rest of them. */
  private void findCandidates(int index) {
    keys.fill(index, of);
    found.clear();
    candidates.clear();
    postings.find(of, found);
    found.sortDistinct();
    for (int at = 0; at < found.size(); at++) {
      if (comparison.mayBeOfOne(index, found.get(at))) {
        candidates.add(found.get(at));
      }
    }
  }

  /** Contents are long, so only those are read that are compared with something. */
  private List<Likeness> compared(Subject asked) {
    List<Likeness> alike = new ArrayList<>();
    int index = profiles.add(profiler.read(asked));
    for (int at = 0; at < candidates.size(); at++) {
      comparison.compare(index, candidates.get(at));
      alike.add(new Likeness(candidates.get(at), comparison.score()));
    }
    profiles.removeLast();
    return alike;
  }
}
