package vn.tonghop.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.tonghop.finding.FindingText;
import vn.tonghop.finding.IdleRule;

/** The rules that did not run, as every report names them. */
final class IdleRules {

  /** What a terminal of 80 columns leaves beside the words that stand before. */
  private static final int LINE = 55;

  private final FindingText texts;

  IdleRules(Words words) {
    texts = FindingText.in(words.locale());
  }

  /** The sentences, each behind a dash, and going on below itself where it is long. */
  List<String> lines(List<IdleRule> idle) {
    WrappedTable table = new WrappedTable(1, LINE);
    sentences(idle).forEach(sentence -> table.row("–", sentence));
    return table.lines();
  }

  /** "the plan keeps within the budget … (switched off in plan.yml: not assigned yet)", each. */
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
