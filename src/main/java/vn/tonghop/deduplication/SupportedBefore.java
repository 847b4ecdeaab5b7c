package vn.tonghop.deduplication;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.tonghop.definition.PlanDefinition;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.finding.IdleRule;
import vn.tonghop.finding.RuleName;
import vn.tonghop.history.EarlierItem;
import vn.tonghop.history.EarlierSupport;
import vn.tonghop.proposal.Field;
import vn.tonghop.proposal.Proposal;

/**
 * Reminds of what approved plans of earlier years have supported: Nghị định 45/2012/NĐ-CP, and
 * until 11/5/2018 Điều 7 of Thông tư liên tịch 26/2014/TTLT-BTC-BCT, allow no other state money for
 * the same thing. A đề án is the same thing when it bears the same name, but for the years of the
 * two plans, and the same establishment receives it. Where only the name is the same it may be held
 * every year, by a district or by the centre, or for others: that is for the record. It is a person
 * who decides, so nothing is rejected.
 */
public final class SupportedBefore {

  /** Name and version in the decision log; raised whenever it comes to tell others the same. */
  public static final String RULE = RuleName.EARLIER_PLANS.id() + "/1";

  private static final String UNNUMBERED = "–";

  private final int year;
  private final Recipients recipients;
  private final List<Plan> plans;

  /** The items of one earlier plan by their names without years. */
  private record Plan(int year, Map<String, List<EarlierItem>> items) {}

  /** What the plan that is being made is compared with, one plan a year. */
  public SupportedBefore(PlanDefinition definition, List<EarlierSupport> earlier) {
    year = definition.year();
    recipients = new Recipients(definition);
    plans = earlier.stream().map(this::indexed).toList();
  }

  private Plan indexed(EarlierSupport support) {
    Map<String, List<EarlierItem>> items = new TreeMap<>();
    for (EarlierItem item : support.items()) {
      String name = new YearlessName(item.name()).without(support.year(), year);
      items.computeIfAbsent(name, any -> new ArrayList<>()).add(item);
    }
    return new Plan(support.year(), items);
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

  /** What is to be said of a đề án, the earliest plan first. */
  public List<Finding> check(Proposal proposal) {
    String text = proposal.name();
    if (text == null) {
      return List.of();
    }
    YearlessName name = new YearlessName(text);
    List<Finding> findings = new ArrayList<>();
    for (Plan plan : plans) {
      String comparable = name.without(plan.year(), year);
      List<EarlierItem> alike = plan.items().getOrDefault(comparable, List.of());
      if (!alike.isEmpty()) {
        findings.addAll(compare(proposal, comparable, plan.year(), alike));
      }
    }
    return findings;
  }

  private List<Finding> compare(
      Proposal proposal, String name, int planYear, List<EarlierItem> alike) {
    List<Finding> supported = new ArrayList<>();
    for (EarlierItem item : alike) {
      recipient(proposal, name, item)
          .map(of -> finding(FindingCode.SUPPORTED_BEFORE, proposal, planYear, item, of))
          .ifPresent(supported::add);
    }
    if (supported.isEmpty()) {
      String count = Integer.toString(alike.size());
      supported.add(finding(FindingCode.SIMILAR_BEFORE, proposal, planYear, alike.get(0), count));
    }
    return supported;
  }

  /** Who receives both, as he is called; empty when that is two, or is not said. */
  private Optional<String> recipient(Proposal proposal, String name, EarlierItem item) {
    Optional<Recipient> now = recipients.of(proposal.beneficiary(), proposal.implementer());
    Optional<Recipient> then = recipients.of(item.beneficiary(), item.implementer());
    // Whom the name itself names, both are for: it is the same name.
    return now.or(() -> then)
        .filter(recipient -> recipient.isNamedIn(name))
        .or(() -> now.filter(recipient -> then.filter(recipient::isTheSameAs).isPresent()))
        .map(Recipient::name)
        .or(() -> NamedEstablishment.in(item.name()));
  }

  private static Finding finding(
      FindingCode code, Proposal proposal, int planYear, EarlierItem item, String last) {
    return Finding.of(
        code,
        proposal.at(Field.NAME),
        Integer.toString(planYear),
        item.number().isEmpty() ? UNNUMBERED : item.number(),
        item.place(),
        item.name(),
        item.fundingOrZero().total().grouped(),
        last);
  }
}
