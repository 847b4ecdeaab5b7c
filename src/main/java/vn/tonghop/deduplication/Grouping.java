package vn.tonghop.deduplication;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import vn.tonghop.definition.PlanDefinition;
import vn.tonghop.matching.Cluster;
import vn.tonghop.matching.Score;
import vn.tonghop.proposal.Proposal;

/** Makes groups of what belongs together, and orders each by which of its đề án stays. */
public final class Grouping {

  private static final Score NOTHING_TO_COMPARE = new Score(List.of());

  private final Precedence precedence;
  private final CopySearch search;

  /**
   * @param search that has found the clusters
   */
  public Grouping(PlanDefinition definition, CopySearch search) {
    this.precedence = new Precedence(definition);
    this.search = search;
  }

  /** A đề án by the index under which the search knows it. */
  private record Indexed(int index, Proposal proposal) {}

  /**
   * The group of a cluster.
   *
   * @param proposals the đề án of each of its indexes
   */
  public DuplicateGroup of(Cluster cluster, IntFunction<Proposal> proposals) {
    List<List<Indexed>> sames =
        cluster.sames().stream()
            .map(same -> ordered(same, proposals))
            .sorted(Comparator.comparing(same -> same.get(0).proposal(), precedence))
            .toList();
    int first = sames.get(0).get(0).index();
    List<GroupMember> members = new ArrayList<>();
    for (int same = 0; same < sames.size(); same++) {
      for (Indexed member : sames.get(same)) {
        members.add(member(member, same, first));
      }
    }
    return new DuplicateGroup(members);
  }

  /** The one that stays, then the others by their origin. */
  private List<Indexed> ordered(List<Integer> same, IntFunction<Proposal> proposals) {
    List<Indexed> members = new ArrayList<>();
    same.forEach(index -> members.add(new Indexed(index, proposals.apply(index))));
    members.sort(Comparator.comparing(member -> member.proposal().origin()));
    Indexed stays =
        members.stream().min(Comparator.comparing(Indexed::proposal, precedence)).orElseThrow();
    members.remove(stays);
    members.add(0, stays);
    return members;
  }

  private GroupMember member(Indexed member, int same, int first) {
    Score score =
        member.index() == first ? NOTHING_TO_COMPARE : search.score(first, member.index());
    return new GroupMember(member.proposal(), Content.of(member.proposal()), same, score);
  }
}
