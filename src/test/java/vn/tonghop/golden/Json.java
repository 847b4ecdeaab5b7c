package vn.tonghop.golden;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** A JSON object, read by a YAML parser, of which JSON is a part. */
@SuppressWarnings("unchecked")
public record Json(Map<String, Object> values) {

  public static Json read(Path file) throws IOException {
    return parse(Files.readString(file, StandardCharsets.UTF_8));
  }

  public static Json parse(String text) {
    Yaml yaml = new Yaml(new SafeConstructor(new LoaderOptions()));
    return new Json(yaml.load(text));
  }

  public boolean has(String key) {
    return values.containsKey(key);
  }

  public Json object(String key) {
    return new Json((Map<String, Object>) value(key));
  }

  public List<Json> objects(String key) {
    return ((List<Map<String, Object>>) value(key)).stream().map(Json::new).toList();
  }

  /** Keys and numbers of an object. */
  public Map<String, Long> numbers(String key) {
    Json object = object(key);
    Map<String, Long> numbers = new TreeMap<>();
    object.values.keySet().forEach(name -> numbers.put(name, object.number(name)));
    return numbers;
  }

  public String text(String key) {
    return String.valueOf(value(key));
  }

  public long number(String key) {
    return ((Number) value(key)).longValue();
  }

  private Object value(String key) {
    return Objects.requireNonNull(values.get(key), key);
  }
}
