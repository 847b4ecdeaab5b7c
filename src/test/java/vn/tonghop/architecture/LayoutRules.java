package vn.tonghop.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;

/**
 * The rules of the layout, for the packages below one root: of the program itself, or of a fixture
 * that breaks one of them. A package that no rule names is core, so a new one starts under the
 * strictest rules.
 */
final class LayoutRules {

  private static final DescribedPredicate<JavaClass> JAVA =
      resideInAnyPackage("java..", "javax.xml..", "org.jspecify..")
          .and(not(resideInAPackage("java.sql..")));
  private static final DescribedPredicate<JavaClass> YAML =
      resideInAPackage("org.yaml.snakeyaml..");
  private static final DescribedPredicate<JavaClass> JACKSON =
      resideInAnyPackage("tools.jackson..", "com.fasterxml.jackson..");
  private static final DescribedPredicate<JavaClass> SPRING =
      resideInAPackage("org.springframework..");
  private static final DescribedPredicate<JavaClass> POI =
      resideInAnyPackage("org.apache.poi..", "org.apache.xmlbeans..", "org.openxmlformats..");
  private static final DescribedPredicate<JavaClass> TEMPLATES =
      resideInAPackage("com.deepoove.poi..");
  private static final DescribedPredicate<JavaClass> MAIL =
      resideInAnyPackage("jakarta.mail..", "jakarta.activation..", "org.eclipse.angus..");
  private static final DescribedPredicate<JavaClass> JDBC =
      resideInAnyPackage(
          "java.sql..",
          "javax.sql..",
          "org.springframework.jdbc..",
          "org.postgresql..",
          "com.zaxxer.hikari..");

  private final String root;
  private final DescribedPredicate<JavaClass> core;
  private final DescribedPredicate<JavaClass> definition;
  private final DescribedPredicate<JavaClass> poiLeaves;
  private final DescribedPredicate<JavaClass> jdbcLeaves;
  private final DescribedPredicate<JavaClass> jsonLeaf;
  private final DescribedPredicate<JavaClass> mailLeaf;

  LayoutRules(String root) {
    this.root = root;
    this.definition = below("definition");
    this.poiLeaves = resideInAPackage(root + ".*.poi..");
    this.jdbcLeaves = resideInAPackage(root + ".*.jdbc..");
    this.jsonLeaf = below("publication.json");
    this.mailLeaf = below("delivery.mail");
    this.core =
        resideInAPackage(root + ".*..")
            .and(not(poiLeaves.or(jdbcLeaves).or(jsonLeaf).or(mailLeaf)))
            .and(not(below("pipeline").or(below("operations")).or(below("database"))))
            .and(not(below("cli")));
  }

  ArchRule coreKnowsOnlyJavaAndItself() {
    return classes()
        .that(core.and(not(definition)))
        .should()
        .onlyDependOnClassesThat(core.or(JAVA))
        .as("the core knows only Java and itself: no Spring, no POI, no JDBC");
  }

  ArchRule definitionKnowsYamlBesides() {
    return classes()
        .that(definition)
        .should()
        .onlyDependOnClassesThat(core.or(JAVA).or(YAML))
        .as("the definition knows SnakeYAML besides Java and the core");
  }

  ArchRule jsonKnowsJacksonBesides() {
    return classes()
        .that(jsonLeaf)
        .should()
        .onlyDependOnClassesThat(core.or(jsonLeaf).or(JAVA).or(JACKSON))
        .as("publication.json knows Jackson besides Java and the core")
        .allowEmptyShould(true);
  }

  ArchRule onlyPoiLeavesSeePoi() {
    return noClasses()
        .that(not(poiLeaves.or(below("pipeline"))))
        .should()
        .dependOnClassesThat(POI)
        .as("only *.poi sees POI");
  }

  ArchRule onlyTheWordLeafSeesTemplates() {
    return noClasses()
        .that(not(below("publication.poi.word")))
        .should()
        .dependOnClassesThat(TEMPLATES)
        .as("only publication.poi.word sees poi-tl");
  }

  ArchRule onlyTheMailLeafSeesMail() {
    return noClasses()
        .that(not(mailLeaf))
        .should()
        .dependOnClassesThat(MAIL)
        .as("only delivery.mail sees Jakarta Mail");
  }

  ArchRule poiLeavesKnowNoSpring() {
    return noClasses()
        .that(poiLeaves)
        .should()
        .dependOnClassesThat(SPRING)
        .as("*.poi knows no Spring");
  }

  ArchRule onlyJdbcLeavesDatabaseAndPipelineSeeJdbc() {
    return noClasses()
        .that(not(jdbcLeaves.or(below("database")).or(below("pipeline"))))
        .should()
        .dependOnClassesThat(JDBC)
        .as("only *.jdbc, database and pipeline see JDBC");
  }

  ArchRule nothingDependsOnTheCommandLine() {
    return noClasses()
        .that(not(below("cli")))
        .and()
        .doNotHaveFullyQualifiedName(root + ".Tonghop")
        .should()
        .dependOnClassesThat(below("cli"))
        .as("nothing depends on cli, but the main class");
  }

  ArchRule packagesHaveNoCycles() {
    return slices()
        .matching(root + ".(**)")
        .should()
        .beFreeOfCycles()
        .as("packages have no cycles");
  }

  ArchRule everyPackageIsNullMarked() {
    return classes().should(new BeInANullMarkedPackage()).as("every package is @NullMarked");
  }

  ArchRule namesSayWhatAClassIs() {
    return noClasses()
        .should()
        .haveNameMatching(".*(Util|Utils|Helper|Helpers|Manager|Impl)")
        .as("no class is named Util, Helper, Manager or Impl");
  }

  private DescribedPredicate<JavaClass> below(String name) {
    return resideInAPackage(root + "." + name + "..");
  }
}
