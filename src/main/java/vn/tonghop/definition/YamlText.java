package vn.tonghop.definition;

import java.text.Normalizer;
import java.util.Locale;
import java.util.OptionalInt;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** How text of a definition file is cleaned, and how it is shown in messages. */
final class YamlText {

  private static final int LONGEST_SHOWN = 60;

  private YamlText() {}

  /** Composed (NFC), white space of any kind reduced to single spaces, none at the ends. */
  static String clean(String text) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    return composed.replaceAll("[\\s\\p{Z}]+", " ").strip();
  }

  /** The first character that no reader sees but every comparison does, such as U+200B. */
  static OptionalInt invisibleIn(String text) {
    return text.codePoints().filter(YamlText::isInvisible).findFirst();
  }

  /** "U+200B". */
  static String name(int character) {
    return String.format(Locale.ROOT, "U+%04X", character);
  }

  /** As it stands in the file, so quoted when it is quoted; shortened. */
  static String source(Node node) {
    if (node instanceof ScalarNode scalar) {
      String value = shortened(scalar.getValue());
      return scalar.isPlain() ? value : '"' + value + '"';
    }
    return node instanceof MappingNode ? "{…}" : "[…]";
  }

  static String shortened(String text) {
    String line = clean(text);
    return line.codePointCount(0, line.length()) <= LONGEST_SHOWN
        ? line
        : line.substring(0, line.offsetByCodePoints(0, LONGEST_SHOWN)) + "…";
  }

  private static boolean isInvisible(int character) {
    int type = Character.getType(character);
    boolean noCharacter = (character & 0xFFFE) == 0xFFFE;
    return noCharacter
        || type == Character.CONTROL
        || type == Character.FORMAT
        || type == Character.SURROGATE;
  }
}
