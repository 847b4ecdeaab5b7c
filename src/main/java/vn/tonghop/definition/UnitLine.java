package vn.tonghop.definition;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tonghop.proposal.Folded;
import vn.tonghop.proposal.MoneyUnit;

/**
 * Which unit of money a line such as "ĐVT: ngàn đồng" names. The line above the table and the unit
 * in which its amounts are written are two keys; if they differed, every printed amount would be
 * wrong by a factor of a thousand.
 */
final class UnitLine {

  private UnitLine() {}

  /** Complains when the line above the table names another unit than its amounts are written in. */
  static void check(PlanDefinition plan, YamlMap file) {
    Appendix appendix = plan.appendix();
    Optional<MoneyUnit> named = unitIn(appendix.unitLine(), plan.vocabulary().units());
    if (!named.equals(Optional.of(appendix.unit()))) {
      file.required("appendix")
          .map()
          .required("unit-line")
          .mismatch(ProblemKind.UNIT_LINE_DIFFERS, appendix.unit().label());
    }
  }

  /** The unit with the longest phrase that stands in the line: in "ngàn đồng" stands "đồng" too. */
  static Optional<MoneyUnit> unitIn(String line, Map<MoneyUnit, List<String>> phrases) {
    String words = words(line);
    int longest = 0;
    Optional<MoneyUnit> named = Optional.empty();
    for (MoneyUnit unit : phrases.keySet()) {
      for (String phrase : phrases.getOrDefault(unit, List.of())) {
        String wanted = words(phrase);
        if (wanted.length() > longest && words.contains(wanted)) {
          longest = wanted.length();
          named = Optional.of(unit);
        }
      }
    }
    return named;
  }

  private static String words(String text) {
    return " " + Folded.fold(text) + " ";
  }
}
