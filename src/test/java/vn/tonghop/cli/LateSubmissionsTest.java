package vn.tonghop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.database.TestDatabase;

/** Who has sent in time and how much money is left, on the screen, in status and manifest. */
class LateSubmissionsTest {

  @Test
  void areToldWithWhatIsLeftOfTheBudget(@TempDir Path folder) throws IOException {
    EditedJob job =
        new EditedJob(folder)
            .edit(
                "  deadline: 2021-03-31\n",
                "  deadline: 2021-03-25\n"
                    + "  received:\n"
                    + "    - file: hlhpn-hoi-lien-hiep-phu-nu.xlsx\n      on: 2021-03-26\n"
                    + "    - file: 732-long-khanh-lan-2.xlsx\n      on: 2021-03-25\n")
            .edit(
                "  provincial: 6172400000   # đồng\n",
                "  provincial: 6200000000\n  by-programme:\n"
                    + "    - programme: \"6\"\n      provincial: 180000000\n");
    Path work = folder.resolve("work");
    try (TestDatabase database = TestDatabase.fresh()) {
      String[] where = {"--work", work.toString(), "--threads", "2", "--db-url", database.url()};

      Typed run = Typed.english(Typed.with(where(where, "run"), job.folder().toString()));
      Typed status = Typed.vietnamese(Typed.with(where(where, "status"), "2021"));
      Typed json = Typed.english(Typed.with(where(where, "status"), "2021", "--json"));

      assertThat(run.code()).isEqualTo(3);
      assertThat(run.out())
          .contains(
              "12 of 14 in time, 2 late, 0 missing",
              "27.600.000 đồng left of 6.200.000.000 (6.172.400.000 planned)",
              "programme 6: 5.000.000 đồng left of 180.000.000 (175.000.000 planned)");
      assertThat(status.out())
          .contains("12/14 đúng hạn, 2 chậm, 0 chưa gửi", "còn 27.600.000 đồng");
      assertThat(json.out()).contains("\"completeness\":[{", "\"left\":27600000");
    }
    assertThat(Files.readString(work.resolve("2021/revision-1/manifest.json")))
        .contains("\"left\": 27600000", "\"state\": \"LATE\"", "\"source\": \"REGISTER\"");
  }

  private static String[] where(String[] where, String command) {
    return Typed.with(new String[] {command}, where);
  }
}
