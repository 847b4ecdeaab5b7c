package vn.tonghop.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The committed workbooks are what the generator makes; if not: run it (sample-inputs/README). */
class CommittedSamplesTest {

  private static final Path YAML = Path.of("src/test/samples");
  private static final Path WORKBOOKS = Path.of("sample-inputs");

  static Stream<Path> descriptions() throws IOException {
    List<Path> files = new ArrayList<>();
    for (String year : GenerateSamples.YEARS) {
      try (Stream<Path> found = Files.list(YAML.resolve(year))) {
        found.sorted().forEach(files::add);
      }
    }
    return files.stream();
  }

  static List<String> years() {
    return GenerateSamples.YEARS;
  }

  @ParameterizedTest
  @MethodSource("descriptions")
  void committedWorkbookSaysWhatItsYamlSays(Path yaml) throws IOException {
    Sample sample = SampleYaml.read(yaml);
    Path committed =
        WORKBOOKS.resolve(YAML.relativize(yaml)).resolveSibling(sample.name() + ".xlsx");

    assertThat(CellDump.of(Files.readAllBytes(committed)))
        .isEqualTo(CellDump.of(SampleWorkbook.bytes(sample)));
  }

  @ParameterizedTest
  @MethodSource("descriptions")
  void sameYamlGivesTheSameBytes(Path yaml) throws IOException {
    Sample sample = SampleYaml.read(yaml);

    assertThat(SampleWorkbook.bytes(sample)).isEqualTo(SampleWorkbook.bytes(sample));
  }

  @ParameterizedTest
  @MethodSource("years")
  void everyCommittedWorkbookHasItsYaml(String year) throws IOException {
    List<String> described =
        SampleYaml.readFolder(YAML.resolve(year)).stream().map(Sample::name).toList();
    try (Stream<Path> workbooks = Files.list(WORKBOOKS.resolve(year))) {
      assertThat(workbooks.map(file -> String.valueOf(file.getFileName())))
          .containsExactlyInAnyOrderElementsOf(
              described.stream().map(name -> name + ".xlsx").toList());
    }
  }
}
