package vn.tonghop.deduplication;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.tonghop.matching.Cluster;
import vn.tonghop.matching.Score;
import vn.tonghop.proposal.Proposal;

/** Finds those that are certainly the same by {@link Identity} alone. */
public final class IdenticalCopies implements CopySearch {

  private final Map<String, List<Integer>> byIdentity = new LinkedHashMap<>();
  private int next;

  @Override
  public void add(Proposal proposal) {
    byIdentity.computeIfAbsent(Identity.of(proposal), any -> new ArrayList<>(1)).add(next);
    next++;
  }

  @Override
  public List<Cluster> clusters() {
    return byIdentity.values().stream()
        .filter(same -> same.size() > 1)
        .map(same -> new Cluster(List.of(same)))
        .toList();
  }

  /** Nothing is weighed: they are equal. */
  @Override
  public Score score(int one, int other) {
    return new Score(List.of());
  }

  @Override
  public String rule() {
    return Identity.RULE;
  }
}
