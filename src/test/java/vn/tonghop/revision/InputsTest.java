package vn.tonghop.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tonghop.revision.Revisions.definition;
import static vn.tonghop.revision.Revisions.submission;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.definition.DefinitionFile;

class InputsTest {

  private static final DefinitionFile PLAN = definition("plan.yml", "year: 2021");
  private static final DefinitionFile WORDS = definition("vocabulary.yml", "total: []");
  private static final FrozenFile A = submission("a.xlsx", "a");
  private static final FrozenFile B = submission("b.xlsx", "b");
  private static final String USUAL = of(List.of(PLAN, WORDS), A, B);

  @Test
  void itIsSixtyFourHexadecimalDigits() {
    assertThat(USUAL).matches("[0-9a-f]{64}");
  }

  @Test
  void theOrderOfListingMakesNoDifference() {
    assertThat(of(List.of(WORDS, PLAN), A, B)).isEqualTo(USUAL);
    assertThat(of(List.of(PLAN, WORDS), B, A)).isEqualTo(USUAL);
    assertThat(new Inputs(List.of(PLAN), List.of(B, A)).submissions()).containsExactly(A, B);
  }

  @Test
  void anyOtherByteOrNameMakesOne() {
    List<DefinitionFile> usual = List.of(PLAN, WORDS);
    assertThat(
            List.of(
                of(List.of(definition("plan.yml", "year: 2022"), WORDS), A, B),
                of(List.of(PLAN, definition("words.yml", "total: []")), A, B),
                of(List.of(PLAN), A, B),
                of(usual, A),
                of(usual, A, B, submission("c.xlsx", "b")),
                of(usual, submission("a.xlsx", "b"), submission("b.xlsx", "a")),
                of(usual, A, submission("B.xlsx", "b"))))
        .doesNotContain(USUAL)
        .doesNotHaveDuplicates();
  }

  @Test
  void whichWeightWasChangedStandsInTheLog() {
    DefinitionFile matching =
        definition("matching.yml", "certain: 190\nweights:\n  name: {same: 90, different: -50}\n");
    assertThat(new Inputs(List.of(PLAN, matching), List.of()).entries())
        .extracting(entry -> entry.details().get("numbers"))
        .containsExactly(
            null,
            Map.of("certain", 190L, "weights.name.same", 90L, "weights.name.different", -50L));
  }

  @Test
  void whereTheFilesLieMakesNoDifference(@TempDir Path here, @TempDir Path there)
      throws IOException {
    assertThat(frozenFrom(here, "a.xlsx", "b.xlsx"))
        .isEqualTo(frozenFrom(there, "b.xlsx", "a.xlsx"));
  }

  private static String frozenFrom(Path folder, String... names) throws IOException {
    Path submissions = Files.createDirectory(folder.resolve("submissions"));
    for (String name : names) {
      Files.writeString(submissions.resolve(name), "content of " + name);
    }
    FrozenStore store = new FrozenStore(folder.resolve("frozen"));
    List<FrozenFile> frozen = new ArrayList<>();
    for (Path file : SubmissionFolder.list(submissions).submissions()) {
      frozen.add(store.freeze(file, SubmissionFolder.name(file)));
    }
    return new Inputs(List.of(PLAN, WORDS), frozen).fingerprint();
  }

  private static String of(List<DefinitionFile> definition, FrozenFile... submissions) {
    return new Inputs(definition, List.of(submissions)).fingerprint();
  }
}
