package vn.tonghop.audit;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * JSON in the one form that RFC 8785 (JCS) gives a value: no white space, object keys in the order
 * of their UTF-16 code units, the shortest escapes. Takes what log entries are made of: text, whole
 * numbers within ±2<sup>53</sup>, booleans, lists and maps of these.
 */
public final class CanonicalJson {

  private static final long EXACT_IN_DOUBLE = 1L << 53;

  private CanonicalJson() {}

  /**
   * The canonical text of a value.
   *
   * @throws IllegalArgumentException for a value of any other kind, a number that a reader with
   *     floating point would not get back unchanged, or text with half a character (a surrogate
   *     without its other half, RFC 8785 3.2.2.2), for which UTF-8 has no bytes
   */
  public static String of(Object value) {
    StringBuilder out = new StringBuilder(256);
    append(out, value);
    return out.toString();
  }

  /**
   * The object that a canonical text says.
   *
   * @throws IllegalArgumentException when it is not the canonical text of an object
   */
  public static Map<String, Object> object(String text) {
    try {
      return CanonicalReader.object(text);
    } catch (NotCanonicalException e) {
      throw new IllegalArgumentException("not canonical JSON: " + e.getMessage(), e);
    }
  }

  private static void append(StringBuilder out, @Nullable Object value) {
    if (value instanceof String text) {
      appendText(out, text);
    } else if (value instanceof Long || value instanceof Integer) {
      appendNumber(out, ((Number) value).longValue());
    } else if (value instanceof Boolean truth) {
      out.append(truth.booleanValue());
    } else if (value instanceof Map<?, ?> map) {
      appendObject(out, map);
    } else if (value instanceof List<?> list) {
      appendArray(out, list);
    } else {
      throw new IllegalArgumentException("no canonical form for " + kind(value));
    }
  }

  private static void appendNumber(StringBuilder out, long number) {
    if (number > EXACT_IN_DOUBLE || number < -EXACT_IN_DOUBLE) {
      throw new IllegalArgumentException("not exact in a JSON number: " + number);
    }
    out.append(number);
  }

  private static void appendObject(StringBuilder out, Map<?, ?> map) {
    Map<?, ?> sorted = sorted(map);
    String separator = "{";
    for (Map.Entry<?, ?> entry : sorted.entrySet()) {
      out.append(separator);
      appendText(out, text(entry.getKey()));
      out.append(':');
      append(out, entry.getValue());
      separator = ",";
    }
    out.append(sorted.isEmpty() ? "{}" : "}");
  }

  /**
   * Its entries by their keys. String.compareTo compares UTF-16 code units, which is the order RFC
   * 8785 3.2.3 asks for.
   */
  private static Map<?, ?> sorted(Map<?, ?> map) {
    if (map.size() < 2 || (map instanceof SortedMap<?, ?> tree && tree.comparator() == null)) {
      return map;
    }
    TreeMap<String, Object> sorted = new TreeMap<>();
    map.forEach((key, value) -> sorted.put(text(key), value));
    return sorted;
  }

  private static String text(@Nullable Object key) {
    if (key instanceof String text) {
      return text;
    }
    throw new IllegalArgumentException("no key of an object: " + kind(key));
  }

  private static String kind(@Nullable Object value) {
    return value == null ? "null" : value.getClass().toString();
  }

  private static void appendArray(StringBuilder out, List<?> list) {
    out.append('[');
    for (int i = 0; i < list.size(); i++) {
      if (i > 0) {
        out.append(',');
      }
      append(out, list.get(i));
    }
    out.append(']');
  }

  private static void appendText(StringBuilder out, String text) {
    out.append('"');
    int taken = 0;
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      if (character < ' ' || character == '"' || character == '\\') {
        out.append(text, taken, i);
        appendEscaped(out, character);
        taken = i + 1;
      } else if (Character.isSurrogate(character) && isHalfACharacter(text, i)) {
        throw new IllegalArgumentException("half a character in: " + text);
      }
    }
    out.append(text, taken, text.length()).append('"');
  }

  /** Whether a surrogate stands without its other half. */
  private static boolean isHalfACharacter(String text, int at) {
    return Character.isHighSurrogate(text.charAt(at))
        ? at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1))
        : at == 0 || !Character.isHighSurrogate(text.charAt(at - 1));
  }

  private static void appendEscaped(StringBuilder out, char character) {
    switch (character) {
      case '"' -> out.append("\\\"");
      case '\\' -> out.append("\\\\");
      case '\b' -> out.append("\\b");
      case '\t' -> out.append("\\t");
      case '\n' -> out.append("\\n");
      case '\f' -> out.append("\\f");
      case '\r' -> out.append("\\r");
      default ->
          out.append("\\u00")
              .append(Character.forDigit(character >> 4, 16))
              .append(Character.forDigit(character & 0xf, 16));
    }
  }
}
