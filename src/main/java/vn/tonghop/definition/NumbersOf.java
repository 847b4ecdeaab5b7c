package vn.tonghop.definition;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.Tag;

/** The whole numbers of a definition file by their keys, for a log that shows what was changed. */
public final class NumbersOf {

  private NumbersOf() {}

  /**
   * "weights.name.same" and what it is; of what stands in a list nothing.
   *
   * @param file that was read as a definition, and so is YAML
   */
  public static Map<String, Object> file(DefinitionFile file) {
    Map<String, Object> numbers = new TreeMap<>();
    String text = new String(file.bytes(), StandardCharsets.UTF_8);
    Node root = new Yaml(new LoaderOptions()).compose(new StringReader(text));
    if (root instanceof MappingNode map) {
      add(map, "", numbers);
    }
    return numbers;
  }

  private static void add(MappingNode map, String path, Map<String, Object> numbers) {
    for (NodeTuple entry : map.getValue()) {
      String key = path + ((ScalarNode) entry.getKeyNode()).getValue();
      Node value = entry.getValueNode();
      if (value instanceof MappingNode inner) {
        add(inner, key + ".", numbers);
      } else if (value.getTag().equals(Tag.INT)) {
        numbers.put(key, Long.parseLong(((ScalarNode) value).getValue()));
      }
    }
  }
}
