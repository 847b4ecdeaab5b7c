package vn.tonghop.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.tonghop.finding.Address;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.golden.Json;
import vn.tonghop.plan.PlanItem;
import vn.tonghop.proposal.Proposals;

class FindingsJsonTest {

  private static final Finding DUPLICATE =
      Finding.of(
          FindingCode.DUPLICATE_PROPOSAL,
          new Address("731 \"Biên Hòa\".xlsx", "Đăng ký", 12, null),
          "732.xlsx",
          "Sheet1",
          "B9",
          "1a2b3c4d");
  private static final Finding MISSING =
      Finding.of(FindingCode.SUBMITTER_MISSING, Address.ofFile(""), "UBND huyện Tân Phú");

  @Test
  void saysEverythingOfAFindingInBothLanguages() throws IOException {
    Json found = Json.parse(json(DUPLICATE)).objects("findings").get(0);

    assertThat(found.text("code")).isEqualTo("TH-301");
    assertThat(found.text("name")).isEqualTo("DUPLICATE_PROPOSAL");
    assertThat(found.text("severity")).isEqualTo("WARNING");
    assertThat(found.text("stage")).isEqualTo("deduplication");
    assertThat(found.text("file")).isEqualTo("731 \"Biên Hòa\".xlsx");
    assertThat(found.text("sheet")).isEqualTo("Đăng ký");
    assertThat(found.text("cell")).isEqualTo("12");
    assertThat(found.object("vi").text("message"))
        .isEqualTo(
            "Trùng với đề án ở 732.xlsx, sheet Sheet1, ô B9 (nhóm 1a2b3c4d); không tính đề án này.");
    assertThat(found.object("vi").text("source")).startsWith("Nghị định 45/2012/NĐ-CP");
    assertThat(found.object("en").text("source")).startsWith("Decree 45/2012/NĐ-CP");
    assertThat(found.object("en").text("action")).startsWith("If they are two different đề án");
  }

  @Test
  void namesTheRulesThatDidNotRunAndWhy() throws IOException {
    Json idle = Json.parse(json()).objects("rulesNotRun").get(0);

    assertThat(idle.text("rule")).isEqualTo("ceiling-per-unit");
    assertThat(idle.text("reason")).isEqualTo("SWITCHED_OFF");
    assertThat(idle.object("vi").text("why"))
        .isEqualTo("đã tắt trong plan.yml: tỉnh chưa ban hành mức hỗ trợ");
  }

  @Test
  void namesTheItemsThatNoRateWasThereToCompareWith() throws IOException {
    Json json = Json.parse(json());
    assertThat(json.number("supportWithoutRate")).isEqualTo(175_000_000);
    assertThat(json.objects("withoutRate"))
        .extracting(Json::values)
        .containsExactly(
            Map.of(
                "item", "4.1",
                "file", "731-bien-hoa.xlsx",
                "sheet", "Đăng ký",
                "cell", "J12",
                "provincial", 175_000_000));
  }

  @Test
  void isTheSameTextWithAFindingALine() throws IOException {
    assertThat(json(MISSING, DUPLICATE).lines())
        .startsWith(
            "{",
            "  \"year\": 2021,",
            "  \"revision\": 1,",
            "  \"status\": \"PUBLISHED\",",
            "  \"counts\": {\"ERROR\": 0, \"WARNING\": 2, \"NOTE\": 0},",
            "  \"rulesAsked\": [\"required-fields/1\", \"budget/1\"],",
            "  \"rulesNotRun\": [")
        .anyMatch(
            line ->
                line.startsWith(
                    "    {\"code\": \"TH-113\", \"name\": \"SUBMITTER_MISSING\", \"severity\":"
                        + " \"WARNING\", \"stage\": \"deduplication\", \"file\": null, \"sheet\":"
                        + " null, \"cell\": null, \"row\": null, \"column\": null, \"arguments\":"
                        + " [\"UBND huyện Tân Phú\"], \"vi\": {\"message\": "))
        .endsWith("  ]", "}");
  }

  @Test
  void saysThatNothingWasFound() throws IOException {
    assertThat(json()).endsWith("  \"findings\": []\n}\n");
  }

  @Test
  void everyKeyIsDescribed() throws IOException {
    String described = Files.readString(Path.of("src/docs/OPERATIONS.md"));
    assertThat(
            Pattern.compile("\"(\\w+)\": ")
                .matcher(json(DUPLICATE))
                .results()
                .map(key -> "`" + key.group(1) + "`")
                .distinct())
        .hasSizeGreaterThan(20)
        .allSatisfy(key -> assertThat(described).contains(key));
  }

  private static String json(Finding... findings) throws IOException {
    StringWriter out = new StringWriter();
    PublishedFindings published = Plan2021.published(List.of(findings));
    FindingsJson.write(
        Plan2021.publication().mark(),
        new PublishedFindings(
            published.counts(),
            published.listed(),
            published.duplicates(),
            published.rules(),
            Plan2021.items(List.of(new PlanItem("4.1", Proposals.proposal().build())))),
        sink -> {
          for (Finding finding : findings) {
            sink.take("deduplication", finding);
          }
        },
        out);
    return out.toString();
  }
}
