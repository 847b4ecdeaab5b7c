package vn.tonghop.finding;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;

/** The catalogue of all findings as a page, made from the codes and their sentences. */
final class FindingsGuide {

  static final Path FILE = Path.of("src/docs/FINDINGS.md");
  static final String COMMAND = "mvn -q test-compile exec:java@findings";

  private static final FindingText ENGLISH = FindingText.in(Locale.ENGLISH);
  private static final FindingText VIETNAMESE = FindingText.in(Locale.forLanguageTag("vi"));

  private static final Map<Character, String> GROUPS =
      new TreeMap<>(
          Map.of(
              '1', "Reading what arrived · Đọc tệp",
              '2', "Judging a đề án · Kiểm tra đề án",
              '3', "The same thing twice · Trùng lặp",
              '4', "The plan as a whole · Toàn bộ kế hoạch"));

  private static final String HEAD =
      """
      # Findings

      Everything that can be found wrong with a submission or a plan. Made from the code and its
      sentences with `%s`; do not edit it.

      *error*: the đề án, or the whole file, is not accepted; about the plan as a whole: it is not
      published. *warning*: accepted, a person should look. *note*: for the record. Where a severity
      is marked *adjustable*, `rules:` in `plan.yml` may weigh it otherwise: see
      [DEFINITION](DEFINITION.md). A code is never reused for something else. ‹…› stands for what was
      found. Every finding has an address too: file, sheet and cell.
      """;

  private static final String RULES =
      """

      ## Rules · Các quy tắc

      A plan.yml may switch off all but those marked "always", and says why. Every report names those that did not
      run.

      | Rule | Asks that … | Yêu cầu |
      |---|---|---|
      """;

  private final ArgumentNames names;
  private final StringBuilder page = new StringBuilder();

  private FindingsGuide(ArgumentNames names) {
    this.names = names;
  }

  static String text() throws IOException {
    FindingsGuide guide = new FindingsGuide(ArgumentNames.read());
    guide.page.append(HEAD.formatted(COMMAND));
    GROUPS.forEach(guide::group);
    guide.page.append(RULES);
    Arrays.stream(RuleName.values()).forEach(guide::rule);
    return guide.page.toString();
  }

  static boolean isOfAGroup(FindingCode code) {
    return GROUPS.containsKey(hundreds(code));
  }

  private static char hundreds(FindingCode code) {
    return code.id().charAt("TH-".length());
  }

  private void group(char hundreds, String title) {
    page.append("\n## ").append(title).append("\n\n");
    page.append(
        "| Code | Severity | What it means | What to do | Rests on |\n|---|---|---|---|---|\n");
    Arrays.stream(FindingCode.values())
        .filter(code -> hundreds(code) == hundreds)
        .forEach(this::code);
  }

  private void code(FindingCode code) {
    Finding english = example(code, names.english(code));
    Finding vietnamese = example(code, names.vietnamese(code));
    row(
        "**" + code.id() + "**<br>`" + code + "`",
        severity(code),
        both(ENGLISH.message(english), VIETNAMESE.message(vietnamese)),
        both(ENGLISH.action(english), VIETNAMESE.action(vietnamese)),
        both(ENGLISH.source(english), VIETNAMESE.source(vietnamese)));
  }

  private void rule(RuleName rule) {
    String always = rule.mayBeSwitchedOff() ? "" : ", always";
    row("`" + rule.id() + "`" + always, cell(ENGLISH.rule(rule)), cell(VIETNAMESE.rule(rule)));
  }

  private static Finding example(FindingCode code, List<String> names) {
    return Finding.of(
        code,
        Address.ofFile(""),
        names.stream().map(name -> "‹" + readable(name) + "›").toArray(String[]::new));
  }

  private static String readable(String name) {
    return name.replace("Field", "column")
        .replace("MoneyUnits", "units of money")
        .replace("MoneyUnit", "unit of money")
        .replace("Scope", "extent");
  }

  private static String severity(FindingCode code) {
    String severity = code.severity().name().toLowerCase(Locale.ROOT);
    return code.isWeighedByDefinition() ? severity + ", adjustable" : severity;
  }

  private static String both(String english, String vietnamese) {
    return english.isEmpty() ? "" : cell(english) + "<br>" + cell(vietnamese);
  }

  private static String cell(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace("|", "\\|")
        .replace("*", "\\*")
        .replace("_", "\\_");
  }

  private void row(String... cells) {
    StringJoiner row = new StringJoiner(" | ", "| ", " |\n");
    Arrays.stream(cells).forEach(row::add);
    page.append(row);
  }
}
