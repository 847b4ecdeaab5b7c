package vn.tonghop.matching;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;

/** Sets of texts, which are joined and never parted; every text is in one. */
final class MemberSets {

  private final Map<Integer, MemberSet> sets = new HashMap<>();
  private final Profiles profiles;
  private int voices;

  MemberSets(Profiles profiles) {
    this.profiles = profiles;
  }

  /** The set of the text, the same object for all of its members. */
  MemberSet of(int text) {
    return sets.computeIfAbsent(text, alone -> new MemberSet(alone, voices++));
  }

  void join(MemberSet one, MemberSet other) {
    MemberSet larger = one.size() >= other.size() ? one : other;
    MemberSet smaller = larger == one ? other : one;
    larger.addAll(smaller, profiles, voices++);
    for (int at = 0; at < smaller.size(); at++) {
      sets.put(smaller.member(at), larger);
    }
  }

  /** All that were asked for or joined; in no particular order. */
  Collection<MemberSet> all() {
    return new LinkedHashSet<>(sets.values());
  }

  MemberSets copy() {
    MemberSets copy = new MemberSets(profiles);
    copy.voices = voices;
    for (MemberSet set : all()) {
      MemberSet copied = set.copy();
      for (int at = 0; at < set.size(); at++) {
        copy.sets.put(set.member(at), copied);
      }
    }
    return copy;
  }
}
