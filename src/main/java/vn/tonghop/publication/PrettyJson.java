package vn.tonghop.publication;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.tonghop.audit.CanonicalJson;

/**
 * JSON for people: keys in the order of the map, one to a line, two spaces a level. Texts and
 * numbers are written as {@link CanonicalJson} writes them.
 */
final class PrettyJson {

  private final StringBuilder out = new StringBuilder();

  private PrettyJson() {}

  /** The text of maps, lists, texts, whole numbers, booleans and nulls, ending in a line feed. */
  static String of(Map<String, ? extends @Nullable Object> value) {
    PrettyJson json = new PrettyJson();
    json.append(value, 0);
    return json.out.append('\n').toString();
  }

  /** The same value on a single line, without a line feed. */
  static String line(Object value) {
    PrettyJson json = new PrettyJson();
    json.appendLine(value);
    return json.out.toString();
  }

  private void appendLine(@Nullable Object value) {
    if (value instanceof Map<?, ?> map) {
      String separator = "{";
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        out.append(separator).append(CanonicalJson.of(entry.getKey())).append(": ");
        appendLine(entry.getValue());
        separator = ", ";
      }
      out.append(map.isEmpty() ? "{}" : "}");
    } else if (value instanceof List<?> list) {
      String separator = "[";
      for (Object element : list) {
        out.append(separator);
        appendLine(element);
        separator = ", ";
      }
      out.append(list.isEmpty() ? "[]" : "]");
    } else {
      append(value, 0);
    }
  }

  private void append(@Nullable Object value, int level) {
    if (value == null) {
      out.append("null");
    } else if (value instanceof Map<?, ?> map) {
      block('{', '}', level, List.copyOf(map.entrySet()), entry -> append(entry, level + 1));
    } else if (value instanceof List<?> list) {
      block('[', ']', level, list, element -> append(element, level + 1));
    } else {
      out.append(CanonicalJson.of(value));
    }
  }

  private void append(Map.Entry<?, ? extends @Nullable Object> entry, int level) {
    out.append(CanonicalJson.of(entry.getKey())).append(": ");
    append(entry.getValue(), level);
  }

  private <T> void block(char open, char close, int level, List<T> parts, Consumer<T> append) {
    out.append(open);
    String separator = "";
    for (T part : parts) {
      out.append(separator);
      line(level + 1);
      append.accept(part);
      separator = ",";
    }
    if (!parts.isEmpty()) {
      line(level);
    }
    out.append(close);
  }

  private void line(int level) {
    out.append('\n').append("  ".repeat(level));
  }
}
