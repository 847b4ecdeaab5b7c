package vn.tonghop.deduplication;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tonghop.definition.PlanDefinition;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.IdleRule;
import vn.tonghop.finding.RuleName;
import vn.tonghop.history.EarlierItem;
import vn.tonghop.history.EarlierSupport;
import vn.tonghop.matching.Likeness;
import vn.tonghop.matching.Linkage;
import vn.tonghop.matching.Lookup;
import vn.tonghop.matching.MatchingRules;
import vn.tonghop.matching.Subject;
import vn.tonghop.proposal.Proposal;

/**
 * Reminds of what approved plans of earlier years have supported: Nghị định 45/2012/NĐ-CP, and
 * until 11/5/2018 Điều 7 of Thông tư liên tịch 26/2014/TTLT-BTC-BCT, allow no other state money for
 * the same thing. A đề án is the same thing when the same beneficiary receives the same, in
 * whatever words. Where nobody in particular receives it only one of the same name is recalled, for
 * the record: a district or the centre may hold it every year. Of each earlier plan one item is
 * named, the likest. It is a person who decides, so nothing is rejected.
 *
 * <p>Without rules of comparing only what is written alike is the same. Not thread-safe.
 */
public final class SupportedBefore {

  /** Name and version in the decision log; raised whenever it comes to tell others the same. */
  public static final String RULE = RuleName.EARLIER_PLANS.id() + "/2";

  private final Recipients recipients;
  private final EarlierLikeness likeness;
  private final List<EarlierItem> items = new ArrayList<>();
  private final List<Plan> plans = new ArrayList<>();
  private final Lookup lookup;

  /**
   * One earlier plan.
   *
   * @param end behind the index of its last item among those of all plans
   */
  private record Plan(int year, int end, SameNames names) {}

  /** What the plan that is being made is compared with, one plan a year, the earliest first. */
  public SupportedBefore(PlanDefinition definition, List<EarlierSupport> earlier) {
    MatchingRules rules = definition.checks().matching();
    recipients = new Recipients(definition);
    likeness = new EarlierLikeness(rules.compare());
    Linkage linkage = new Linkage(rules);
    for (EarlierSupport support : earlier) {
      for (EarlierItem item : support.items()) {
        items.add(item);
        linkage.add(subject(item));
      }
      SameNames names = new SameNames(definition.year(), support);
      plans.add(new Plan(support.year(), items.size(), names));
    }
    lookup = linkage.lookup();
    int index = 0;
    for (Plan plan : plans) {
      for (; index < plan.end(); index++) {
        plan.names().add(items.get(index), lookup.isNamed(index));
      }
    }
  }

  private Subject subject(EarlierItem item) {
    return Subject.ofEarlier(
        item.name(), item.implementer(), recipients.named(item.beneficiary()), item.funding());
  }

  /**
   * Why it says nothing of any đề án; empty when it was asked.
   *
   * @param comparable whether an earlier plan was frozen with the revision
   */
  public static Optional<IdleRule> idle(PlanDefinition definition, boolean comparable) {
    String off = definition.checks().rules().off().get(RuleName.EARLIER_PLANS);
    if (off != null) {
      return Optional.of(new IdleRule(RuleName.EARLIER_PLANS, IdleRule.Reason.SWITCHED_OFF, off));
    }
    return comparable
        ? Optional.empty()
        : Optional.of(
            new IdleRule(
                RuleName.EARLIER_PLANS, IdleRule.Reason.NOTHING_BROUGHT_IN, "history import"));
  }

  /** What is to be said of a đề án, one finding an earlier plan at most, the earliest first. */
  public List<Finding> check(Proposal proposal) {
    String text = proposal.name();
    if (text == null) {
      return List.of();
    }
    YearlessName name = new YearlessName(text);
    String beneficiary = recipients.named(proposal.beneficiary());
    Lookup.Found found = lookup.ofSameBeneficiary(Subject.of(proposal).benefiting(beneficiary));
    List<Finding> findings = new ArrayList<>();
    int start = 0;
    for (Plan plan : plans) {
      Likest likest = likest(found.alike(), start, plan.end());
      SameNames.Bearers bearers = plan.names().of(name, found.named());
      EarlierFinding finding = new EarlierFinding(proposal, plan.year());
      if (likest != null) {
        EarlierItem item = items.get(likest.index());
        String receives = beneficiary == null ? recipients.named(item.beneficiary()) : beneficiary;
        findings.add(finding.of(likest, item, receives));
      } else if (bearers != null) {
        findings.add(finding.of(bearers));
      }
      start = plan.end();
    }
    return findings;
  }

  /** Of the items from start to end the likest; null when none is like it. */
  private @Nullable Likest likest(List<Likeness> alike, int start, int end) {
    Likest likest = null;
    for (Likeness one : alike) {
      if (one.index() >= start && one.index() < end) {
        likest = Likest.of(likest, one, likeness.means(one.score()));
      }
    }
    return likest;
  }
}
