package vn.tonghop.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.tonghop.finding.FindingText;
import vn.tonghop.finding.IdleRule;

/** The rules that did not run, as every report names them. */
final class IdleRules {

  private final FindingText texts;

  IdleRules(Words words) {
    texts = FindingText.in(words.locale());
  }

  /** "budget: switched off in plan.yml: not assigned yet", each: by the name that plan.yml uses. */
  List<String> lines(List<IdleRule> idle) {
    return idle.stream()
        .map(rule -> Visible.line(rule.rule().id() + ": " + texts.reason(rule)))
        .toList();
  }

  /** For who does not know plan.yml: "the plan keeps within the budget … (switched off …)". */
  List<String> sentences(List<IdleRule> idle) {
    return idle.stream()
        .map(rule -> Visible.line(texts.rule(rule.rule()) + " (" + texts.reason(rule) + ")"))
        .toList();
  }

  /** As objects of JSON. */
  List<Object> objects(List<IdleRule> idle) {
    List<Object> objects = new ArrayList<>();
    for (IdleRule rule : idle) {
      Map<String, Object> object = new TreeMap<>();
      object.put("rule", rule.rule().id());
      object.put("reason", rule.reason().name());
      object.put("detail", rule.detail());
      object.put("asks", texts.rule(rule.rule()));
      object.put("why", texts.reason(rule));
      objects.add(object);
    }
    return objects;
  }
}
