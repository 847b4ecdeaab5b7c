package vn.tonghop.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tonghop.definition.DefinitionException;
import vn.tonghop.definition.DefinitionReader;
import vn.tonghop.definition.PlanDefinition;
import vn.tonghop.intake.IntakeItems;
import vn.tonghop.intake.Reading;
import vn.tonghop.intake.SubmissionFile;
import vn.tonghop.intake.SubmissionReader;
import vn.tonghop.intake.poi.PoiWorkbookSource;

/**
 * Every file of the corpus is read as the text beside it says. What a file shows, and how the texts
 * are written anew: see its README.
 */
class CorpusTest {

  private static final Path FOLDER = Path.of("src/test/resources/intake");
  private static final Path README = FOLDER.resolve("README.md");
  private static final String EXPECTED = ".expected.txt";
  private static final PlanDefinition PLAN = plan();

  private static PlanDefinition plan() {
    try {
      return DefinitionReader.read(Path.of("jobs/2021")).plan();
    } catch (DefinitionException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<String> files() throws IOException {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> !file.equals(README))
          .map(file -> FOLDER.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }

  static List<String> cases() throws IOException {
    return files().stream().filter(file -> !file.endsWith(EXPECTED)).toList();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void isReadAsExpected(String file) throws IOException {
    String read = read(file);
    Path expectation = FOLDER.resolve(file + EXPECTED);
    if (Boolean.getBoolean("corpus.accept")) {
      Files.writeString(expectation, read);
    }
    assertThat(expectation).exists();
    assertThat(read).isEqualTo(Files.readString(expectation));
  }

  private static String read(String file) throws IOException {
    Path path = FOLDER.resolve(file);
    SubmissionFile submission =
        new SubmissionFile(1, String.valueOf(path.getFileName()), path.toAbsolutePath());
    try (IntakeItems items = new SubmissionReader(new PoiWorkbookSource()).open(submission, PLAN)) {
      return IntakeDump.of(Reading.of(items), PLAN);
    }
  }

  @Test
  void everyExpectationHasItsFile() throws IOException {
    assertThat(files().stream().filter(file -> file.endsWith(EXPECTED)))
        .containsExactlyElementsOf(cases().stream().map(file -> file + EXPECTED).toList());
  }

  @Test
  void readmeSaysWhatEveryFileShows() throws IOException {
    List<String> listed =
        Pattern.compile("^- `([^`]+)`: \\S", Pattern.MULTILINE)
            .matcher(Files.readString(README))
            .results()
            .map((MatchResult line) -> line.group(1))
            .toList();
    assertThat(listed).containsExactlyInAnyOrderElementsOf(cases());
  }

  /** A file that no case makes is one that cannot be made twice alike, as README says. */
  @Test
  void committedFilesSayWhatTheGeneratorMakes() throws IOException {
    String readme = Files.readString(README, StandardCharsets.UTF_8);
    Map<String, byte[]> made = Corpus.all().files();
    for (String file : cases()) {
      byte[] committed = Files.readAllBytes(FOLDER.resolve(file));
      byte[] generated = made.get(file);
      boolean same = generated != null && Same.content(committed, generated);
      assertThat(same || readme.contains("`" + file + "`: (kept)"))
          .as("%s is what its case makes; else run the generator", file)
          .isTrue();
    }
    assertThat(new TreeMap<>(made).keySet()).isSubsetOf(cases());
  }

  @Test
  void staysSmall() throws IOException {
    for (String file : cases()) {
      assertThat(Files.size(FOLDER.resolve(file))).as(file).isLessThan(64 << 10);
    }
  }
}
