package vn.tonghop.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JobFolderTest {

  private final Path folder;
  private final Path plan;
  private final Path vocabulary;

  JobFolderTest(@TempDir Path folder) throws IOException {
    this.folder = folder;
    plan = Files.writeString(folder.resolve("plan.yml"), SmallPlan.PLAN);
    vocabulary = Files.writeString(folder.resolve("vocabulary.yml"), SmallPlan.VOCABULARY);
  }

  @Test
  void aFolderWithBothFiles() throws Exception {
    ReadDefinition read = DefinitionReader.read(folder);
    assertThat(read.plan()).isEqualTo(SmallPlan.valid().read());
    assertThat(read.files()).isEqualTo(SmallPlan.valid().files().subList(0, 2));
    assertThat(read.submissionsFolder()).isEqualTo(folder.resolve("submissions"));
  }

  @Test
  void theFolderMayVanishOnceItsFilesAreFrozen() throws Exception {
    ReadDefinition read = DefinitionReader.read(folder);
    Files.delete(plan);
    Files.delete(vocabulary);
    assertThat(DefinitionReader.parse(read.files())).isEqualTo(read.plan());
  }

  @Test
  void whereFilesLieAndHowTheyAreNamedDoesNotCount() throws Exception {
    Path elsewhere = Files.createDirectories(folder.resolve("kế hoạch/2021"));
    Files.move(vocabulary, folder.resolve("từ vựng.yaml"));
    String moved = SmallPlan.PLAN.replace("vocabulary.yml", "../../từ vựng.yaml");
    Path renamed = Files.writeString(elsewhere.resolve("sửa đổi.yml"), moved);
    assertThat(DefinitionReader.read(renamed).files())
        .extracting(DefinitionFile::name)
        .containsExactly("plan.yml", "vocabulary.yml");
    assertThat(DefinitionReader.read(renamed).plan()).isEqualTo(SmallPlan.valid().read());
  }

  @Test
  void anAbsoluteFolderOfSubmissionsStaysAsItIs() throws Exception {
    Path inbox = folder.resolve("inbox").toAbsolutePath();
    String absolute = SmallPlan.PLAN.replace("folder: submissions", "folder: '" + inbox + "'");
    Files.writeString(plan, absolute);
    assertThat(DefinitionReader.read(plan).submissionsFolder()).isEqualTo(inbox);
  }

  @Test
  void noSuchFolder() {
    Path missing = folder.resolve("2022");
    assertThat(complaint(missing))
        .isEqualTo(
            missing
                + ": there is no such folder; give the folder of a job, for instance jobs/2021");
  }

  @Test
  void aFolderWithoutPlan() throws IOException {
    Files.delete(plan);
    assertThat(complaint(folder))
        .isEqualTo(
            plan
                + ": there is no such file; a job folder holds plan.yml, and the key"
                + " \"vocabulary\" in it names the file of the vocabulary");
  }

  @Test
  void aMissingVocabularyDoesNotHideTheFaultsOfThePlan() throws IOException {
    Files.delete(vocabulary);
    Files.writeString(plan, SmallPlan.PLAN.replace("year: 2021", "year: 21"));
    assertThat(complaint(folder).lines())
        .hasSize(2)
        .first()
        .asString()
        .startsWith(plan + ", line 1: year must be");
    assertThat(complaint(folder).lines().skip(1))
        .first()
        .asString()
        .startsWith(vocabulary + ": there is no such file");
  }

  @Test
  void aVocabularyThatIsNotNamed() throws IOException {
    Files.writeString(plan, SmallPlan.PLAN.replace("vocabulary: vocabulary.yml\n", ""));
    assertThat(complaint(folder))
        .isEqualTo(plan + ", line 1: the key \"vocabulary\" is missing in plan.yml");
  }

  @Test
  void aWorkbookInsteadOfAPlan() throws IOException {
    Path workbook = Files.writeString(folder.resolve("bien-hoa.xlsx"), "PK");
    assertThat(complaint(workbook))
        .isEqualTo(
            workbook
                + ": this is not a plan; give a folder that holds plan.yml, or a plan.yml itself");
  }

  @Test
  void aFolderNamedAsTheVocabulary() throws IOException {
    Files.delete(vocabulary);
    Files.createDirectory(vocabulary);
    assertThat(complaint(folder)).isEqualTo(vocabulary + ": this is not a file");
  }

  @Test
  void aHugeFileIsNotReadToItsEnd() throws IOException {
    Files.write(plan, new byte[JobFiles.MOST_BYTES + 1]);
    assertThat(complaint(folder))
        .isEqualTo(
            plan
                + ": this file is larger than 1 MB; a definition takes a few KB, so it must be"
                + " something else");
  }

  @Test
  void frozenFilesOfWhichOneIsMissing() {
    List<DefinitionFile> planOnly = SmallPlan.valid().files().subList(0, 1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DefinitionReader.parse(planOnly))
        .withMessageStartingWith("no vocabulary.yml among [plan.yml (");
  }

  private static String complaint(Path job) {
    try {
      throw new AssertionError("should be refused, but reads as " + DefinitionReader.read(job));
    } catch (DefinitionException e) {
      return e.message(Locale.ENGLISH);
    }
  }
}
