package vn.tonghop.deduplication;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.tonghop.matching.Cluster;
import vn.tonghop.matching.Score;
import vn.tonghop.proposal.Proposal;

/**
 * Puts those together too of which a person said that they are one, or left out, whatever the
 * comparison says of them by now: by other weights, or among other đề án, it may not join them any
 * more, and the decision holds as long as they say the same.
 */
public final class DecidedCopies implements CopySearch {

  private final CopySearch search;
  private final List<Set<String>> together;
  private final Map<String, List<Integer>> indexes = new HashMap<>();
  private int size;

  /**
   * @param search by comparison
   * @param decisions those that count
   */
  public DecidedCopies(CopySearch search, Collection<ReviewDecision> decisions) {
    this.search = search;
    together =
        decisions.stream()
            .filter(decision -> decision.verdict() != Verdict.SEPARATE)
            .map(DecidedCopies::together)
            .toList();
    together.forEach(contents -> contents.forEach(one -> indexes.put(one, new ArrayList<>())));
  }

  /** What is put off is so for the sake of those that it was compared with. */
  private static Set<String> together(ReviewDecision decision) {
    return DuplicateGroup.contents(
        decision.verdict() == Verdict.MERGE ? decision.members() : decision.known());
  }

  @Override
  public void add(Proposal proposal) {
    if (!indexes.isEmpty()) {
      List<Integer> same = indexes.get(Content.of(proposal));
      if (same != null) {
        same.add(size);
      }
    }
    search.add(proposal);
    size++;
  }

  @Override
  public List<Cluster> clusters() {
    List<Cluster> found = search.clusters();
    if (indexes.values().stream().allMatch(List::isEmpty)) {
      return found;
    }
    Map<Integer, List<List<Integer>>> sets = new HashMap<>();
    found.forEach(cluster -> note(new ArrayList<>(cluster.sames()), sets));
    together.forEach(contents -> join(contents, sets));
    Set<List<List<Integer>>> distinct = Collections.newSetFromMap(new IdentityHashMap<>());
    distinct.addAll(sets.values());
    return distinct.stream()
        .filter(set -> set.size() > 1 || set.get(0).size() > 1)
        .map(DecidedCopies::cluster)
        .sorted(Comparator.comparing(cluster -> cluster.sames().get(0).get(0)))
        .toList();
  }

  private void join(Set<String> contents, Map<Integer, List<List<Integer>>> sets) {
    List<Integer> members =
        contents.stream().flatMap(one -> indexes.getOrDefault(one, List.of()).stream()).toList();
    List<List<Integer>> one = new ArrayList<>();
    for (int index : members) {
      List<List<Integer>> other =
          sets.computeIfAbsent(index, alone -> new ArrayList<>(List.of(List.of(alone))));
      if (one != other) {
        one.addAll(other);
        note(one, sets);
      }
    }
  }

  private static void note(List<List<Integer>> set, Map<Integer, List<List<Integer>>> sets) {
    set.forEach(same -> same.forEach(index -> sets.put(index, set)));
  }

  private static Cluster cluster(List<List<Integer>> sames) {
    return new Cluster(
        sames.stream().sorted(Comparator.comparing(members -> members.get(0))).toList());
  }

  @Override
  public Score score(int one, int other) {
    return search.score(one, other);
  }

  @Override
  public String rule() {
    return search.rule();
  }
}
