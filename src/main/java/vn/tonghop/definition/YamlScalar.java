package vn.tonghop.definition;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.nodes.NodeId;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.resolver.Resolver;
import vn.tonghop.proposal.Dong;
import vn.tonghop.proposal.Folded;

/**
 * A single value, read as what it must be. Stricter than YAML: a number is digits only (no 1_000,
 * 0x1F or 010), a flag is true or false (not yes or on), a date must exist, and what YAML takes for
 * any of these is text only in quotes.
 */
final class YamlScalar {

  private static final int LONGEST_TEXT = 1_000;
  private static final Pattern CODE =
      Pattern.compile("[\\p{L}\\p{Nd}]([\\p{L}\\p{Nd}._-]{0,38}[\\p{L}\\p{Nd}])?");
  private static final String LABEL = "[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?";
  private static final Pattern HOST = Pattern.compile(LABEL + "(\\." + LABEL + "){0,30}");

  /** What servers take for one without asking, and nothing that needs quoting: no "a..b", "a.". */
  private static final Pattern EMAIL =
      Pattern.compile(
          "(?=[^@]{1,64}@)[A-Za-z0-9_][A-Za-z0-9_+-]*+(\\.[A-Za-z0-9_+-]++)*+@" + HOST.pattern());

  private static final Pattern FIELD_NAME = Pattern.compile("[a-z][a-z0-9_]{0,39}");
  private static final Pattern WHOLE_NUMBER = Pattern.compile("-?(0|[1-9][0-9]{0,17})");

  /** As many digits as a cell of a workbook holds exactly. */
  private static final Pattern AMOUNT = Pattern.compile("\\d{1,15}");

  private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

  private final ScalarNode node;
  private final YamlValue at;

  YamlScalar(ScalarNode node, YamlValue at) {
    this.node = node;
    this.at = at;
  }

  /** Complains about a tag, such as !!binary, which would change what the value means. */
  boolean isFreeOfTags() {
    Tag untagged = new Resolver().resolve(NodeId.scalar, node.getValue(), node.isPlain());
    boolean free = node.getTag().equals(untagged);
    if (!free) {
      at.complain(ProblemKind.TAG, at.called(), node.getTag().getValue());
    }
    return free;
  }

  /** One line of composed (NFC), single-spaced text with at least one letter or digit. */
  String text() {
    if (!isText()) {
      return "";
    }
    String text = YamlText.clean(node.getValue());
    OptionalInt invisible = YamlText.invisibleIn(text);
    if (invisible.isPresent()) {
      at.complain(
          ProblemKind.INVISIBLE_CHARACTER, at.called(), YamlText.name(invisible.getAsInt()));
    } else if (Folded.fold(text).isEmpty()) {
      at.mismatch(ProblemKind.EMPTY_TEXT);
    } else if (text.length() > LONGEST_TEXT) {
      at.mismatch(ProblemKind.TEXT_TOO_LONG, Integer.toString(LONGEST_TEXT));
    } else {
      return text;
    }
    return "";
  }

  /** Text of at most 40 letters, digits, and dots, dashes or underscores between them. */
  String code() {
    return matching(CODE, ProblemKind.NOT_A_CODE);
  }

  /** At most 40 small letters without diacritics, digits and underscores; a letter first. */
  String fieldName() {
    return matching(FIELD_NAME, ProblemKind.NOT_A_FIELD_NAME);
  }

  /** A host name, or an IPv4 address. */
  String host() {
    return matching(HOST, ProblemKind.NOT_A_HOST);
  }

  /** ASCII: whoever receives it needs no server that knows more. */
  String email() {
    return matching(EMAIL, ProblemKind.NOT_AN_EMAIL);
  }

  private String matching(Pattern pattern, ProblemKind otherwise) {
    String text = text();
    if (!text.isEmpty() && !pattern.matcher(text).matches()) {
      at.mismatch(otherwise);
      return "";
    }
    return text;
  }

  /** Not cleaned as text is: two spaces in the name of a folder are two. */
  String path() {
    if (!isText()) {
      return "";
    }
    try {
      if (!node.getValue().isBlank()) {
        return Path.of(node.getValue()).toString();
      }
      at.mismatch(ProblemKind.EMPTY_TEXT);
    } catch (InvalidPathException e) {
      at.mismatch(ProblemKind.NOT_A_PATH);
    }
    return "";
  }

  /** As a path, but nothing that leads elsewhere. */
  String fileName() {
    String name = Normalizer.normalize(path(), Normalizer.Form.NFC);
    if (name.matches(".*[/\\\\].*") || name.matches("\\.{1,2}")) {
      at.mismatch(ProblemKind.NOT_A_FILE_NAME);
      return "";
    }
    return name;
  }

  long number(long least, long most) {
    if (isWholeNumber()) {
      long number = Long.parseLong(node.getValue());
      if (number >= least && number <= most) {
        return number;
      }
    }
    at.mismatch(ProblemKind.NOT_A_NUMBER, Long.toString(least), Long.toString(most));
    return least;
  }

  Dong amount() {
    if (isWholeNumber() && AMOUNT.matcher(node.getValue()).matches()) {
      return Dong.of(Long.parseLong(node.getValue()));
    }
    at.mismatch(ProblemKind.NOT_AN_AMOUNT);
    return Dong.ZERO;
  }

  LocalDate date() {
    if (!node.isPlain() || !DATE.matcher(node.getValue()).matches()) {
      at.mismatch(ProblemKind.NOT_A_DATE);
      return LocalDate.EPOCH;
    }
    try {
      return LocalDate.parse(node.getValue());
    } catch (DateTimeException e) {
      at.mismatch(ProblemKind.NO_SUCH_DAY);
      return LocalDate.EPOCH;
    }
  }

  boolean flag() {
    boolean yes = node.isPlain() && node.getValue().equals("true");
    boolean no = node.isPlain() && node.getValue().equals("false");
    if (!yes && !no) {
      at.mismatch(ProblemKind.NOT_A_FLAG);
    }
    return yes;
  }

  <T> T oneOf(Map<String, T> choices) {
    T chosen = choices.get(Normalizer.normalize(node.getValue(), Normalizer.Form.NFC));
    if (chosen == null) {
      at.mismatch(ProblemKind.NOT_ONE_OF, String.join(", ", choices.keySet()));
      return choices.values().iterator().next();
    }
    return chosen;
  }

  /** Complains when YAML takes it for something else, as it takes 731 for a number. */
  private boolean isText() {
    boolean text = node.getTag().equals(Tag.STR);
    if (!text) {
      at.mismatch(ProblemKind.UNQUOTED_TEXT);
    }
    return text;
  }

  private boolean isWholeNumber() {
    return node.isPlain() && WHOLE_NUMBER.matcher(node.getValue()).matches();
  }
}
