package vn.tonghop.finding.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.tonghop.finding.FindingCode;

/**
 * Every code has a test that raises it and one that does not. Nobody has to declare them: they are
 * recognised by their assertions, in the compiled tests and in the corpus.
 */
class EveryFindingIsProvedTest {

  /** Their tests make findings rather than raise them. */
  private static final List<String> MAKING_THEM =
      List.of("vn.tonghop.finding.", "vn.tonghop.publication.", "vn.tonghop.definition.");

  private static Map<String, Evidence> evidence = Map.of();

  @BeforeAll
  static void readTests() throws IOException, URISyntaxException {
    evidence = new TreeMap<>();
    CorpusEvidence.addTo(evidence);
    for (Path file : classes()) {
      TestClass test = TestClass.read(file);
      if (MAKING_THEM.stream().noneMatch(test.outermost()::startsWith)) {
        test.tests()
            .forEach(
                steps ->
                    evidence.computeIfAbsent(test.outermost(), name -> new Evidence()).add(steps));
      }
    }
  }

  private static List<Path> classes() throws IOException, URISyntaxException {
    Path root =
        Path.of(
            Objects.requireNonNull(
                    EveryFindingIsProvedTest.class.getProtectionDomain().getCodeSource())
                .getLocation()
                .toURI());
    try (Stream<Path> files = Files.walk(root)) {
      return files.filter(file -> file.toString().endsWith(".class")).toList();
    }
  }

  @ParameterizedTest
  @EnumSource(FindingCode.class)
  void aTestRaisesIt(FindingCode code) {
    assertThat(evidence.values())
        .as(
            "no test raises %s (%s): one has to assert in one statement that it is among what was"
                + " found, for instance assertThat(check(…)).extracting(Finding::code)"
                + ".containsExactly(FindingCode.%s)",
            code.id(), code, code)
        .anyMatch(shown -> shown.raised().contains(code));
  }

  @ParameterizedTest
  @EnumSource(FindingCode.class)
  void aTestThatCouldHaveRaisedItDoesNot(FindingCode code) {
    assertThat(evidence.values())
        .as(
            "no test shows where %s (%s) is not raised: beside the one that raises it, another has"
                + " to assert that all that was found is something else or nothing, for instance"
                + " assertThat(check(…)).isEmpty()",
            code.id(), code)
        .anyMatch(shown -> shown.spared().contains(code));
  }
}
