package vn.tonghop.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The samples of a year, consolidated on the shortest way from YAML to plan. It shares no code with
 * the program, whose results it foretells.
 */
final class SampleYear {

  private final List<Sample> samples;
  private final List<String> submitters;
  private final Map<String, String> programmeCodes = new LinkedHashMap<>();

  SampleYear(String year) throws IOException {
    this.samples = SampleYaml.readFolder(Path.of("src/test/samples", year));
    YamlBlock plan =
        YamlBlock.parse("plan.yml", Files.readString(Path.of("jobs", year, "plan.yml")));
    this.submitters =
        plan.blocks("submitters").stream()
            .map(submitter -> submitter.text("code").toLowerCase(Locale.ROOT))
            .toList();
    plan.blocks("sections").stream()
        .flatMap(section -> section.blocks("programmes").stream())
        .forEach(this::nameProgramme);
  }

  List<Sample> samples() {
    return samples;
  }

  /** Codes of submitters that sent nothing. */
  List<String> silent() {
    return submitters.stream().filter(code -> sentBy(code).isEmpty()).toList();
  }

  /** Every item of the submissions that no later round supersedes, in the order of the plan. */
  List<SampleItem> counted() {
    return submitters.stream()
        .flatMap(code -> sentBy(code).stream().max(Comparator.comparing(Sample::modified)).stream())
        .flatMap(sample -> SampleItem.of(sample).stream())
        .toList();
  }

  /** The items of the plan: those that add up, without later copies. */
  List<SampleItem> accepted() {
    Set<String> seen = new HashSet<>();
    return counted().stream()
        .filter(SampleItem::addsUp)
        .filter(item -> seen.add(item.identity()))
        .toList();
  }

  /** The items of the plan by the number they have in it: "3.4". */
  Map<String, SampleItem> numbered() {
    Map<String, Integer> counts = new LinkedHashMap<>();
    Map<String, SampleItem> numbered = new LinkedHashMap<>();
    for (SampleItem item : accepted()) {
      String code = programme(item);
      numbered.put(code + "." + counts.merge(code, 1, Integer::sum), item);
    }
    return numbered;
  }

  /** Code of the item's programme, by its name or an alias in plan.yml. */
  String programme(SampleItem item) {
    String code = programmeCodes.get(item.programme());
    if (code == null) {
      throw new IllegalStateException("plan.yml knows no programme " + item.programme());
    }
    return code;
  }

  private void nameProgramme(YamlBlock programme) {
    String code = programme.text("code");
    programmeCodes.put(programme.text("name"), code);
    programme.texts("aliases").forEach(alias -> programmeCodes.put(alias, code));
  }

  private List<Sample> sentBy(String code) {
    return samples.stream().filter(sample -> sample.name().startsWith(code + "-")).toList();
  }
}
