package vn.tonghop.deduplication;

import java.util.List;
import java.util.Optional;
import vn.tonghop.definition.PlanDefinition;
import vn.tonghop.finding.IdleRule;
import vn.tonghop.finding.RuleName;
import vn.tonghop.matching.Cluster;
import vn.tonghop.matching.Linkage;
import vn.tonghop.matching.MatchingRules;
import vn.tonghop.matching.Score;
import vn.tonghop.proposal.Proposal;
import vn.tonghop.proposal.Submitter;

/** Finds those that are the same, or may be, by all that they say. */
public final class LinkedCopies implements CopySearch {

  /** Name and version in the decision log; raised whenever it comes to tell others the same. */
  public static final String RULE = RuleName.SIMILAR_PROPOSALS.id() + "/1";

  private final Linkage linkage;
  private final int threads;

  /**
   * Searches.
   *
   * @param submitters who sends what is compared
   */
  public LinkedCopies(MatchingRules rules, List<Submitter> submitters, int threads) {
    this.linkage = new Linkage(rules, submitters, threads);
    this.threads = threads;
  }

  /** Why only identical đề án are found; empty when others are too. */
  public static Optional<IdleRule> idle(PlanDefinition definition) {
    String off = definition.checks().rules().off().get(RuleName.SIMILAR_PROPOSALS);
    if (off != null) {
      return Optional.of(
          new IdleRule(RuleName.SIMILAR_PROPOSALS, IdleRule.Reason.SWITCHED_OFF, off));
    }
    return definition.checks().matching().compare()
        ? Optional.empty()
        : Optional.of(
            new IdleRule(RuleName.SIMILAR_PROPOSALS, IdleRule.Reason.NOTHING_DEFINED, "matching"));
  }

  @Override
  public void add(Proposal proposal) {
    linkage.add(proposal);
  }

  @Override
  public List<Cluster> clusters() {
    return linkage.clusters(threads);
  }

  @Override
  public Score score(int one, int other) {
    return linkage.score(one, other);
  }

  @Override
  public String rule() {
    return RULE;
  }
}
