package vn.tonghop.definition;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** All texts that come of a YAML text by taking out one key, or by adding one to one block. */
final class YamlMutations {

  static final String ADDED = "nonsense";

  private final String text;
  private final List<Mutation> withoutKey = new ArrayList<>();
  private final List<Mutation> withAddedKey = new ArrayList<>();

  /**
   * One changed text.
   *
   * @param block where the change is, as problems call it
   * @param key taken out or added
   */
  record Mutation(String block, String key, String text) {

    @Override
    public String toString() {
      return key + " of " + block;
    }
  }

  private YamlMutations(String text) {
    this.text = text;
  }

  static YamlMutations of(String name, String text) {
    YamlMutations mutations = new YamlMutations(text);
    mutations.visit(new Yaml(new LoaderOptions()).compose(new StringReader(text)), "", name);
    return mutations;
  }

  List<Mutation> withoutKey() {
    return withoutKey;
  }

  List<Mutation> withAddedKey() {
    return withAddedKey;
  }

  private void visit(Node node, String path, String called) {
    if (node instanceof MappingNode map) {
      withAddedKey.add(new Mutation(called, ADDED, added(map)));
      for (NodeTuple tuple : map.getValue()) {
        String key = ((ScalarNode) tuple.getKeyNode()).getValue();
        withoutKey.add(new Mutation(called, key, without(tuple, map.getValue().size() == 1)));
        String below = path.isEmpty() ? key : path + "." + key;
        visit(tuple.getValueNode(), below, below);
      }
    } else if (node instanceof SequenceNode list) {
      for (int at = 1; at <= list.getValue().size(); at++) {
        String entry = path + "[" + at + "]";
        visit(list.getValue().get(at - 1), entry, entry);
      }
    }
  }

  private String added(MappingNode block) {
    int at = block.getStartMark().getIndex();
    String indent = " ".repeat(block.getStartMark().getColumn());
    return text.substring(0, at) + ADDED + ": x\n" + indent + text.substring(at);
  }

  private String without(NodeTuple tuple, boolean last) {
    int begin = tuple.getKeyNode().getStartMark().getIndex();
    String upToEnd = text.substring(0, tuple.getValueNode().getEndMark().getIndex());
    int end = upToEnd.stripTrailing().length();
    return text.substring(0, begin) + (last ? "{}" : "") + text.substring(end);
  }
}
