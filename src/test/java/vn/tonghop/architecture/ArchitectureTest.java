package vn.tonghop.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The program keeps the rules of its layout. {@link LayoutRulesTest} shows that they bite. */
class ArchitectureTest {

  private static final JavaClasses PROGRAM =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("vn.tonghop");

  private final LayoutRules rules = new LayoutRules("vn.tonghop");

  @Test
  void theProgramIsWhatIsLookedAt() {
    assertThat(PROGRAM.contain("vn.tonghop.Tonghop")).isTrue();
    assertThat(PROGRAM.contain("vn.tonghop.definition.DefinitionReader")).isTrue();
    assertThat(PROGRAM.contain("vn.tonghop.architecture.LayoutRules")).isFalse();
  }

  @Test
  void coreKnowsOnlyJavaAndItself() {
    rules.coreKnowsOnlyJavaAndItself().check(PROGRAM);
  }

  @Test
  void definitionKnowsYamlBesides() {
    rules.definitionKnowsYamlBesides().check(PROGRAM);
  }

  @Test
  void jsonKnowsJacksonBesides() {
    rules.jsonKnowsJacksonBesides().check(PROGRAM);
  }

  @Test
  void onlyPoiLeavesSeePoi() {
    rules.onlyPoiLeavesSeePoi().check(PROGRAM);
  }

  @Test
  void onlyTheWordLeafSeesTemplates() {
    rules.onlyTheWordLeafSeesTemplates().check(PROGRAM);
  }

  @Test
  void onlyTheMailLeafSeesMail() {
    rules.onlyTheMailLeafSeesMail().check(PROGRAM);
  }

  @Test
  void poiLeavesKnowNoSpring() {
    rules.poiLeavesKnowNoSpring().check(PROGRAM);
  }

  @Test
  void onlyJdbcLeavesDatabaseAndPipelineSeeJdbc() {
    rules.onlyJdbcLeavesDatabaseAndPipelineSeeJdbc().check(PROGRAM);
  }

  @Test
  void nothingDependsOnTheCommandLine() {
    rules.nothingDependsOnTheCommandLine().check(PROGRAM);
  }

  @Test
  void packagesHaveNoCycles() {
    rules.packagesHaveNoCycles().check(PROGRAM);
  }

  @Test
  void everyPackageIsNullMarked() {
    rules.everyPackageIsNullMarked().check(PROGRAM);
  }

  @Test
  void namesSayWhatAClassIs() {
    rules.namesSayWhatAClassIs().check(PROGRAM);
  }
}
