package vn.tonghop.definition;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tonghop.matching.MatchingRules;

/**
 * Reads the definition of a plan year strictly: an unknown key, a wrong type or a missing value is
 * an error with file and line, and all errors are told at once. {@code src/docs/DEFINITION.md}
 * describes every key.
 */
public final class DefinitionReader {

  private DefinitionReader() {}

  /**
   * Reads plan.yml and the files it names.
   *
   * @param job a folder with plan.yml, or the path of a plan.yml itself
   * @throws DefinitionException when a file is missing or not as it must be
   */
  public static ReadDefinition read(Path job) throws DefinitionException {
    Path planPath = JobFiles.plan(job);
    Path folder = planPath.resolveSibling("");
    YamlFile planFile = YamlFile.read(planPath);
    PlanReader reader = new PlanReader(planFile.root());
    Map<String, YamlFile> named = new LinkedHashMap<>();
    reader.named().forEach((name, path) -> named.put(name, lying(folder, path)));
    Problems ofTemplate = new Problems(folder.resolve(reader.template()).normalize().toString());
    Optional<byte[]> template =
        reader.template().isEmpty()
            ? Optional.empty()
            : JobFiles.read(folder.resolve(reader.template()).normalize(), ofTemplate);
    PlanDefinition plan = assemble(planFile, reader, named, template, ofTemplate);
    List<DefinitionFile> files = new ArrayList<>();
    files.add(new DefinitionFile(DefinitionFile.PLAN, planFile.bytes()));
    named.forEach((name, file) -> files.add(new DefinitionFile(name, file.bytes())));
    template.ifPresent(bytes -> files.add(new DefinitionFile(DefinitionFile.TEMPLATE, bytes)));
    return new ReadDefinition(plan, folder, files);
  }

  private static YamlFile lying(Path folder, String path) {
    return path.isEmpty() ? YamlFile.unknown() : YamlFile.read(folder.resolve(path).normalize());
  }

  /**
   * Reads the same definition again from files frozen earlier, wherever they once lay.
   *
   * @param files as in {@link ReadDefinition#files}
   * @throws DefinitionException when a file is not as it must be, which can only be when a stricter
   *     version of this program reads what an earlier one froze
   * @throws IllegalArgumentException when a file is missing
   */
  public static PlanDefinition parse(List<DefinitionFile> files) throws DefinitionException {
    YamlFile planFile = frozen(DefinitionFile.PLAN, files);
    PlanReader reader = new PlanReader(planFile.root());
    Map<String, YamlFile> named = new LinkedHashMap<>();
    reader.named().keySet().forEach(name -> named.put(name, frozen(name, files)));
    Optional<byte[]> template =
        reader.template().isEmpty()
            ? Optional.empty()
            : Optional.of(file(DefinitionFile.TEMPLATE, files).bytes());
    return assemble(planFile, reader, named, template, new Problems(DefinitionFile.TEMPLATE));
  }

  private static PlanDefinition assemble(
      YamlFile planFile,
      PlanReader reader,
      Map<String, YamlFile> named,
      Optional<byte[]> template,
      Problems ofTemplate)
      throws DefinitionException {
    PlanDefinition plan =
        reader.read(
            VocabularyReader.read(
                named.getOrDefault(DefinitionFile.VOCABULARY, YamlFile.unknown()).root()),
            Optional.ofNullable(named.get(DefinitionFile.RATES))
                .map(file -> RatesReader.read(file.root()))
                .orElse(Rates.NONE),
            Optional.ofNullable(named.get(DefinitionFile.LEGAL_BASES))
                .map(file -> LegalBasesReader.read(file.root()))
                .orElse(LegalBases.NONE),
            Optional.ofNullable(named.get(DefinitionFile.MATCHING))
                .map(file -> MatchingReader.read(file.root()))
                .orElse(MatchingRules.NONE),
            template.map(bytes -> TemplateReader.read(bytes, ofTemplate)).orElse(null));
    List<Problem> problems = new ArrayList<>(planFile.problems().byLine());
    named.values().forEach(file -> problems.addAll(file.problems().byLine()));
    problems.addAll(ofTemplate.byLine());
    if (problems.isEmpty()) {
      UnitLine.check(plan, planFile.root());
      ContentsKnown.check(plan, planFile.root());
      LowerRates.check(plan, planFile.root());
      problems.addAll(planFile.problems().byLine());
      PlanDocument document = plan.document();
      if (document != null) {
        TemplateCheck.check(document, plan.indicators(), ofTemplate);
        problems.addAll(ofTemplate.byLine());
      }
    }
    if (!problems.isEmpty()) {
      throw new DefinitionException(problems);
    }
    return plan;
  }

  private static YamlFile frozen(String name, List<DefinitionFile> files) {
    return YamlFile.parse(name, file(name, files).bytes());
  }

  private static DefinitionFile file(String name, List<DefinitionFile> files) {
    return files.stream()
        .filter(file -> file.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no " + name + " among " + files));
  }
}
