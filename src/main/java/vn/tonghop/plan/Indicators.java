package vn.tonghop.plan;

import java.util.ArrayList;
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
    Map<String, Value> values = new LinkedHashMap<>();
    for (Indicator indicator : indicators) {
      List<Count> counts = new ArrayList<>();
      if (indicator.sumOf().isEmpty()) {
        PatternSearch search = new PatternSearch(indicator.patterns());
        plan.items().forEach(item -> counts.addAll(counts(item, search)));
      } else {
        indicator.sumOf().forEach(part -> counts.addAll(counted(values, part)));
      }
      values.put(indicator.key(), new Value(indicator, counts));
    }
    return new Indicators(List.copyOf(values.values()));
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

  private static List<Count> counts(PlanItem item, PatternSearch search) {
    String result = item.proposal().expectedResult();
    if (result == null) {
      return List.of();
    }
    Address cell = item.proposal().at(Field.EXPECTED_RESULT);
    return search.in(result).stream()
        .map(number -> new Count(number, item.number(), cell))
        .toList();
  }
}
