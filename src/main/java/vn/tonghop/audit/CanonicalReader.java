package vn.tonghop.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Reads what {@link CanonicalJson} writes, and nothing else. JSON readers forgive much: white
 * space, a key that comes twice, "1.0" for 1, "\u0041" for A. Each would let two texts pass for the
 * same entry; here the text must be to the letter the one that its value is written as.
 */
final class CanonicalReader {

  /** Entries nest three deep; whoever nests deeper wants the stack to overflow. */
  private static final int DEEPEST = 16;

  private static final int LONGEST_NUMBER = 17;

  private final String text;
  private int at;

  private CanonicalReader(String text) {
    this.text = text;
  }

  /**
   * The object that a text says.
   *
   * @throws NotCanonicalException when it is not the canonical text of an object
   */
  static Map<String, Object> object(String text) throws NotCanonicalException {
    CanonicalReader reader = new CanonicalReader(text);
    Map<String, Object> object = reader.object(1);
    if (reader.at < text.length()) {
      throw reader.wrong("text after the object");
    }
    if (!isWrittenAs(text, object)) {
      throw reader.wrong("another way of writing it");
    }
    return object;
  }

  private static boolean isWrittenAs(String text, Object value) {
    try {
      return CanonicalJson.of(value).equals(text);
    } catch (IllegalArgumentException e) {
      // A number or a text that has no canonical form.
      return false;
    }
  }

  private Object value(int depth) throws NotCanonicalException {
    return switch (peek()) {
      case '{' -> object(depth);
      case '[' -> array(depth);
      case '"' -> string();
      case 't' -> word("true", true);
      case 'f' -> word("false", false);
      default -> number();
    };
  }

  private Map<String, Object> object(int depth) throws NotCanonicalException {
    limit(depth);
    expect('{');
    Map<String, Object> object = new TreeMap<>();
    if (peek() != '}') {
      member(object, depth);
      while (peek() == ',') {
        at++;
        member(object, depth);
      }
    }
    expect('}');
    return object;
  }

  private void member(Map<String, Object> object, int depth) throws NotCanonicalException {
    String key = string();
    expect(':');
    if (object.put(key, value(depth + 1)) != null) {
      throw NotCanonicalException.duplicateKey(key);
    }
  }

  private List<Object> array(int depth) throws NotCanonicalException {
    limit(depth);
    expect('[');
    List<Object> array = new ArrayList<>();
    if (peek() != ']') {
      array.add(value(depth + 1));
      while (peek() == ',') {
        at++;
        array.add(value(depth + 1));
      }
    }
    expect(']');
    return array;
  }

  private String string() throws NotCanonicalException {
    expect('"');
    StringBuilder string = new StringBuilder();
    while (peek() != '"') {
      char character = text.charAt(at++);
      string.append(character == '\\' ? escaped() : character);
    }
    at++;
    return string.toString();
  }

  private char escaped() throws NotCanonicalException {
    char escape = peek();
    at++;
    return switch (escape) {
      case '"', '\\' -> escape;
      case 'b' -> '\b';
      case 't' -> '\t';
      case 'n' -> '\n';
      case 'f' -> '\f';
      case 'r' -> '\r';
      case 'u' -> codeUnit();
      default -> throw wrong("an escape that JSON does not need");
    };
  }

  private char codeUnit() throws NotCanonicalException {
    int unit = 0;
    for (int i = 0; i < 4; i++) {
      int digit = Character.digit(peek(), 16);
      if (digit < 0) {
        throw wrong("a digit of an escape");
      }
      unit = unit * 16 + digit;
      at++;
    }
    return (char) unit;
  }

  private Object word(String word, boolean value) throws NotCanonicalException {
    if (!text.startsWith(word, at)) {
      throw wrong("a value");
    }
    at += word.length();
    return value;
  }

  private Long number() throws NotCanonicalException {
    int start = at;
    while (at < text.length() && (text.charAt(at) == '-' || isDigit(text.charAt(at)))) {
      at++;
    }
    String digits = text.substring(start, at);
    if (!digits.matches("-?[0-9]+") || digits.length() > LONGEST_NUMBER) {
      throw wrong("a value");
    }
    return Long.valueOf(digits);
  }

  private static boolean isDigit(char character) {
    return character >= '0' && character <= '9';
  }

  private void limit(int depth) throws NotCanonicalException {
    if (depth > DEEPEST) {
      throw wrong("nested too deep");
    }
  }

  private void expect(char expected) throws NotCanonicalException {
    if (peek() != expected) {
      throw wrong("not " + expected);
    }
    at++;
  }

  private char peek() throws NotCanonicalException {
    if (at >= text.length()) {
      throw wrong("it ends too early");
    }
    return text.charAt(at);
  }

  private NotCanonicalException wrong(String what) {
    return NotCanonicalException.at(at + 1, what);
  }
}
