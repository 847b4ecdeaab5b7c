package vn.tonghop.pipeline;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tonghop.deduplication.SupportedBefore;
import vn.tonghop.definition.PlanDefinition;
import vn.tonghop.finding.IdleRule;
import vn.tonghop.finding.RuleName;
import vn.tonghop.finding.RulesRun;
import vn.tonghop.validation.AllRules;

/** What is asked in a revision, and what is not: by its definition, and by what it has at hand. */
public final class RulesOfRevision {

  private final Tables tables;

  public RulesOfRevision(Tables tables) {
    this.tables = tables;
  }

  /**
   * @param definition as frozen with the revision
   */
  public RulesRun of(long revisionId, PlanDefinition definition) {
    boolean comparable = !tables.earlierPlans().ofRevision(revisionId).isEmpty();
    RulesRun byDefinition = AllRules.of(definition);
    Optional<IdleRule> earlierPlans = SupportedBefore.idle(definition, comparable);
    if (earlierPlans.isEmpty()) {
      return new RulesRun(
          Stream.concat(byDefinition.asked().stream(), Stream.of(SupportedBefore.RULE)).toList(),
          byDefinition.idle());
    }
    Map<RuleName, IdleRule> idle = new EnumMap<>(RuleName.class);
    byDefinition.idle().forEach(rule -> idle.put(rule.rule(), rule));
    earlierPlans.ifPresent(rule -> idle.put(rule.rule(), rule));
    return new RulesRun(byDefinition.asked(), List.copyOf(idle.values()));
  }
}
