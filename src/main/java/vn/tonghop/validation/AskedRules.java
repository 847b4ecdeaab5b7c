package vn.tonghop.validation;

import java.util.List;
import java.util.Optional;
import vn.tonghop.definition.PlanDefinition;
import vn.tonghop.finding.IdleRule;

/**
 * Which of some rules are asked in a year, and which are not.
 *
 * @param asked in the order of all
 * @param idle those that do not run, in the order of all
 */
record AskedRules<R extends NamedRule>(List<R> asked, List<IdleRule> idle) {

  static <R extends NamedRule> AskedRules<R> of(List<R> all, PlanDefinition definition) {
    return new AskedRules<>(
        all.stream().filter(rule -> idle(rule, definition).isEmpty()).toList(),
        all.stream().flatMap(rule -> idle(rule, definition).stream()).toList());
  }

  private static Optional<IdleRule> idle(NamedRule rule, PlanDefinition definition) {
    String because = definition.checks().rules().off().get(rule.name());
    return because == null
        ? rule.lacks(definition)
            .map(lacking -> new IdleRule(rule.name(), IdleRule.Reason.NOTHING_DEFINED, lacking))
        : Optional.of(new IdleRule(rule.name(), IdleRule.Reason.SWITCHED_OFF, because));
  }

  List<String> versions() {
    return asked.stream().map(NamedRule::versioned).toList();
  }
}
