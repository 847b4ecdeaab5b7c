package vn.tonghop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.audit.CanonicalJson;
import vn.tonghop.audit.Sha256;
import vn.tonghop.database.TestDatabase;
import vn.tonghop.history.AppendixBook;

/** Approved plans are brought in whole or not at all, and it is said what was done. */
class HistoryCommandTest {

  private static final String JOB = "jobs/2021";

  @TempDir private Path folder = Path.of("");

  @Test
  void saysWhatWasBroughtInAndWhatCounts() throws IOException {
    Path file = AppendixBook.usual().write(folder.resolve("ke-hoach.xlsx"));
    try (TestDatabase database = TestDatabase.fresh()) {
      String[] on = {"--db-url", database.url(), "--work", folder.resolve("work").toString()};

      Typed first = Typed.vietnamese(Typed.with(importing(file), on));
      Typed again = Typed.english(Typed.with(importing(file), on));
      AppendixBook.usual().with("C6", "Sở Công Thương").write(file);
      Typed other = Typed.english(Typed.with(importing(file), on));
      String[] replacing = Typed.with(importing(file), "--replace", "--reason", "signed again");
      Typed replaced = Typed.english(Typed.with(replacing, on));
      Typed list = Typed.english(Typed.with(new String[] {"history", "list"}, on));
      Typed json = Typed.english(Typed.with(new String[] {"history", "list", "--json"}, on));

      assertThat(first.code()).isZero();
      assertThat(first.out().lines())
          .containsExactly(
              "Đã nhập kế hoạch năm 2020 từ ke-hoach.xlsx, bản thứ 1.",
              "Đề án: 2. Tổng: 500.000.000 đồng = 400.000.000 ngân sách tỉnh + 100.000.000 đơn vị"
                  + " thụ hưởng + 0 nguồn khác.",
              "Kế hoạch các năm sau 2020 được đối chiếu với bản này từ lần chạy tới.");
      assertThat(again.code()).isZero();
      assertThat(again.out()).startsWith("Unchanged: the plan of 2020 was brought in from ");
      assertThat(other.code()).isEqualTo(2);
      assertThat(other.err())
          .startsWith("For 2020 another plan counts: ke-hoach.xlsx, edition 1, 2 đề án.")
          .contains("--replace --reason");
      assertThat(replaced.code()).isZero();
      assertThat(replaced.out()).contains("It counts now, as edition 2");
      assertThat(list.out().lines().map(line -> line.replaceAll(" +", " ")))
          .containsExactly(
              "Year Edition Counts File Đề án Total (đồng) Provincial",
              "2020 1 no ke-hoach.xlsx 2 500.000.000 400.000.000",
              "2020 2 yes ke-hoach.xlsx 2 500.000.000 400.000.000");
      assertThat(CanonicalJson.object(json.out().strip().replaceAll("^\\[.*},|]$", "")))
          .containsEntry("counts", true)
          .containsEntry("edition", 2L)
          .containsEntry("items", 2L)
          .containsEntry("sha256", Sha256.of(file));
    }
  }

  @Test
  void whatIsNotWholeIsNotBroughtInAndNeedsNoDatabase() throws IOException {
    Path file = AppendixBook.usual().with("D8", 499_000).write(folder.resolve("ke-hoach.xlsx"));

    Typed typed = Typed.vietnamese(Typed.with(importing(file), "--work", work()));

    assertThat(typed.code()).isEqualTo(4);
    assertThat(typed.out()).isEmpty();
    assertThat(typed.err().lines())
        .containsExactly(
            "Chưa nhập ke-hoach.xlsx làm kế hoạch năm 2020: không đọc được toàn bộ, hoặc số liệu"
                + " trong tệp không khớp nhau.",
            "  Lỗi TH-307: ke-hoach.xlsx, sheet Phụ lục, ô D8: dòng tổng cộng, \"Tổng kinh phí thực"
                + " hiện\", ghi 499.000.000 đồng; cộng các đề án được 500.000.000 đồng. Chọn đúng"
                + " tệp phụ lục như đã duyệt, hoặc sửa chỗ gõ sai trong bản sao này.",
            "Chưa có gì thay đổi. Sửa các điểm nêu trên rồi nhập lại tệp.");
    assertThat(Path.of(work())).doesNotExist();
  }

  @Test
  void whatMakesNoSenseIsRefused() throws IOException {
    Path file = AppendixBook.usual().write(folder.resolve("ke-hoach.xlsx"));
    String name = file.toString();

    assertRefused("There is no file ", "history", "import", name + "x", "--year", "2020");
    assertRefused(
        folder + " is not a file.", "history", "import", folder.toString(), "--year", "2020");
    assertRefused("There is no folder jobs", "history", "import", name, "--year", "2020");
    assertRefused("jobs/none", "history", "import", name, "--year", "2020", "--job", "jobs/none");
    assertThat(Path.of(work())).doesNotExist();
  }

  @Test
  void beforeTheFirstOneThereIsNothingToList() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));

    assertThat(Typed.english("history", "list", "--work", empty.toString()))
        .isEqualTo(new Typed(0, "No plan of an earlier year was brought in.\n", ""));
    assertThat(Typed.english("history", "list", "--json", "--work", empty.toString()).out())
        .isEqualTo("[]\n");
    assertThat(empty).isEmptyDirectory();
  }

  private void assertRefused(String why, String... command) {
    Typed typed = Typed.english(Typed.with(command, "--work", work()));
    assertThat(typed.code()).isEqualTo(2);
    assertThat(typed.out()).isEmpty();
    assertThat(typed.err()).contains(why);
  }

  private static String[] importing(Path file) {
    return new String[] {"history", "import", file.toString(), "--year", "2020", "--job", JOB};
  }

  private String work() {
    return folder.resolve("work").toString();
  }
}
