package vn.tonghop.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tonghop.definition.Indicator;
import vn.tonghop.finding.Address;
import vn.tonghop.proposal.Field;

/**
 * What a plan counts: how many cơ sở it supports, how many people it trains. Each number stands in
 * the expected result of a đề án, and is followed back to its cell.
 *
 * @param values in the order of the definition
 */
public record Indicators(List<Value> values) {

  /**
   * What an indicator comes to.
   *
   * @param counts the numbers that it is the sum of, in the order of the plan; empty when no đề án
   *     says one, and then there is no value: nobody said that it is zero
   */
  public record Value(Indicator indicator, List<Count> counts) {

    public Value {
      counts = List.copyOf(counts);
    }

    public boolean isCounted() {
      return !counts.isEmpty();
    }

    /** The sum; throws {@link ArithmeticException} when it is none that a number can hold. */
    public long number() {
      return counts.stream().mapToLong(Count::number).reduce(0, Math::addExact);
    }
  }

  /**
   * A number that a đề án says.
   *
   * @param item number of the item in the plan
   * @param cell in which it says so
   */
  public record Count(long number, String item, Address cell) {}

  public Indicators {
    values = List.copyOf(values);
  }

  /** What these indicators come to in a plan. */
  public static Indicators of(ProvincialPlan plan, List<Indicator> indicators) {
    Map<String, List<Count>> found = found(plan, indicators);
    Map<String, Value> values = new LinkedHashMap<>();
    for (Indicator indicator : indicators) {
      List<Count> counts = new ArrayList<>(found.getOrDefault(indicator.key(), List.of()));
      indicator.sumOf().forEach(part -> counts.addAll(counted(values, part)));
      values.put(indicator.key(), new Value(indicator, counts));
    }
    return new Indicators(List.copyOf(values.values()));
  }

  /** What is found by patterns, each text taken apart once. */
  private static Map<String, List<Count>> found(ProvincialPlan plan, List<Indicator> indicators) {
    Map<String, PatternSearch> searches = new LinkedHashMap<>();
    Map<String, List<Count>> found = new HashMap<>();
    for (Indicator indicator : indicators) {
      if (indicator.sumOf().isEmpty()) {
        searches.put(indicator.key(), new PatternSearch(indicator.patterns()));
      }
    }
    if (!searches.isEmpty()) {
      ResultText texts = new ResultText();
      plan.items().forEach(item -> find(item, texts, searches, found));
    }
    return found;
  }

  private static void find(
      PlanItem item,
      ResultText texts,
      Map<String, PatternSearch> searches,
      Map<String, List<Count>> found) {
    String result = item.proposal().expectedResult();
    if (result == null) {
      return;
    }
    Address cell = item.proposal().at(Field.EXPECTED_RESULT);
    List<ResultClause> clauses = texts.clauses(result);
    searches.forEach(
        (key, search) -> {
          List<Count> counts = found.computeIfAbsent(key, any -> new ArrayList<>());
          for (long number : search.in(clauses)) {
            counts.add(new Count(number, item.number(), cell));
          }
        });
  }

  /** What the indicator of that key comes to; empty when the definition has none. */
  public Optional<Value> of(String key) {
    return values.stream().filter(value -> value.indicator().key().equals(key)).findFirst();
  }

  private static List<Count> counted(Map<String, Value> values, String key) {
    Value value = values.get(key);
    if (value == null) {
      throw new IllegalArgumentException("no indicator " + key + " before its sum");
    }
    return value.counts();
  }
}
