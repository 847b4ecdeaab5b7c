package vn.tonghop.definition;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the definition of a plan year strictly: an unknown key, a wrong type or a missing value is
 * an error with file and line, and all errors are told at once. {@code src/docs/DEFINITION.md}
 * describes every key.
 */
public final class DefinitionReader {

  private DefinitionReader() {}

  /**
   * Reads plan.yml and the vocabulary it names.
   *
   * @param job a folder with plan.yml, or the path of a plan.yml itself
   * @throws DefinitionException when a file is missing or not as it must be
   */
  public static ReadDefinition read(Path job) throws DefinitionException {
    Path planPath = JobFiles.plan(job);
    Path folder = planPath.resolveSibling("");
    YamlFile planFile = YamlFile.read(planPath);
    PlanReader reader = new PlanReader(planFile.root());
    String named = reader.vocabularyPath();
    YamlFile vocabularyFile =
        named.isEmpty() ? YamlFile.unknown() : YamlFile.read(folder.resolve(named).normalize());
    PlanDefinition plan = assemble(planFile, reader, vocabularyFile);
    return new ReadDefinition(
        plan,
        folder,
        List.of(
            new DefinitionFile(DefinitionFile.PLAN, planFile.bytes()),
            new DefinitionFile(DefinitionFile.VOCABULARY, vocabularyFile.bytes())));
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
    YamlFile vocabularyFile = frozen(DefinitionFile.VOCABULARY, files);
    return assemble(planFile, new PlanReader(planFile.root()), vocabularyFile);
  }

  private static PlanDefinition assemble(
      YamlFile planFile, PlanReader reader, YamlFile vocabularyFile) throws DefinitionException {
    PlanDefinition plan = reader.read(VocabularyReader.read(vocabularyFile.root()));
    if (planFile.problems().isEmpty() && vocabularyFile.problems().isEmpty()) {
      UnitLine.check(plan, planFile.root());
    }
    List<Problem> problems = new ArrayList<>(planFile.problems().byLine());
    problems.addAll(vocabularyFile.problems().byLine());
    if (!problems.isEmpty()) {
      throw new DefinitionException(problems);
    }
    return plan;
  }

  private static YamlFile frozen(String name, List<DefinitionFile> files) {
    return files.stream()
        .filter(file -> file.name().equals(name))
        .findFirst()
        .map(file -> YamlFile.parse(name, file.bytes()))
        .orElseThrow(() -> new IllegalArgumentException("no " + name + " among " + files));
  }
}
