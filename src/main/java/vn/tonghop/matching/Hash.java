package vn.tonghop.matching;

/** Numbers mixed into one of 64 bits, the same on every machine. */
final class Hash {

  private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;

  private Hash() {}

  static long of(long seed) {
    return with(MULTIPLIER, seed);
  }

  static long with(long hash, long number) {
    long mixed = (hash ^ number) * MULTIPLIER;
    mixed ^= mixed >>> 29;
    mixed *= 0xBF58476D1CE4E5B9L;
    return mixed ^ (mixed >>> 32);
  }

  static long of(String text) {
    long hash = of(text.length());
    for (int at = 0; at < text.length(); at++) {
      hash = with(hash, text.charAt(at));
    }
    return hash;
  }
}
