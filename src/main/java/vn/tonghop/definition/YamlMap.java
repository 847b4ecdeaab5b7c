package vn.tonghop.definition;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

/**
 * A block of keys. Whoever reads it asks for every key it may have and ends with {@link #done},
 * which complains about the others.
 */
final class YamlMap {

  private final YamlValue self;
  private final Map<String, YamlValue> values = new LinkedHashMap<>();
  private final Set<String> asked = new LinkedHashSet<>();

  private YamlMap(YamlValue self) {
    this.self = self;
  }

  /** Has no keys and misses none: whatever stood in its place is already complained about. */
  static YamlMap absent(YamlValue self) {
    return new YamlMap(self);
  }

  static YamlMap of(MappingNode node, YamlValue self) {
    YamlMap map = new YamlMap(self);
    node.getValue().forEach(map::add);
    return map;
  }

  /** The value of a key that must be there; an absent value, after complaining, when it is not. */
  YamlValue required(String key) {
    if (!values.containsKey(key) && self.isPresent()) {
      self.complain(ProblemKind.MISSING_KEY, key, self.called());
    }
    return optional(key);
  }

  /** The value of a key that may be left out. */
  YamlValue optional(String key) {
    asked.add(key);
    YamlValue value = values.get(key);
    return value == null ? self.ofAbsentKey(key) : value;
  }

  void done() {
    String expected = String.join(", ", asked);
    values.forEach(
        (key, value) -> {
          if (!asked.contains(key)) {
            value.complain(ProblemKind.UNKNOWN_KEY, key, self.called(), expected);
          }
        });
  }

  private void add(NodeTuple tuple) {
    String key = nameOf(tuple.getKeyNode());
    YamlValue value = self.ofKey(key, tuple);
    YamlValue first = values.putIfAbsent(key, value);
    if (first != null) {
      String line = Integer.toString(first.line());
      value.complain(ProblemKind.KEY_TWICE, key, self.called(), line);
    }
  }

  private static String nameOf(Node key) {
    return key instanceof ScalarNode scalar
        ? Normalizer.normalize(scalar.getValue(), Normalizer.Form.NFC)
        : YamlText.source(key);
  }
}
