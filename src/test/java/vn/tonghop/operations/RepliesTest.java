package vn.tonghop.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellCopyPolicy;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.audit.Sha256;
import vn.tonghop.golden.Json;
import vn.tonghop.pipeline.StageProgress;

/** Every submitter is told what became of what it has sent, in a file that is an output. */
class RepliesTest {

  @Test
  void everySubmitterIsAnswered(@TempDir Path work) throws Exception {
    try (SampleYear year = new SampleYear(work)) {
      Outcome outcome = year.run(StageProgress.SILENT);

      assertThat(replies(outcome)).hasSize(14);
      assertDelivered(outcome);
      assertThat(texts(outcome, "742"))
          .contains("Kính gửi: UBND huyện Nhơn Trạch (mã 742)", "các sheet tiếp theo của tệp này")
          .contains("Đăng ký 2021, ô I13", "TH-202", "trước hết ngày 31/03/2021")
          .contains(year.frozen("742-nhon-trach.xlsx").getFileName().toString());
      assertThat(sheets(outcome, "742")).containsExactly("Phản hồi", "Đăng ký 2021");
      assertThat(texts(outcome, "LMHTX"))
          .contains("trùng, không tính", "UBND huyện Định Quán: Ứng dụng máy móc");
      assertThat(texts(outcome, "732"))
          .contains("không: đã có tệp khác thay thế", "không cần: không có phát hiện nào");
      assertThat(sheets(outcome, "732")).containsExactly("Phản hồi");
      assertThat(texts(outcome, "731")).contains("Không có điều gì phải sửa.");
    }
  }

  @Test
  void anOldWorkbookIsGivenBackBesideItsReply(@TempDir Path work, @TempDir Path input)
      throws Exception {
    try (Stream<Path> samples = Files.list(Path.of("sample-inputs/2021"))) {
      for (Path sample : samples.toList()) {
        Files.copy(sample, input.resolve(sample.getFileName()));
      }
    }
    Path old = input.resolve("742-nhon-trach.xlsx");
    writeAsXls(old, input.resolve("742-nhon-trach.xls"));
    Files.delete(old);
    try (SampleYear year = new SampleYear(work)) {
      Outcome outcome = year.runOver(input);

      assertDelivered(outcome);
      assertThat(sheets(outcome, "742")).containsExactly("Phản hồi");
      assertThat(texts(outcome, "742")).contains("tệp feedback/742-2.xls", "TH-202");
      try (Workbook copy = WorkbookFactory.create(written(outcome, "742-2.xls"), null, true)) {
        assertThat(copy).isInstanceOf(HSSFWorkbook.class);
        assertThat(copy.getSheet("Đăng ký 2021").getRow(12).getCell(8).getCellComment())
            .as("TH-202 in I13")
            .isNotNull();
      }
    }
  }

  private static void writeAsXls(Path xlsx, Path xls) throws IOException {
    CellCopyPolicy values = new CellCopyPolicy.Builder().cellStyle(false).build();
    try (Workbook from = WorkbookFactory.create(xlsx.toFile(), null, true);
        HSSFWorkbook to = new HSSFWorkbook();
        OutputStream out = Files.newOutputStream(xls)) {
      for (Sheet sheet : from) {
        Sheet copy = to.createSheet(sheet.getSheetName());
        for (Row row : sheet) {
          Row below = copy.createRow(row.getRowNum());
          row.forEach(
              cell ->
                  CellUtil.copyCell(cell, below.createCell(cell.getColumnIndex()), values, null));
        }
      }
      to.getCreationHelper().createFormulaEvaluator().evaluateAll();
      to.write(out);
    }
  }

  private static List<String> replies(Outcome outcome) {
    return outcome.files().keySet().stream().filter(name -> name.startsWith("feedback/")).toList();
  }

  private static void assertDelivered(Outcome outcome) throws IOException {
    List<Json> manifest = Json.read(outcome.outputs().resolve("manifest.json")).objects("outputs");
    String checksums = Files.readString(outcome.outbox().resolve("SHA256SUMS"));
    for (String name : replies(outcome)) {
      String sha256 = Sha256.of(outcome.outbox().resolve(name));
      assertThat(sha256).isEqualTo(outcome.files().get(name));
      assertThat(checksums).contains(sha256 + "  " + name + "\n");
      assertThat(manifest)
          .anyMatch(
              output -> output.text("name").equals(name) && output.text("sha256").equals(sha256));
    }
  }

  private static List<String> sheets(Outcome outcome, String code) throws IOException {
    try (Workbook workbook = open(outcome, code)) {
      List<String> names = new ArrayList<>();
      workbook.forEach(sheet -> names.add(sheet.getSheetName()));
      return names;
    }
  }

  /** All that its first sheet says. */
  private static String texts(Outcome outcome, String code) throws IOException {
    try (Workbook workbook = open(outcome, code)) {
      StringBuilder texts = new StringBuilder();
      Sheet first = workbook.getSheetAt(0);
      first.forEach(row -> row.forEach(cell -> texts.append(cell).append('\n')));
      return texts.toString();
    }
  }

  private static Workbook open(Outcome outcome, String code) throws IOException {
    return WorkbookFactory.create(written(outcome, code + ".xlsx"), null, true);
  }

  private static File written(Outcome outcome, String name) {
    return outcome.outputs().resolve("feedback").resolve(name).toFile();
  }
}
