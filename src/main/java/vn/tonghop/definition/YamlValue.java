package vn.tonghop.definition;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import vn.tonghop.proposal.Dong;

/**
 * A value of a definition file and where it stands. What is not as asked for is complained about
 * once and read as a placeholder (empty text, zero, an absent block), so that reading goes on and
 * finds the next problem; a definition with problems is never handed out.
 */
final class YamlValue {

  private final @Nullable Node node;
  private final String path;
  private final int line;
  private final Problems problems;

  private YamlValue(@Nullable Node node, String path, int line, Problems problems) {
    this.node = node;
    this.path = path;
    this.line = line;
    this.problems = problems;
  }

  static YamlValue root(Node node, Problems problems) {
    return of(node, "", lineOf(node), problems);
  }

  /** Stands where something was already complained about. */
  static YamlValue absent(Problems problems) {
    return new YamlValue(null, "", 0, problems);
  }

  private static YamlValue of(Node node, String path, int line, Problems problems) {
    YamlValue value = new YamlValue(node, path, line, problems);
    if (node.getAnchor() != null) {
      // YAML drops the anchor, so of "&Co Ltd" only "Ltd" would be left.
      value.complain(ProblemKind.ANCHOR, value.called(), node.getAnchor());
    }
    return value;
  }

  /** The value of a key of this block; its line is the key's. */
  YamlValue ofKey(String key, NodeTuple tuple) {
    return of(tuple.getValueNode(), below(key), lineOf(tuple.getKeyNode()), problems);
  }

  YamlValue ofAbsentKey(String key) {
    return new YamlValue(null, below(key), line, problems);
  }

  boolean isPresent() {
    return node != null;
  }

  int line() {
    return line;
  }

  /** "submitters[2].code", entries counted from 1; the file's name for its outermost block. */
  String called() {
    return path.isEmpty() ? problems.fileName() : path;
  }

  /** As written, shortened. */
  String found() {
    return node == null ? "" : YamlText.source(node);
  }

  void complain(ProblemKind kind, String... arguments) {
    problems.add(line, kind, arguments);
  }

  YamlMap map() {
    if (node instanceof MappingNode map && hasTag(Tag.MAP)) {
      return YamlMap.of(map, this);
    }
    refuse(ProblemKind.NOT_A_BLOCK);
    return YamlMap.absent(absent(problems));
  }

  /** The entries of a list that must have some. */
  List<YamlValue> list() {
    if (node instanceof SequenceNode list && list.getValue().isEmpty()) {
      complain(ProblemKind.EMPTY_LIST, called());
    }
    return listOrNone();
  }

  /** The entries of a list that may be empty or left out. */
  List<YamlValue> listOrNone() {
    if (node instanceof SequenceNode list && hasTag(Tag.SEQ)) {
      return IntStream.range(0, list.getValue().size()).mapToObj(at -> entry(list, at)).toList();
    }
    refuse(ProblemKind.NOT_A_LIST);
    return List.of();
  }

  /** One line of text, see {@link YamlScalar#text}. */
  String text() {
    return scalar(ProblemKind.NOT_TEXT).map(YamlScalar::text).orElse("");
  }

  @Nullable String textOrNull() {
    return isPresent() ? text() : null;
  }

  /** Short text that can be part of a file name. */
  String code() {
    return scalar(ProblemKind.NOT_TEXT).map(YamlScalar::code).orElse("");
  }

  /** A word by which a field of a template can be named. */
  String fieldName() {
    return scalar(ProblemKind.NOT_TEXT).map(YamlScalar::fieldName).orElse("");
  }

  /** Name or address of a machine. */
  String host() {
    return scalar(ProblemKind.NOT_TEXT).map(YamlScalar::host).orElse("");
  }

  /** An e-mail address, without a name. */
  String email() {
    return scalar(ProblemKind.NOT_TEXT).map(YamlScalar::email).orElse("");
  }

  /** A path, exactly as written. */
  String path() {
    return scalar(ProblemKind.NOT_TEXT).map(YamlScalar::path).orElse("");
  }

  /** The name of a file, NFC and otherwise exactly as written, without folder. */
  String fileName() {
    return scalar(ProblemKind.NOT_TEXT).map(YamlScalar::fileName).orElse("");
  }

  /** A whole number within these bounds, both included. */
  long number(long least, long most) {
    return scalar(ProblemKind.NOT_A_NUMBER, Long.toString(least), Long.toString(most))
        .map(scalar -> scalar.number(least, most))
        .orElse(least);
  }

  /** Whole đồng, zero or more. */
  Dong amount() {
    return scalar(ProblemKind.NOT_AN_AMOUNT).map(YamlScalar::amount).orElse(Dong.ZERO);
  }

  LocalDate date() {
    return scalar(ProblemKind.NOT_A_DATE).map(YamlScalar::date).orElse(LocalDate.EPOCH);
  }

  @Nullable LocalDate dateOrNull() {
    return isPresent() ? date() : null;
  }

  boolean flag() {
    return scalar(ProblemKind.NOT_A_FLAG).map(YamlScalar::flag).orElse(false);
  }

  /** What the word written here stands for; the first of the choices is the placeholder. */
  <T> T oneOf(Map<String, T> choices) {
    return scalar(ProblemKind.NOT_ONE_OF, String.join(", ", choices.keySet()))
        .map(scalar -> scalar.oneOf(choices))
        .orElseGet(() -> choices.values().iterator().next());
  }

  private Optional<YamlScalar> scalar(ProblemKind otherwise, String... expected) {
    if (node instanceof ScalarNode scalar && !isNull()) {
      YamlScalar value = new YamlScalar(scalar, this);
      return value.isFreeOfTags() ? Optional.of(value) : Optional.empty();
    }
    refuse(otherwise, expected);
    return Optional.empty();
  }

  private void refuse(ProblemKind kind, String... expected) {
    if (node == null) {
      return;
    }
    if (isNull()) {
      complain(ProblemKind.MISSING_VALUE, called());
    } else if (node instanceof ScalarNode || hasTag(Tag.MAP) || hasTag(Tag.SEQ)) {
      mismatch(kind, expected);
    } else {
      complain(ProblemKind.TAG, called(), node.getTag().getValue());
    }
  }

  /** Complains that this value, as found, is not what was expected. */
  void mismatch(ProblemKind kind, String... expected) {
    String[] arguments = new String[expected.length + 2];
    arguments[0] = called();
    arguments[1] = found();
    System.arraycopy(expected, 0, arguments, 2, expected.length);
    complain(kind, arguments);
  }

  private YamlValue entry(SequenceNode list, int at) {
    Node entry = list.getValue().get(at);
    return of(entry, path + "[" + (at + 1) + "]", lineOf(entry), problems);
  }

  private String below(String key) {
    return path.isEmpty() ? key : path + "." + key;
  }

  private boolean isNull() {
    return hasTag(Tag.NULL);
  }

  private boolean hasTag(Tag tag) {
    return node != null && node.getTag().equals(tag);
  }

  private static int lineOf(Node node) {
    return node.getStartMark().getLine() + 1;
  }
}
