package vn.tonghop.matching;

/**
 * Under which keys a beneficiary is found again: by its tax code, its whole name, with and without
 * what it receives, and any two of the rarest words of the name, of which others may be mistyped,
 * left out or added.
 */
final class BeneficiaryKeys {

  private static final int RAREST = 4;

  /** So many keys come first that are no pair of words. */
  static final int WHOLE_KEYS = 3;

  /** How many keys there are; 0 stands for one that is lacking. */
  static final int COUNT = WHOLE_KEYS + RAREST * (RAREST - 1) / 2;

  private static final int TAX_CODE = 41;
  private static final int WHOLE = 42;
  private static final int PAIR = 43;

  private final Profiles profiles;
  private final Lexicon lexicon;
  private final Telling telling;
  private final ProfileView view;
  private final Words words = new Words();
  private final int[] rarest = new int[RAREST];

  BeneficiaryKeys(Profiles profiles, Lexicon lexicon, Telling telling) {
    this.profiles = profiles;
    this.lexicon = lexicon;
    this.telling = telling;
    this.view = new ProfileView(profiles);
  }

  /** Fills in the keys of one đề án. */
  void fill(int index, long[] keys) {
    view.moveTo(index);
    view.name(words);
    long name = whole();
    view.beneficiary(words);
    long tax = profiles.taxCode(index);
    keys[0] = tax == 0 ? 0 : Hash.with(Hash.of(TAX_CODE), tax);
    keys[1] = words.isEmpty() ? 0 : whole();
    keys[2] = words.isEmpty() ? 0 : Hash.with(keys[1], name);
    int count = pickRarest();
    int at = WHOLE_KEYS;
    for (int one = 0; one < RAREST; one++) {
      for (int other = one + 1; other < RAREST; other++) {
        keys[at++] = other < count ? pair(rarest[one], rarest[other]) : 0;
      }
    }
  }

  /** Diacritics apart. */
  private long whole() {
    long hash = Hash.of(WHOLE);
    for (int at = 0; at < words.size(); at++) {
      hash = Hash.with(hash, lexicon.hash(lexicon.folded(words.get(at))));
    }
    return hash;
  }

  private long pair(int one, int other) {
    long first = lexicon.hash(one);
    long second = lexicon.hash(other);
    return Hash.with(Hash.with(Hash.of(PAIR), Math.min(first, second)), Math.max(first, second));
  }

  private int pickRarest() {
    int count = 0;
    for (int of = 0; of < words.size(); of++) {
      count = insert(lexicon.folded(words.get(of)), count);
    }
    return count;
  }

  private int insert(int word, int count) {
    int at = count;
    for (int of = 0; of < count; of++) {
      if (rarest[of] == word) {
        return count;
      }
    }
    while (at > 0 && tellsMore(word, rarest[at - 1])) {
      at--;
    }
    if (at == RAREST) {
      return count;
    }
    System.arraycopy(rarest, at, rarest, at + 1, Math.min(count, RAREST - 1) - at);
    rarest[at] = word;
    return Math.min(count + 1, RAREST);
  }

  private boolean tellsMore(int word, int other) {
    int difference = telling.of(word) - telling.of(other);
    return difference > 0 || (difference == 0 && lexicon.hash(word) < lexicon.hash(other));
  }
}
