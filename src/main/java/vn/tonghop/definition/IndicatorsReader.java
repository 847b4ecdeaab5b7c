package vn.tonghop.definition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the list {@code indicators}; without it nothing is counted. */
final class IndicatorsReader {

  private final Claims claims = new Claims();
  private final Map<String, Indicator> counted = new HashMap<>();

  List<Indicator> read(YamlValue list) {
    List<Indicator> indicators = new ArrayList<>();
    if (list.isPresent()) {
      list.list().forEach(entry -> indicators.add(indicator(entry.map())));
    }
    return indicators;
  }

  private Indicator indicator(YamlMap block) {
    YamlValue key = block.required("key");
    String word = key.fieldName();
    claims.claim(key, word, new Object());
    YamlValue sum = block.optional("sum-of");
    Indicator indicator =
        new Indicator(
            word,
            block.required("name").text(),
            sum.isPresent() ? List.of() : patterns(block.required("patterns")),
            sum.isPresent() ? sumOf(sum) : List.of());
    block.done();
    counted.put(word, indicator);
    return indicator;
  }

  private static List<CountPattern> patterns(YamlValue list) {
    List<CountPattern> patterns = new ArrayList<>();
    for (YamlValue entry : list.list()) {
      String text = entry.text();
      if (!text.isEmpty()) {
        CountPattern.parse(text)
            .ifPresentOrElse(
                patterns::add,
                () -> entry.mismatch(ProblemKind.NOT_A_PATTERN, CountPattern.NUMBER));
      }
    }
    return patterns;
  }

  /** Of those that stand before it and are counted themselves, so that nothing goes in a circle. */
  private List<String> sumOf(YamlValue list) {
    List<String> keys = new ArrayList<>();
    for (YamlValue entry : list.list()) {
      String key = entry.fieldName();
      Indicator part = counted.get(key);
      // One whose key cannot be read may be the one that is meant.
      boolean known = part == null ? counted.containsKey("") : part.sumOf().isEmpty();
      if (!key.isEmpty() && !known) {
        entry.mismatch(ProblemKind.UNKNOWN_INDICATOR);
      } else if (keys.contains(key)) {
        entry.mismatch(ProblemKind.SUMMED_TWICE);
      }
      keys.add(key);
    }
    return keys;
  }
}
