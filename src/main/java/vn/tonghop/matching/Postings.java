package vn.tonghop.matching;

import java.util.HashMap;
import java.util.Map;

/** Which đề án bear a key. */
final class Postings {

  private final int always;
  private final int longest;
  private final Map<Long, IntBuffer> postings = new HashMap<>();

  /**
   * @param always by the first so many keys something is found however many bear them
   * @param longest by another key that so many bear nothing is found: it tells nothing; by those
   *     first keys no more than so many, the ones that were added first
   */
  Postings(int always, int longest) {
    this.always = always;
    this.longest = longest;
  }

  /** Adds a đề án under its keys; 0 is none. */
  void add(long[] keys, int index) {
    for (long key : keys) {
      if (key != 0) {
        IntBuffer of = postings.computeIfAbsent(key, any -> new IntBuffer());
        if (of.size() < longest) {
          of.add(index);
        }
      }
    }
  }

  /** Adds to these all that bear one of the keys; those that bear several, several times. */
  void find(long[] keys, IntBuffer found) {
    for (int kind = 0; kind < keys.length; kind++) {
      IntBuffer of = keys[kind] == 0 ? null : postings.get(keys[kind]);
      if (of != null && (kind < always || of.size() < longest)) {
        for (int at = 0; at < of.size(); at++) {
          found.add(of.get(at));
        }
      }
    }
  }
}
