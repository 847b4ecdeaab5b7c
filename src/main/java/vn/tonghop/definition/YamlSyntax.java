package vn.tonghop.definition;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;

/** Says in plain words what SnakeYAML could not read. */
final class YamlSyntax {

  /** What SnakeYAML's message contains, and what its author did. The first that fits counts. */
  private static final List<Symptom> SYMPTOMS =
      List.of(
          new Symptom("TAB", ProblemKind.YAML_TAB),
          new Symptom("escape", ProblemKind.YAML_BACKSLASH),
          new Symptom("Global tag", ProblemKind.YAML_TAG),
          new Symptom("tag handle", ProblemKind.YAML_TAG),
          new Symptom("scanning a tag", ProblemKind.YAML_TAG),
          new Symptom("quoted scalar", ProblemKind.YAML_QUOTE),
          new Symptom("mapping values are not allowed", ProblemKind.YAML_COLON),
          new Symptom("could not find expected ':'", ProblemKind.YAML_NO_COLON),
          new Symptom("alias", ProblemKind.YAML_SPECIAL_CHARACTER),
          new Symptom("anchor", ProblemKind.YAML_SPECIAL_CHARACTER),
          new Symptom("cannot start any token", ProblemKind.YAML_SPECIAL_CHARACTER),
          new Symptom("flow sequence", ProblemKind.YAML_BRACKET),
          new Symptom("flow mapping", ProblemKind.YAML_BRACKET),
          new Symptom("flow node", ProblemKind.YAML_BRACKET),
          new Symptom("but found another document", ProblemKind.YAML_DOCUMENTS),
          new Symptom("block mapping", ProblemKind.YAML_INDENT),
          new Symptom("block collection", ProblemKind.YAML_INDENT),
          new Symptom("block sequence", ProblemKind.YAML_INDENT));

  private YamlSyntax() {}

  static void explain(YAMLException e, String text, Problems problems) {
    if (!(e instanceof MarkedYAMLException marked)) {
      problems.add(0, ProblemKind.YAML_LIMIT);
      return;
    }
    int line = line(marked);
    String source = text.lines().skip(line - 1L).findFirst().orElse("");
    if (source.substring(0, indent(source)).contains("\t")) {
      problems.add(line, ProblemKind.YAML_TAB);
      return;
    }
    problems.add(line, kind(marked), YamlText.shortened(source.strip()), said(marked));
  }

  private static ProblemKind kind(MarkedYAMLException e) {
    String said = said(e);
    return SYMPTOMS.stream()
        .filter(symptom -> said.contains(symptom.words()))
        .map(Symptom::kind)
        .findFirst()
        .orElse(ProblemKind.YAML_BROKEN);
  }

  private static String said(MarkedYAMLException e) {
    return orEmpty(e.getContext()) + "; " + orEmpty(e.getProblem());
  }

  /** Of a quotation or bracket left open, the line where it begins; else where reading stopped. */
  private static int line(MarkedYAMLException e) {
    String context = orEmpty(e.getContext());
    boolean leftOpen = context.contains("quoted") || context.contains("flow");
    @Nullable Mark mark =
        leftOpen && e.getContextMark() != null ? e.getContextMark() : e.getProblemMark();
    return mark == null ? 1 : mark.getLine() + 1;
  }

  private static int indent(String source) {
    int at = 0;
    while (at < source.length() && Character.isWhitespace(source.charAt(at))) {
      at++;
    }
    return at;
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }

  private record Symptom(String words, ProblemKind kind) {}
}
