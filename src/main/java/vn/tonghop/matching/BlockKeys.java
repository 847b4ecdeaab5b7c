package vn.tonghop.matching;

/**
 * Under which keys a đề án is compared with others: two that share one are a candidate pair. Each
 * kind of key survives another kind of corruption; no misprint of one word spoils them all.
 */
final class BlockKeys {

  /** How many keys a đề án has; 0 stands for one that it lacks. */
  static final int COUNT = 16;

  private final Profiles profiles;
  private final Lexicon lexicon;
  private final Telling text;
  private final Telling names;
  private final ProfileView view;
  private final Words words = new Words();
  private final int[] rarest = new int[3];
  private long signature;

  BlockKeys(Profiles profiles, Lexicon lexicon, Rarities rarities) {
    this.profiles = profiles;
    this.lexicon = lexicon;
    this.text = rarities.texts();
    this.names = rarities.names();
    this.view = new ProfileView(profiles);
  }

  /** Fills in the keys of one đề án. */
  void fill(int index, long[] keys) {
    view.moveTo(index);
    keys[0] = profiles.identity(index);
    view.beneficiary(words);
    long receives = whole(20);
    pairs(keys, 1, 21, names);
    signature = view.isPerson() || words.size() == 1 ? 0 : signature();
    view.name(words);
    long name = whole(22);
    pairs(keys, 4, 23, text);
    view.implementer(words);
    long carriesOut = whole(24);
    view.content(words);
    pairs(keys, 7, 25, text);
    long quantity = quantity();
    long total = unitless(profiles.amount(index, 0));
    keys[13] = receives == 0 ? 0 : Hash.with(receives, 2);
    keys[14] = total == 0 ? 0 : Hash.with(Hash.with(carriesOut, 3), total);
    keys[15] = quantity == 0 ? 0 : Hash.with(Hash.with(carriesOut, 4), quantity);
    long tax = profiles.taxCode(index);
    long content = profiles.contentHash(index);
    long money =
        Hash.with(Hash.with(Hash.of(26), profiles.amount(index, 0)), profiles.amount(index, 1));
    keys[10] = tax == 0 ? 0 : Hash.with(Hash.of(27), tax);
    keys[11] =
        receives != 0 ? Hash.with(receives, name) : Hash.with(Hash.with(name, carriesOut), 1);
    keys[12] = content == 0 ? 0 : Hash.with(Hash.with(Hash.of(28), content), money);
  }

  /**
   * A bit for each word of the beneficiary of the last đề án; 0 when none is named, or a person is,
   * whose firm may bear any name, or one word alone, which may be mistyped. Two that have none in
   * common are not one: every word would have to be mistyped.
   */
  long beneficiary() {
    return signature;
  }

  private long signature() {
    long bits = 0;
    for (int at = 0; at < words.size(); at++) {
      bits |= 1L << (lexicon.hash(lexicon.folded(words.get(at))) >>> (Long.SIZE - 6));
    }
    return bits;
  }

  /** The same money in any unit. */
  private static long unitless(long amount) {
    long figures = amount;
    while (figures != 0 && figures % 1000 == 0) {
      figures /= 1000;
    }
    return figures;
  }

  /** Of how many people or pieces its content speaks; 0 when of none. */
  private long quantity() {
    long most = 0;
    for (int at = 0; at < words.size(); at++) {
      String word = lexicon.isNumber(words.get(at)) ? lexicon.word(words.get(at)) : "";
      if (word.length() > 1
          && (word.length() > Long.toString(most).length()
              || word.compareTo(Long.toString(most)) > 0)
          && word.length() < 10) {
        most = Long.parseLong(word);
      }
    }
    return most;
  }

  /** The whole text, diacritics apart; 0 when it is empty. */
  private long whole(int seed) {
    long hash = Hash.of(seed);
    for (int at = 0; at < words.size(); at++) {
      hash = Hash.with(hash, lexicon.hash(lexicon.folded(words.get(at))));
    }
    return words.isEmpty() ? 0 : hash;
  }

  /** The three pairs of the three words that tell most: one of them may be mistyped. */
  private void pairs(long[] keys, int at, int seed, Telling telling) {
    int count = 0;
    for (int of = 0; of < words.size(); of++) {
      count = insert(lexicon.folded(words.get(of)), count, telling);
    }
    keys[at] = count < 2 ? single(seed, count) : pair(seed, rarest[0], rarest[1]);
    keys[at + 1] = count < 3 ? 0 : pair(seed, rarest[0], rarest[2]);
    keys[at + 2] = count < 3 ? 0 : pair(seed, rarest[1], rarest[2]);
  }

  private long single(int seed, int count) {
    return count == 0 ? 0 : Hash.with(Hash.of(seed), lexicon.hash(rarest[0]));
  }

  private long pair(int seed, int one, int other) {
    long first = lexicon.hash(one);
    long second = lexicon.hash(other);
    return Hash.with(Hash.with(Hash.of(seed), Math.min(first, second)), Math.max(first, second));
  }

  private int insert(int word, int count, Telling telling) {
    for (int at = 0; at < count; at++) {
      if (rarest[at] == word) {
        return count;
      }
    }
    int at = count;
    while (at > 0 && tellsMore(word, rarest[at - 1], telling)) {
      at--;
    }
    if (at == rarest.length) {
      return count;
    }
    System.arraycopy(rarest, at, rarest, at + 1, Math.min(count, rarest.length - 1) - at);
    rarest[at] = word;
    return Math.min(count + 1, rarest.length);
  }

  private boolean tellsMore(int word, int other, Telling telling) {
    int difference = telling.of(word) - telling.of(other);
    return difference > 0 || (difference == 0 && lexicon.hash(word) < lexicon.hash(other));
  }
}
