package vn.tonghop.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
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
    return WorkbookFactory.create(
        outcome.outputs().resolve("feedback/" + code + ".xlsx").toFile(), null, true);
  }
}
