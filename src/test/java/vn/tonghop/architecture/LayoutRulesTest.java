package vn.tonghop.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every rule finds what breaks it, and nothing else: its fixture is a small program that does. */
class LayoutRulesTest {

  @ParameterizedTest
  @CsvSource({
    "core.spring, PlanWithSpring",
    "core.sql, ProposalWithSql",
    "core.leaf, IntakeWithLeaf",
    "core.operations, AuditWithOperations",
    "core.unnamed, FeedbackWithYaml"
  })
  void theCoreKnowsMoreThanItself(String fixture, String guilty) {
    assertThat(guilty(fixture, LayoutRules::coreKnowsOnlyJavaAndItself)).containsExactly(guilty);
  }

  @Test
  void theDefinitionKnowsMoreThanYaml() {
    assertThat(guilty("definition", LayoutRules::definitionKnowsYamlBesides))
        .containsExactly("DefinitionWithSpring");
  }

  @Test
  void jsonKnowsMoreThanJackson() {
    assertThat(guilty("json", LayoutRules::jsonKnowsJacksonBesides))
        .containsExactly("JsonWithYaml");
  }

  @Test
  void poiIsSeenOutsideItsLeaves() {
    assertThat(guilty("poi", LayoutRules::onlyPoiLeavesSeePoi))
        .containsExactly("NotALeaf", "OperationWithPoi");
  }

  @Test
  void theLibraryOfTemplatesIsSeenOutsideItsLeaf() {
    assertThat(guilty("templates", LayoutRules::onlyTheWordLeafSeesTemplates))
        .containsExactly("PipelineWithTemplates", "WorkbookWithTemplates");
  }

  @Test
  void mailIsSeenOutsideItsLeaf() {
    assertThat(guilty("mail", LayoutRules::onlyTheMailLeafSeesMail))
        .containsExactly("LetterWithMail", "PipelineWithMail");
  }

  @Test
  void aPoiLeafKnowsSpring() {
    assertThat(guilty("springpoi", LayoutRules::poiLeavesKnowNoSpring))
        .containsExactly("WorkbookWithSpring");
  }

  @Test
  void jdbcIsSeenByOperationsAndCommands() {
    assertThat(guilty("jdbc", LayoutRules::onlyJdbcLeavesDatabaseAndPipelineSeeJdbc))
        .containsExactly("CommandWithJdbc", "OperationWithJdbc");
  }

  @Test
  void anOperationDependsOnTheCommandLine() {
    assertThat(guilty("cli", LayoutRules::nothingDependsOnTheCommandLine))
        .containsExactly("OperationThatPrints");
  }

  @Test
  void twoPackagesDependOnEachOther() {
    assertThat(violations("cycle", LayoutRules::packagesHaveNoCycles))
        .singleElement()
        .asString()
        .startsWith("Cycle detected: Slice finding")
        .contains("Slice plan");
  }

  @Test
  void packagesThatAreNotNullMarked() {
    assertThat(guilty("unmarked", LayoutRules::everyPackageIsNullMarked))
        .containsExactly("Undecided", "Unmarked", "package-info");
  }

  @Test
  void namesThatSayNothing() {
    assertThat(guilty("names", LayoutRules::namesSayWhatAClassIs))
        .containsExactly(
            "Implementer$NestedManager",
            "PlanHelper",
            "PlanImpl",
            "PlanManager",
            "PlanUtil",
            "PlanUtils");
  }

  /** The classes of the fixture that break the rule, without their package. */
  private static List<String> guilty(String fixture, Function<LayoutRules, ArchRule> rule) {
    List<String> violations = violations(fixture, rule);
    return classes(fixture).stream()
        .filter(type -> violations.stream().anyMatch(violation -> accuses(violation, type)))
        .map(type -> type.getName().substring(type.getPackageName().length() + 1))
        .sorted()
        .toList();
  }

  /** Of "Method <a.B.c()> calls method <d.E.f()>", a.B is accused. */
  private static boolean accuses(String violation, JavaClass type) {
    String accused = violation.substring(violation.indexOf('<') + 1);
    return accused.startsWith(type.getName() + ".") || accused.startsWith(type.getName() + ">");
  }

  private static List<String> violations(String fixture, Function<LayoutRules, ArchRule> rule) {
    return rule.apply(new LayoutRules(root(fixture)))
        .evaluate(classes(fixture))
        .getFailureReport()
        .getDetails();
  }

  private static JavaClasses classes(String fixture) {
    return new ClassFileImporter().importPackages(root(fixture));
  }

  private static String root(String fixture) {
    return "vn.tonghop.architecture.fixture." + fixture;
  }
}
