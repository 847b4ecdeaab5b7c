package vn.tonghop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tonghop.audit.CanonicalJson;

/** One workbook is checked as in a run; nothing but the copy that was asked for is written. */
class CheckCommandTest {

  private static final String JOB = "jobs/2021";
  private static final Path SAMPLES = Path.of("sample-inputs/2021");
  private static final String WRONG_TOTAL = "742-nhon-trach.xlsx";

  @TempDir private Path folder = Path.of("");

  @ParameterizedTest
  @CsvSource({
    "742-nhon-trach.xlsx, 3",
    "737-trang-bom.xlsx, 3",
    "731-bien-hoa.xlsx, 0",
    "738-thong-nhat.xlsx, 0", // notes only
  })
  void theExitCodeSaysWhetherAPersonShouldLook(String name, int code) {
    Typed typed = check(sample(name), "--quiet");

    assertThat(typed).isEqualTo(new Typed(code, "", ""));
  }

  @Test
  void saysWhereWhatIsThereWhatIsExpectedAndWhatToDo() {
    Typed typed = Typed.vietnamese("check", sample(WRONG_TOTAL).toString(), "--job", JOB);

    assertThat(typed.code()).isEqualTo(3);
    assertThat(typed.err()).isEmpty();
    assertThat(typed.out().lines())
        .startsWith("742-nhon-trach.xlsx: 1 lỗi, 0 cảnh báo, 0 ghi nhận")
        .anyMatch(line -> line.matches("  Vị trí +Mức độ +Đang ghi +Cần ghi +Cách xử lý"))
        .anyMatch(
            line ->
                line.matches(
                    "  sheet Đăng ký +Lỗi TH-202 +Tổng 560.000.000 đồng +280.000.000 \\+"
                        + " 270.000.000 +Sửa lại tổng hoặc nguồn vốn."))
        .contains("  Đơn vị gửi          UBND huyện Nhơn Trạch")
        .contains("  Đơn vị tính         nghìn đồng")
        .anyMatch(
            line -> line.matches("  Không chấp nhận +1 +560.000.000 +280.000.000 +270.000.000 +0"))
        .anyMatch(line -> line.startsWith("Chưa kiểm tra, vì cần các tệp khác của năm"))
        .allMatch(line -> line.length() <= 132);
  }

  @Test
  void tellsProgramsTheSame() {
    Typed typed = check(sample(WRONG_TOTAL), "--json");

    Map<String, Object> json = CanonicalJson.object(typed.out().strip());
    assertThat(json)
        .containsEntry("file", WRONG_TOTAL)
        .containsEntry("unit", "THOUSAND")
        .containsEntry("rowsRead", 22L)
        .containsEntry("unlisted", 0L)
        .containsEntry("submitter", Map.of("code", "742", "name", "UBND huyện Nhơn Trạch"))
        .containsEntry("counts", Map.of("ERROR", 1L, "WARNING", 0L, "NOTE", 0L));
    assertThat(json.get("findings"))
        .isEqualTo(
            List.of(
                Map.ofEntries(
                    Map.entry("code", "TH-202"),
                    Map.entry("name", "TOTAL_NOT_SUM_OF_SOURCES"),
                    Map.entry("severity", "ERROR"),
                    Map.entry("sheet", "Đăng ký 2021"),
                    Map.entry("cell", "I13"),
                    Map.entry(
                        "arguments",
                        List.of("560.000.000", "280.000.000", "270.000.000", "0", "550.000.000")),
                    Map.entry(
                        "message",
                        "The total 560.000.000 đồng ≠ 280.000.000 + 270.000.000 + 0 ="
                            + " 550.000.000 đồng."),
                    Map.entry("found", "Total 560.000.000 đồng"),
                    Map.entry("expected", "280.000.000 + 270.000.000 + 0 = 550.000.000 đồng"),
                    Map.entry("action", "Correct the total or its sources."),
                    Map.entry("source", ""))));
  }

