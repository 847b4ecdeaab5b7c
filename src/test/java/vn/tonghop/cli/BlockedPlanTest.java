package vn.tonghop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.tonghop.database.TestDatabase;

/** What keeps a plan from being published, how it is told, and that it is published when cured. */
class BlockedPlanTest {

  private TestDatabase database;
  private EditedJob job;
  private Path work;

  @BeforeEach
  void open(@TempDir Path folder) throws IOException {
    database = TestDatabase.fresh();
    job = new EditedJob(folder);
    work = folder.resolve("work");
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void aBudgetThatIsOverdrawnBlocksUntilThereIsMore() throws Exception {
    job.edit("provincial: 6172400000", "provincial: 6172399999");

    Typed blocked = Typed.english(run());

    String sentence =
        "The plan takes 6.172.400.000 đồng from the provincial budget, 1 đồng more than the"
            + " 6.172.399.999 đồng assigned to it.";
    assertThat(blocked.code()).isEqualTo(4);
    assertThat(blocked.err())
        .contains(sentence, "budget.provincial", "Errors: 1, warnings: 0.")
        .doesNotContainPattern("\\{\\d");
    assertThat(work.resolve("outbox")).doesNotExist();
    Path left = work.resolve("2021/blocked/revision-1").toAbsolutePath();
    assertLeft(left);
    assertThat(blocked.err()).contains("To look at, not to be used as a plan: " + left);
    assertThat(Typed.english(status("2021")).out())
        .contains("revision 1: not published", sentence, "Next, when the cause is corrected:")
        .contains("To look at, not to be used as a plan: " + left);
    assertThat(Typed.english(status("2021", "--json")).out())
        .contains("\"state\":\"BLOCKED\"", "\"toCorrect\":[\"" + sentence);
    assertThat(blockedEntries())
        .containsExactly(
            "{\"blockOn\":\"NOTHING\",\"event\":\"BLOCKED\",\"findings\":{\"TH-401\":1},"
                + "\"stage\":\"consolidation\"}");
    byte[] workbook = Files.readAllBytes(left.resolve("khong-xuat-ban-2021.xlsx"));
    assertThat(Typed.english(run()).code()).as("asked again without a change").isEqualTo(4);
    assertLeft(left);
    assertThat(left.resolve("khong-xuat-ban-2021.xlsx")).hasBinaryContent(workbook);

    job.edit("provincial: 6172399999", "provincial: 6172400000");
    Typed cured = Typed.english(run());

    assertThat(cured.code()).isEqualTo(3);
    assertThat(work.resolve("2021/revision-2/manifest.json")).exists();
    assertThat(work.resolve("2021/blocked").toFile().list())
        .as("what was left of another revision stays with it")
        .containsExactly("revision-1");
    assertThat(blockedEntries()).hasSize(1);
  }

  @Test
  void oneErrorBlocksWhereTheDefinitionSaysSo() throws Exception {
    job.append("rules:", "  block-on: error");

    Typed blocked = Typed.vietnamese(run());

    assertThat(blocked.code()).isEqualTo(4);
    assertThat(blocked.err())
        .contains("Số lỗi: 1, số cảnh báo: 0", "chưa xử lý", "742-nhon-trach.xlsx")
        .doesNotContain("737-trang-bom.xlsx");
    assertThat(Typed.vietnamese(status("2021")).out()).contains("742-nhon-trach.xlsx");
    assertThat(blocked.err()).contains("Để xem, không dùng làm kế hoạch: ");
    assertLeft(work.resolve("2021/blocked/revision-1"));

    job.edit("block-on: error", "block-on: nothing");
    assertThat(Typed.english(run()).code()).isEqualTo(3);
  }

  /** Who is told that it is blocked can see by what. */
  @Test
  void whereNothingCanBeLeftToSeeItHasFailedAndCanBeResumed() throws Exception {
    job.append("rules:", "  block-on: error");
    Path inTheWay = Files.createDirectories(work.resolve("2021")).resolve("blocked");
    Files.writeString(inTheWay, "a file");

    assertThat(Typed.english(run()).code()).isEqualTo(1);
    assertThat(Typed.english(status("2021")).out())
        .contains("not finished", "resume 2021")
        .doesNotContain("To look at");

    Files.delete(inTheWay);
    assertThat(Typed.english(typed("resume", "2021")).code()).isEqualTo(4);
    assertLeft(inTheWay.resolve("revision-1"));
  }

  /** The warning that a file was superseded is about the file that does not count any more. */
  @Test
  void aWarningBlocksWhereTheDefinitionSaysSo() throws Exception {
    job.append("rules:", "  block-on: warning");

    Typed blocked = Typed.english(run());

    assertThat(blocked.code()).isEqualTo(4);
    assertThat(blocked.err())
        .contains("Errors: 1, warnings: 5.", "737-trang-bom.xlsx")
        .doesNotContain("732-long-khanh.xlsx,", "732-long-khanh.xlsx:");
  }

  @Test
  void aProgrammeAboveItsBudgetBlocksUnlessThatIsToWeighLess() throws Exception {
    job.edit(
        "provincial: 6172400000",
        "provincial: 6172400000\n  by-programme:\n    - programme: \"6\"\n      provincial: 174999999");

    Typed blocked = Typed.english(run());

    assertThat(blocked.code()).isEqualTo(4);
    assertThat(blocked.err())
        .contains("175.000.000 đồng", "1 đồng more", "174.999.999", "đề án 6.1", "ttkc-trung-tam");

    job.append("rules:", "  severities:", "    - finding: TH-402", "      severity: warning");
    assertThat(Typed.english(run()).code()).isEqualTo(3);
  }

  @Test
  void aFieldOfTheTemplateWithoutValueBlocksAndIsNamed() throws Exception {
    job.edit("[<n> hội chợ]", "[<n> phiên chợ]");

    Typed blocked = Typed.vietnamese(run());

    assertThat(blocked.code()).isEqualTo(4);
    assertThat(blocked.err())
        .contains("Không có giá trị cho trường chi_tieu.hoi_cho", "{{?co.…}}", "document.template");
    assertLeft(work.resolve("2021/blocked/revision-1"));
    assertThat(work.resolve("outbox")).doesNotExist();

    job.edit("[<n> phiên chợ]", "[<n> hội chợ]");
    assertThat(Typed.english(run()).code()).isEqualTo(3);
    assertThat(work.resolve("2021/revision-2/ke-hoach-khuyen-cong-2021.docx")).exists();
  }

  @Test
  void aFieldThatThePlanDoesNotHaveIsToldBeforeAnythingIsRead() throws Exception {
    job.edit("key: hoi_cho", "key: phien_cho");

    Typed refused = Typed.english(run());

    assertThat(refused.code()).isEqualTo(2);
    assertThat(refused.err()).contains("ke-hoach.docx: unknown field chi_tieu.hoi_cho;");
    assertThat(work.resolve("2021")).doesNotExist();
  }

  /** All that is in the folder of the year, and nothing by which it could pass for published. */
  private void assertLeft(Path left) throws IOException {
    assertThat(work.resolve("2021").toFile().list()).containsExactly("blocked");
    assertThat(left.toFile().list())
        .containsExactlyInAnyOrder("findings.json", "khong-xuat-ban-2021.xlsx", "feedback");
    assertThat(left.resolve("feedback").toFile().list()).hasSize(14).contains("742.xlsx");
    assertThat(left.resolve("findings.json"))
        .content()
        .contains("\"status\": \"BLOCKED\"", "742-nhon-trach.xlsx");
  }

  private List<String> blockedEntries() {
    return new JdbcTemplate(database.dataSource())
        .queryForList("select body from decision_entry where event = 'BLOCKED'", String.class);
  }

  private String[] run() {
    return typed("run", job.folder().toString());
  }

  private String[] status(String... arguments) {
    return Typed.with(typed("status"), arguments);
  }

  private String[] typed(String... arguments) {
    return Typed.with(
        arguments, "--work", work.toString(), "--threads", "2", "--db-url", database.url());
  }
}
