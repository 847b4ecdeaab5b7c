package vn.tonghop.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.tonghop.deduplication.LinkedCopies;
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
    List<String> asked = new ArrayList<>(byDefinition.asked());
    SortedMap<RuleName, IdleRule> idle = new TreeMap<>();
    byDefinition.idle().forEach(rule -> idle.put(rule.rule(), rule));
    add(LinkedCopies.RULE, LinkedCopies.idle(definition), asked, idle);
    add(SupportedBefore.RULE, SupportedBefore.idle(definition, comparable), asked, idle);
    return new RulesRun(asked, List.copyOf(idle.values()));
  }

  private static void add(
      String rule,
      Optional<IdleRule> whyNot,
      List<String> asked,
      SortedMap<RuleName, IdleRule> idle) {
    whyNot.ifPresentOrElse(why -> idle.put(why.rule(), why), () -> asked.add(rule));
  }
}
