package vn.tonghop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.database.TestDatabase;
import vn.tonghop.deduplication.SentTwice;
import vn.tonghop.golden.Json;

/** A year is consolidated once; then somebody looks at what is doubtful in it, and decides. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ReviewCommandTest {

  private final TestDatabase database = TestDatabase.fresh();
  private Path work = Path.of("");
  private Path job = Path.of("");
  private Typed ran = new Typed(0, "", "");
  private String group = "";

  @BeforeAll
  void run(@TempDir Path folder) throws IOException {
    work = folder.resolve("work");
    SentTwice sent = new SentTwice(folder);
    job = sent.job();
    ran =
        Typed.vietnamese(typed("run", sent.job().toString(), "--input", sent.folder().toString()));
    group = json("review", "2021").objects("groups").get(0).text("group").substring(0, 8);
  }

  @AfterAll
  void close() {
    database.close();
  }

  @Test
  @Order(1)
  void theRunSaysHowManyWaitAndWhatTheyKeepOut() {
    assertThat(ran.code()).isEqualTo(3);
    assertThat(ran.out())
        .contains("Chờ quyết định      1 nhóm; tạm thời không tính 1 đề án, 450.000.000 đồng\n")
        .contains("java -jar target/tonghop.jar review 2021 --work " + work);
    assertThat(Typed.english(typed("status", "2021")).out())
        .contains(
            "to be decided: 1 group; out of the sum for the time being: 1 đề án, 450.000.000");
    assertThat(Typed.english(typed("status", "2021", "--json")).out())
        .contains(
            "\"reviews\":{\"held\":1,\"heldTotal\":450000000,\"open\":1,\"putOff\":0,"
                + "\"putOffTotal\":0,\"toBeApplied\":0}");
  }

  @Test
  @Order(2)
  void whatIsOpenIsShownSideBySideWithWhatDiffersMarked() {
    Typed shown = Typed.english(typed("review", "2021"));

    assertThat(shown.code()).as("something is to be decided").isEqualTo(3);
    assertThat(shown.out())
        .contains("Group " + group + ": maybe the same, to be decided")
        .containsPattern("Now +counted +not counted for the time being\n")
        .containsPattern(
            "734-tan-phu.xlsx, sheet Đăng ký, row 8 +lmhtx.xlsx, sheet Đăng ký, row 8\n")
        .containsPattern("Start month +3 +=\n")
        .containsPattern("400.000.000 đồng +≠ 450.000.000 đồng\n")
        .containsPattern("Beneficiary +\u00a0\\+\\d+  the same\n")
        .containsPattern("review 2021 decide " + group + " merge --reason \"?'?<why>")
        .doesNotContain("certainly the same\n", "{");
    assertThat(sumOfParts(shown.out())).isPositive();
  }

  /** What is said to be the sum is that of the parts above it. */
  private static int sumOfParts(String screen) {
    List<Integer> points =
        screen
            .lines()
            .filter(line -> line.matches(".*\u00a0*[+-]\\d+(  .*)?$"))
            .map(line -> line.replaceFirst("^.*?([+-]\\d+)(  .*)?$", "$1"))
            .map(Integer::valueOf)
            .toList();
    int sum = points.get(points.size() - 1);
    assertThat(points.stream().mapToInt(Integer::intValue).sum()).isEqualTo(2 * sum);
    return sum;
  }

  @Test
  @Order(3)
  void allGroupsAreShownWhenAskedFor() {
    assertThat(Typed.english(typed("review", "2021", "--all")).out())
        .as("certain ones may be decided about too")
        .containsPattern("certainly the same\n(?s:.)* separate --reason");
    assertThat(Typed.vietnamese(typed("review", "2021", "--all")).out())
        .contains("2 nhóm trùng hoặc nghi trùng (1 chắc chắn, 1 nghi trùng)")
        .contains("chắc chắn trùng\n")
        .contains("≠ Liên minh Hợp tác xã tỉnh Đồng Nai");
    Json all = json("review", "2021", "--all");
    assertThat(all.objects("groups")).hasSize(2);
    Json member = all.objects("groups").get(0).objects("members").get(1);
    assertThat(member.text("standing")).isEqualTo("HELD");
    assertThat(member.objects("parts").stream().mapToLong(part -> part.number("points")).sum())
        .isEqualTo(member.number("score"));
  }

  @Test
  @Order(4)
  void whatMakesNoSenseIsRefused() {
    for (Map.Entry<List<String>, String> wrong :
        Map.of(
                List.of("decide", "ffffffff", "merge", "--reason", "x"),
                "2021 has no group ffffffff. To be decided: " + group,
                List.of("decide", group, "split", "--reason", "x"),
                "merge, separate or keep, not with \"split\"",
                List.of("decide", group, "merge"),
                "Something is missing: --reason",
                List.of("decide", group, "merge", "--reason", " "),
                "--reason must say why",
                List.of("decide", group, "keep", "--reason", "x", "--stays", "1"),
                "goes with merge only",
                List.of("decide", group, "merge", "--reason", "x", "--stays", "3"),
                "has no đề án 3. It has 1 (734-tan-phu.xlsx, sheet Đăng ký, row 8); 2 (lmhtx.xlsx",
                List.of("decide", group, "merge", "--reason", "x", "--members", "2"),
                "at least two đề án of group " + group,
                List.of("decide", "xyz", "keep", "--reason", "x"),
                "at least 4 of the digits",
                List.of("--all", "decide", group, "keep", "--reason", "x"),
                "--all goes behind decide",
                List.of("ffffffff"),
                "2021 has no group ffffffff")
            .entrySet()) {
      String[] arguments = Typed.with(new String[] {"review", "2021"}, array(wrong.getKey()));
      Typed refused = Typed.english(typed(arguments));
      assertThat(refused.code()).as(refused.err()).isEqualTo(2);
      assertThat(refused.err()).contains(wrong.getValue());
    }
    assertThat(Typed.english(typed("review", "2019")).err())
        .contains("Nothing has been compared in 2019 yet", "run jobs/2019");
    assertThat(json("review", "2021").number("toBeApplied")).isZero();
  }

  @Test
  @Order(5)
  void aDecisionIsRecordedAndItIsSaidWhatToDoNext() {
    Typed decided = decide("separate");

    assertThat(decided.code()).isZero();
    assertThat(decided.out())
        .contains("Group " + group + ": \"different đề án\" is recorded.")
        .contains(
            "The next revision applies what was decided:\n  java -jar target/tonghop.jar run ")
        .doesNotContain("Still to be decided");
    assertThat(decide("separate").out()).contains("Nothing was done", "two machines");
    assertThat(Typed.english(typed("status", "2021")).out())
        .contains("decided since, applied by the next revision: 1 group");

    Typed left = Typed.english(typed("review", "2021"));
    assertThat(left.code()).as("nothing is to be decided").isZero();
    assertThat(left.out()).contains("Nothing is to be decided", "Decided since: 1 group");
    assertThat(Typed.english(typed("review", "2021", group)).out())
        .containsPattern("Decided\n +different đề án: two machines \\(.*@.*, 20");

    assertThat(decide("keep").out())
        .contains("\"leave it as it is\" is recorded")
        .containsPattern("It replaces \"different đề án\" of .*@.*, for đề án 1, 2\\.")
        .containsPattern("1: counted\n +2: not counted for the time being, as decided");
    assertThat(Typed.english(typed("review", "2021", group)).out())
        .as("both stay")
        .contains("different đề án: two machines", "leave it as it is: two machines");
  }

  @Test
  @Order(6)
  void whatIsKeptOutByDecisionIsSaidWhereverTheSumIs() throws IOException {
    Typed again =
        Typed.vietnamese(
            typed("run", job.toString(), "--input", job.resolve("../../input").toString()));

    assertThat(again.out())
        .contains("Nghi trùng          giữ theo quyết định: 1 đề án, 450.000.000 đồng")
        .doesNotContain("Chờ quyết định");
    assertThat(Typed.vietnamese(typed("status", "2021")).out())
        .contains("giữ theo quyết định: 1 đề án, 450.000.000 đồng");
    assertThat(Typed.english(typed("status", "2021", "1")).out())
        .as("of a revision that is not the last")
        .contains("out of the sum for the time being: 1 đề án, 450.000.000 đồng")
        .doesNotContain("to be decided");
    assertThat(Typed.english(typed("status", "2021", "2")).out())
        .contains("kept out as decided: 1 đề án, 450.000.000 đồng");
    assertThat(Typed.english(typed("review", "2021", group)).out())
        .contains("Group " + group + ": maybe the same, decided", "Kept out as decided: 1 đề án")
        .contains("To decide otherwise:");
  }

  private Typed decide(String verdict) {
    return Typed.english(
        typed("review", "2021", "decide", group, verdict, "--reason", "two machines"));
  }

  private Json json(String... arguments) {
    return Json.parse(Typed.english(typed(Typed.with(arguments, "--json"))).out());
  }

  private static String[] array(List<String> words) {
    return words.toArray(String[]::new);
  }

  private String[] typed(String... arguments) {
    return Typed.with(
        arguments, "--work", work.toString(), "--threads", "2", "--db-url", database.url());
  }
}
