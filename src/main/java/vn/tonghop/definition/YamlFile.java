package vn.tonghop.definition;

import java.io.StringReader;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * A definition file as a tree of values, each with its line, and the problems found in it so far.
 * Only nodes are composed: no Java object is ever constructed from what the file says.
 *
 * @param bytes as read; empty when the file could not be read
 * @param root its outermost block; an absent one when the file could not be read
 */
record YamlFile(byte[] bytes, YamlMap root, Problems problems) {

  private static final int DEEPEST_NESTING = 20;
  private static final int MOST_ALIASES = 20;

  /** Reads the file, which problems call by this path. */
  static YamlFile read(Path file) {
    Problems problems = new Problems(file.toString());
    Optional<byte[]> bytes = JobFiles.read(file, problems);
    return bytes.map(read -> of(read, problems)).orElseGet(() -> unread(problems));
  }

  /** Reads these bytes, which problems call by this name. */
  static YamlFile parse(String name, byte[] bytes) {
    return of(bytes, new Problems(name));
  }

  /** Stands for a file whose name is not known; its absence is already complained about. */
  static YamlFile unknown() {
    return unread(new Problems(""));
  }

  private static YamlFile of(byte[] bytes, Problems problems) {
    YamlValue root =
        Utf8.decode(bytes, problems)
            .flatMap(text -> compose(text, problems))
            .map(node -> YamlValue.root(node, problems))
            .orElseGet(() -> YamlValue.absent(problems));
    return new YamlFile(bytes, root.map(), problems);
  }

  private static YamlFile unread(Problems problems) {
    return new YamlFile(new byte[0], YamlValue.absent(problems).map(), problems);
  }

  private static Optional<Node> compose(String text, Problems problems) {
    try {
      @Nullable Node root = new Yaml(options()).compose(new StringReader(text));
      if (root == null || root.getTag().equals(Tag.NULL)) {
        problems.add(0, ProblemKind.FILE_EMPTY);
        return Optional.empty();
      }
      return Optional.of(root);
    } catch (YAMLException e) {
      YamlSyntax.explain(e, text, problems);
      return Optional.empty();
    }
  }

  private static LoaderOptions options() {
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(JobFiles.MOST_BYTES);
    options.setNestingDepthLimit(DEEPEST_NESTING);
    options.setMaxAliasesForCollections(MOST_ALIASES);
    options.setAllowRecursiveKeys(false);
    return options;
  }
}
