package vn.tonghop.audit;

import java.util.List;
import java.util.Map;
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
    // String.compareTo compares UTF-16 code units, which is the order RFC 8785 3.2.3 asks for.
    TreeMap<String, Object> sorted = new TreeMap<>();
    map.forEach((key, value) -> sorted.put(text(key), value));
    String separator = "{";
    for (Map.Entry<String, Object> entry : sorted.entrySet()) {
      out.append(separator);
      appendText(out, entry.getKey());
      out.append(':');
      append(out, entry.getValue());
      separator = ",";
    }
    out.append(sorted.isEmpty() ? "{}" : "}");
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
    if (text.codePoints().anyMatch(CanonicalJson::isHalfACharacter)) {
      throw new IllegalArgumentException("half a character in: " + text);
    }
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      appendCharacter(out, text.charAt(i));
    }
    out.append('"');
  }

  /** Halves that stand together come as one code point, so what is left stands alone. */
  private static boolean isHalfACharacter(int codePoint) {
    return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
  }

  private static void appendCharacter(StringBuilder out, char character) {
    switch (character) {
      case '"' -> out.append("\\\"");
      case '\\' -> out.append("\\\\");
      case '\b' -> out.append("\\b");
      case '\t' -> out.append("\\t");
      case '\n' -> out.append("\\n");
      case '\f' -> out.append("\\f");
      case '\r' -> out.append("\\r");
      default -> {
        if (character < 0x20) {
          out.append("\\u00")
              .append(Character.forDigit(character >> 4, 16))
              .append(Character.forDigit(character & 0xf, 16));
        } else {
          out.append(character);
        }
      }
    }
  }
}
