package vn.tonghop.samples;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * A YAML mapping that is read strictly: every key once, none left over. Scalars stay the text they
 * are written as, so that no amount passes through floating point and no date through a clock.
 */
final class YamlBlock {

  private final String where;
  private final Map<String, Object> left = new LinkedHashMap<>();

  YamlBlock(String where, Object value) {
    this.where = where;
    if (!(value instanceof Map<?, ?> map)) {
      throw new IllegalArgumentException(where + ": expected keys and values, found " + value);
    }
    map.forEach((key, entry) -> left.put(String.valueOf(key), entry));
  }

  static YamlBlock parse(String where, String yaml) {
    LoaderOptions loading = new LoaderOptions();
    loading.setAllowDuplicateKeys(false);
    DumperOptions dumping = new DumperOptions();
    Yaml reader =
        new Yaml(
            new SafeConstructor(loading),
            new Representer(dumping),
            dumping,
            loading,
            new TextResolver());
    return new YamlBlock(where, reader.load(yaml));
  }

  boolean has(String key) {
    return left.containsKey(key);
  }

  String text(String key) {
    String text = optionalText(key);
    if (text == null) {
      throw new IllegalArgumentException(where + ": " + key + " is missing");
    }
    return text;
  }

  @Nullable String optionalText(String key) {
    Object value = left.remove(key);
    if (value instanceof Map || value instanceof List) {
      throw new IllegalArgumentException(where + ": " + key + " must be one text");
    }
    return value == null ? null : value.toString();
  }

  List<String> texts(String key) {
    return list(key).stream().map(String::valueOf).toList();
  }

  List<YamlBlock> blocks(String key) {
    return list(key).stream().map(entry -> new YamlBlock(where + ", " + key, entry)).toList();
  }

  YamlBlock block(String key) {
    Object value = left.remove(key);
    return new YamlBlock(where + ", " + key, value == null ? Map.of() : value);
  }

  /** Says that everything was read. */
  void end() {
    if (!left.isEmpty()) {
      throw new IllegalArgumentException(where + ": unknown keys " + left.keySet());
    }
  }

  private List<?> list(String key) {
    Object value = left.remove(key);
    if (value == null) {
      return List.of();
    }
    if (!(value instanceof List<?> list)) {
      throw new IllegalArgumentException(where + ": " + key + " must be a list");
    }
    return list;
  }

  /** Takes every plain scalar for text. */
  private static final class TextResolver extends Resolver {
    @Override
    protected void addImplicitResolvers() {
      // None: 285.4 stays "285.4".
    }
  }
}
