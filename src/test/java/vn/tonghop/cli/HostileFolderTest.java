package vn.tonghop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.database.TestDatabase;
import vn.tonghop.golden.GoldenPlan2021;

/** What people send along with good workbooks, or instead of them. */
class HostileFolderTest {

  private TestDatabase database;
  private Path input;
  private Path work;

  @BeforeEach
  void makeFolders(@TempDir Path folder) throws IOException {
    database = TestDatabase.fresh();
    input = Files.createDirectory(folder.resolve("input"));
    work = folder.resolve("work");
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void badFilesAreNamedAndTheOthersConsolidated() throws Exception {
    new HostileFolder(input).withSample().withBadOnes();

    Typed typed = Typed.english(run());

    assertThat(typed.code()).isEqualTo(3);
    assertThat(typed.err()).isEmpty();
    assertThat(typed.out()).contains("9.230.500.000 đồng").doesNotContain("\u001b", "\r", "\tat ");
    Path outputs = work.resolve("2021/revision-1");
    assertThat(GoldenPlan2021.differences(outputs)).isEmpty();
    String findings = sheet("Phát hiện", outputs.resolve("ke-hoach-khuyen-cong-2021.xlsx"));
    assertThat(findings).contains(HostileFolder.BAD).doesNotContainPattern("\\{\\d");
  }

  @Test
  void nothingButBadFilesIsNotPublishedUntilGoodOnesCome() throws Exception {
    HostileFolder folder = new HostileFolder(input).withBadOnes();

    Typed blocked = Typed.vietnamese(run());

    assertThat(blocked.code()).isEqualTo(4);
    assertThat(blocked.err())
        .contains(HostileFolder.BAD)
        .contains("không có gì để xuất bản")
        .contains("java -jar target/tonghop.jar run jobs/2021")
        .doesNotContainPattern("\\{\\d");
    Path left = work.resolve("2021/blocked/revision-1/khong-xuat-ban-2021.xlsx");
    assertThat(work.resolve("2021").toFile().list()).containsExactly("blocked");
    assertThat(sheet("Phát hiện", left)).contains(HostileFolder.BAD);
    assertThat(Typed.english(status("2021", "1")).out())
        .contains("not published", "nothing to publish", "jobs/2021 --input " + input);

    folder.withSample();

    assertThat(Typed.english(Typed.with(run(), "--quiet"))).isEqualTo(new Typed(3, "", ""));
    assertThat(Typed.english(status("2021")).out())
        .contains("revision 1: not published", "There is a later revision")
        .contains("revision 2: published", "Published. Corrected workbooks make");
    assertThat(GoldenPlan2021.differences(work.resolve("2021/revision-2"))).isEmpty();
  }

  @Test
  void statusBeforeThereIsAnything() {
    assertThat(Typed.english(status()).out())
        .startsWith("There is no revision yet. Start one: java -jar target/tonghop.jar run");
    assertThat(Typed.vietnamese(status("2099")).out()).contains("Năm 2099", "run jobs/2099");
    assertThat(Typed.english(status("--json"))).isEqualTo(new Typed(0, "[]\n", ""));
    Typed resumed = Typed.english(typed("resume", "2099"));
    assertThat(resumed.code()).isEqualTo(2);
    assertThat(resumed.err()).contains("no revision of 2099", "run jobs/2099");
  }

  private String[] run() {
    return typed("run", "jobs/2021", "--input", input.toString());
  }

  private String[] status(String... arguments) {
    return Typed.with(typed("status"), arguments);
  }

  private String[] typed(String... arguments) {
    return Typed.with(
        arguments, "--work", work.toString(), "--threads", "2", "--db-url", database.url());
  }

  private static String sheet(String name, Path workbook) throws IOException {
    StringBuilder text = new StringBuilder();
    DataFormatter formatter = new DataFormatter();
    try (Workbook opened = WorkbookFactory.create(workbook.toFile(), null, true)) {
      for (Row row : opened.getSheet(name)) {
        for (Cell cell : row) {
          text.append(formatter.formatCellValue(cell)).append('\n');
        }
      }
    }
    return text.toString();
  }
}
