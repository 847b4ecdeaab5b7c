package vn.tonghop.validation;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.tonghop.definition.PlanDefinition;
import vn.tonghop.finding.IdleRule;
import vn.tonghop.finding.RuleName;
import vn.tonghop.finding.RulesRun;

/** What is asked of the đề án and of the plan in a year, and what is not. */
public final class AllRules {

  /** What others ask who have more at hand than a đề án or the plan: as "name/version". */
  private static final Map<RuleName, String> ASKED_BY_OTHERS =
      new EnumMap<>(
          Map.of(
              RuleName.STATED_TOTALS, "stated-totals/1",
              RuleName.SUBMITTERS_IN_TIME, "submitters-in-time/1"));

  private AllRules() {}

  /**
   * All that a definition has asked, but for what compares đề án with each other and with earlier
   * plans. What it switches off is named whoever would have asked it.
   */
  public static RulesRun of(PlanDefinition definition) {
    Rules rules = new Rules(definition);
    PlanRules planRules = new PlanRules(definition);
    Map<RuleName, IdleRule> idle = new EnumMap<>(RuleName.class);
    definition
        .checks()
        .rules()
        .off()
        .forEach((rule, why) -> idle.put(rule, switchedOff(rule, why)));
    Stream.concat(rules.idle().stream(), planRules.idle().stream())
        .forEach(rule -> idle.put(rule.rule(), rule));
    Stream<String> byOthers =
        ASKED_BY_OTHERS.entrySet().stream()
            .filter(rule -> !idle.containsKey(rule.getKey()))
            .map(Map.Entry::getValue);
    List<String> asked =
        Stream.of(rules.versions().stream(), planRules.versions().stream(), byOthers)
            .flatMap(versions -> versions)
            .toList();
    return new RulesRun(asked, List.copyOf(idle.values()));
  }

  private static IdleRule switchedOff(RuleName rule, String because) {
    return new IdleRule(rule, IdleRule.Reason.SWITCHED_OFF, because);
  }
}
