package vn.tonghop.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Makes clusters of pairs, the strongest pair first. */
final class Clustering {

  private final MatchingRules rules;
  private final Repetitions repetitions;
  private final Comparison comparison;
  private final Profiles profiles;

  Clustering(
      MatchingRules rules, Profiles profiles, Repetitions repetitions, Comparison comparison) {
    this.rules = rules;
    this.profiles = profiles;
    this.repetitions = repetitions;
    this.comparison = comparison;
  }

  /**
   * The clusters by their first member.
   *
   * @param edges between the first ones of those that say the same, the strongest first
   */
  List<Cluster> of(List<Edge> edges) {
    MemberSets sames = repeated();
    // One that is certainly the same as another need not be so to each of its copies.
    Joining certain = new Joining(sames, repetitions, comparison, rules.doubtful());
    for (Edge edge : edges) {
      if (edge.isCertain(rules.certain())) {
        certain.join(edge);
      }
    }
    MemberSets all = sames.copy();
    Joining doubtful = new Joining(all, repetitions, comparison, rules.doubtful() / 2);
    edges.forEach(doubtful::join);
    return all.all().stream()
        .filter(set -> set.size() > 1 || repetitions.count(set.member(0)) > 1)
        .map(set -> cluster(set, sames))
        .sorted(Comparator.comparing(cluster -> cluster.sames().get(0).get(0)))
        .toList();
  }

  /** Those that say the same in all that is compared are the same, with no more ado. */
  private MemberSets repeated() {
    MemberSets sets = new MemberSets(profiles);
    for (int index = 0; index < repetitions.size(); index++) {
      if (repetitions.isFirst(index) && repetitions.count(index) > 1) {
        sets.of(index);
      }
    }
    return sets;
  }

  private Cluster cluster(MemberSet texts, MemberSets sames) {
    Set<MemberSet> sets = new LinkedHashSet<>();
    for (int at = 0; at < texts.size(); at++) {
      sets.add(sames.of(texts.member(at)));
    }
    return new Cluster(
        sets.stream()
            .map(this::members)
            .sorted(Comparator.comparing(members -> members.get(0)))
            .toList());
  }

  private List<Integer> members(MemberSet texts) {
    IntBuffer members = new IntBuffer();
    for (int at = 0; at < texts.size(); at++) {
      repetitions.fill(texts.member(at), members);
    }
    members.sortDistinct();
    List<Integer> ascending = new ArrayList<>(members.size());
    for (int at = 0; at < members.size(); at++) {
      ascending.add(members.get(at));
    }
    return ascending;
  }
}
