package vn.tonghop.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Sets of members, which are joined and never parted; every member is in one. */
final class MemberSets {

  private final Map<Integer, List<Integer>> sets = new HashMap<>();

  /** The set of the member, the same object for all of its members. */
  List<Integer> of(int member) {
    return sets.computeIfAbsent(member, alone -> new ArrayList<>(List.of(alone)));
  }

  void join(List<Integer> one, List<Integer> other) {
    List<Integer> larger = one.size() >= other.size() ? one : other;
    List<Integer> smaller = larger == one ? other : one;
    larger.addAll(smaller);
    smaller.forEach(member -> sets.put(member, larger));
  }

  /** The sets of more than one member, each ascending; in no particular order. */
  List<List<Integer>> ofSeveral() {
    List<List<Integer>> several = new ArrayList<>();
    sets.forEach(
        (member, set) -> {
          if (set.size() > 1 && set.get(0).equals(member)) {
            several.add(set.stream().sorted().toList());
          }
        });
    return several;
  }

  MemberSets copy() {
    MemberSets copy = new MemberSets();
    sets.forEach(
        (member, set) -> {
          if (set.get(0).equals(member)) {
            List<Integer> copied = new ArrayList<>(set);
            copied.forEach(of -> copy.sets.put(of, copied));
          }
        });
    return copy;
  }
}
