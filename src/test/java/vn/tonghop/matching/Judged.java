package vn.tonghop.matching;

import java.util.List;
import vn.tonghop.definition.PlanDefinitions;
import vn.tonghop.proposal.Proposals;

/** What is said of two đề án, by the rules that plans use. */
enum Judged {
  CERTAIN,
  DOUBTFUL,
  DIFFERENT;

  static final MatchingRules RULES = PlanDefinitions.of2021().checks().matching();

  static Judged of(Proposals one, Proposals other) {
    Linkage linkage = new Linkage(RULES);
    linkage.add(one.build());
    linkage.add(other.inRow(13).build());
    List<Cluster> clusters = linkage.clusters(1);
    return clusters.isEmpty() ? DIFFERENT : clusters.get(0).isCertain() ? CERTAIN : DOUBTFUL;
  }
}
