package vn.tonghop.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubmissionFolderTest {

  private final Path folder;

  SubmissionFolderTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void submissionsAreListedInTheOrderOfTheirNames() throws IOException {
    put("b.xlsx", "a.xls", "Z.xlsx", "ghi-chú.docx", "10.xlsx", "9.xlsx");
    assertThat(SubmissionFolder.list(folder).submissions())
        .extracting(SubmissionFolder::name)
        .containsExactly("10.xlsx", "9.xlsx", "Z.xlsx", "a.xls", "b.xlsx", "ghi-chú.docx");
  }

  @Test
  void whatNobodySentIsLeftOutByName() throws IOException {
    put("~$731.xlsx", ".DS_Store", ".~lock.731.xlsx#", "Thumbs.db", "DESKTOP.INI", "731.xlsx");
    Files.createDirectory(folder.resolve("cũ"));
    SubmissionFolder listed = SubmissionFolder.list(folder);
    assertThat(listed.submissions()).containsExactly(folder.resolve("731.xlsx"));
    assertThat(listed.leftOut())
        .extracting(LeftOut::name)
        .containsExactly(
            ".DS_Store", ".~lock.731.xlsx#", "DESKTOP.INI", "Thumbs.db", "cũ", "~$731.xlsx");
  }

  @ParameterizedTest
  @CsvSource({
    "~$731.xlsx,LOCK",
    ".~lock.731.xlsx#,LOCK",
    "Thumbs.db,OF_SYSTEM",
    "desktop.ini,OF_SYSTEM",
    ".DS_Store,OF_SYSTEM",
    "._731.xlsx,OF_SYSTEM",
    "731.xlsx.tmp,TEMPORARY",
    "~WRL0001.tmp,TEMPORARY",
    "731.xlsx.crdownload,TEMPORARY",
    "731.xlsx~,TEMPORARY",
    ".731.xlsx,HIDDEN",
  })
  void whyItIsLeftOutIsTold(String name, LeftOut.Why why) throws IOException {
    put(name);
    assertThat(SubmissionFolder.list(folder).leftOut()).containsExactly(new LeftOut(name, why));
  }

  @Test
  void foldersAreLeftOutWithWhatIsInThem() throws IOException {
    Files.createDirectory(folder.resolve("lần 2"));
    Files.createDirectory(folder.resolve("__MACOSX"));
    Files.writeString(folder.resolve("lần 2").resolve("731.xlsx"), "x");
    assertThat(SubmissionFolder.list(folder))
        .isEqualTo(
            new SubmissionFolder(
                List.of(),
                List.of(
                    new LeftOut("__MACOSX", LeftOut.Why.OF_SYSTEM),
                    new LeftOut("lần 2", LeftOut.Why.FOLDER))));
  }

  @Test
  void aFileIsKnownByTheNfcOfItsName() {
    assertThat(SubmissionFolder.name(Path.of("x", "bie\u0302n-ho\u0300a.xlsx")))
        .isEqualTo("biên-hòa.xlsx");
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "links need a right of their own")
  void aLinkOutOfTheFolderIsLeftOut(@TempDir Path elsewhere) throws IOException {
    put("a.xlsx");
    Path secret = Files.writeString(elsewhere.resolve("secret.xlsx"), "x");
    Files.createSymbolicLink(folder.resolve("b.xlsx"), secret);
    Files.createSymbolicLink(folder.resolve("c.xlsx"), folder.resolve("a.xlsx"));
    Files.createSymbolicLink(folder.resolve("d.xlsx"), elsewhere.resolve("nothing"));

    SubmissionFolder listed = SubmissionFolder.list(folder);

    assertThat(listed.submissions())
        .extracting(SubmissionFolder::name)
        .containsExactly("a.xlsx", "c.xlsx");
    assertThat(listed.leftOut())
        .containsExactly(
            new LeftOut("b.xlsx", LeftOut.Why.LINK), new LeftOut("d.xlsx", LeftOut.Why.LINK));
  }

  @Test
  void anEmptyFolderHasNothing() throws IOException {
    assertThat(SubmissionFolder.list(folder).submissions()).isEmpty();
    assertThat(SubmissionFolder.list(folder).leftOut()).isEmpty();
  }

  @Test
  void aFolderThatIsNotThereIsAFailure() {
    assertThatIOException().isThrownBy(() -> SubmissionFolder.list(folder.resolve("gone")));
  }

  private void put(String... names) throws IOException {
    for (String name : names) {
      Files.writeString(folder.resolve(name), name);
    }
  }
}
