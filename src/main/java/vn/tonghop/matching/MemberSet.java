package vn.tonghop.matching;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Texts that belong together. The first few of them, by what they say, speak for all: what is asked
 * of a set takes no longer the larger it is.
 */
final class MemberSet {

  /** A set of no more texts is spoken for by them all. */
  static final int SPEAKERS = 32;

  private final IntBuffer members = new IntBuffer();
  private int[] speakers;

  /** Another one whenever others speak for it. */
  private int voice;

  MemberSet(int member, int voice) {
    members.add(member);
    speakers = new int[] {member};
    this.voice = voice;
  }

  private MemberSet(MemberSet copied) {
    members.addAll(copied.members);
    speakers = copied.speakers;
    voice = copied.voice;
  }

  MemberSet copy() {
    return new MemberSet(this);
  }

  /**
   * Takes over all members of another set.
   *
   * @param newVoice that of no other set
   */
  void addAll(MemberSet other, Profiles profiles, int newVoice) {
    members.addAll(other.members);
    int[] first =
        IntStream.concat(Arrays.stream(speakers), Arrays.stream(other.speakers))
            .boxed()
            .sorted(profiles.byWhatTheySay())
            .limit(SPEAKERS)
            .mapToInt(Integer::intValue)
            .toArray();
    voice = Arrays.equals(first, speakers) ? voice : newVoice;
    speakers = first;
  }

  int size() {
    return members.size();
  }

  int member(int at) {
    return members.get(at);
  }

  int[] speakers() {
    return speakers;
  }

  int voice() {
    return voice;
  }
}