  @Test
  void aWorkbookThatCannotBeOpenedIsAFinding() throws IOException {
    Path empty = Files.createFile(folder.resolve("731-bien-hoa.xlsx"));
    assertThat(check(empty).out()).contains("TH-103");

    Path pdf = Files.writeString(folder.resolve("a.xlsx"), "%PDF-1.7");
    Path out = folder.resolve("copy.xlsx");
    Typed typed = check(pdf, "--annotate", out.toString());
    assertThat(typed.code()).isEqualTo(3);
    assertThat(typed.out()).contains("TH-101", "the list of findings only");
    assertThat(out).isNotEmptyFile();
  }

  @Test
  void theCopyIsThereAndReadsAsTheWorkbookDid() throws IOException {
    Path out = folder.resolve(WRONG_TOTAL);
    Typed typed = check(sample(WRONG_TOTAL), "--annotate", out.toString());

    assertThat(typed.out()).contains("Annotated copy: " + out);
    assertThat(folder).isDirectoryNotContaining("glob:**.partial");
    try (Workbook copy = WorkbookFactory.create(out.toFile(), null, true)) {
      assertThat(copy.getSheetName(0)).isEqualTo("Phát hiện");
    }
    Map<String, Object> sent = json(sample(WRONG_TOTAL));
    Map<String, Object> again = json(out);
    assertThat(again).containsEntry("counts", Map.of("ERROR", 1L, "WARNING", 0L, "NOTE", 1L));
    for (String key : List.of("proposals", "submitter", "unit", "round")) {
      assertThat(again.get(key)).as(key).isEqualTo(sent.get(key));
    }
    assertThat(String.valueOf(again.get("findings"))).contains("code=TH-185", "code=TH-202");
  }

  @Test
  void aCopyReplacesNothingUnlessToldTo() throws IOException {
    Path sent = Files.copy(sample(WRONG_TOTAL), folder.resolve(WRONG_TOTAL));
    Path there = Files.writeString(folder.resolve("there.xlsx"), "x");

    assertRefused(check(sent, "--annotate", sent.toString(), "--force"), "is the workbook itself");
    assertRefused(check(sent, "--annotate", there.toString()), "is there already");
    assertThat(there).hasContent("x");
    assertThat(check(sent, "--annotate", there.toString(), "--force").code()).isEqualTo(3);
    assertThat(Files.size(there)).isGreaterThan(1_000);
    assertThat(sent).hasSameBinaryContentAs(sample(WRONG_TOTAL));
  }

  @Test
  void aCopyHasANameThatExcelOpens() {
    Path out = folder.resolve("copy.xls");

    assertRefused(
        check(sample(WRONG_TOTAL), "--annotate", out.toString()),
        "Name it " + folder.resolve("copy.xlsx"));
    assertThat(folder).isEmptyDirectory();
    assertRefused(
        check(sample(WRONG_TOTAL), "--annotate", folder.toString()), folder + " is a folder");
    assertRefused(
        check(sample(WRONG_TOTAL), "--annotate", folder.resolve("gone/a.xlsx").toString()),
        "There is no folder " + folder.resolve("gone"));
  }

  @Test
  void whatIsNoFileIsToldApartFromWhatIsNoWorkbook() {
    assertRefused(check(folder.resolve("gone.xlsx")), "There is no file ");
    assertRefused(check(folder), folder + " is not a file");
    Typed typed = Typed.english("check", sample(WRONG_TOTAL).toString(), "--job", "jobs/1999");
    assertThat(typed.code()).isEqualTo(2);
    assertThat(typed.err()).contains("1999");
  }

  private static void assertRefused(Typed typed, String why) {
    assertThat(typed.code()).isEqualTo(2);
    assertThat(typed.out()).isEmpty();
    assertThat(typed.err()).contains(why);
  }

  private static Map<String, Object> json(Path file) {
    return CanonicalJson.object(check(file, "--json").out().strip());
  }

  private static Path sample(String name) {
    return SAMPLES.resolve(name);
  }

  private static Typed check(Path file, String... options) {
    return Typed.english(
        Typed.with(new String[] {"check", file.toString(), "--job", JOB}, options));
  }
}
