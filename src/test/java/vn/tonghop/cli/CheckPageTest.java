package vn.tonghop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.tonghop.definition.Checks;
import vn.tonghop.definition.PlanDefinition;
import vn.tonghop.definition.PlanDefinitions;
import vn.tonghop.definition.RuleSettings;
import vn.tonghop.definition.RuleSettings.Blocking;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.finding.RuleName;
import vn.tonghop.operations.CheckRefusedException;
import vn.tonghop.operations.CheckReport;
import vn.tonghop.operations.CheckSubmission;
import vn.tonghop.validation.CheckedSubmission;

class CheckPageTest {

  private static final Path SENT = Path.of("sample-inputs/2021/742-nhon-trach.xlsx");

  @Test
  void namesTheRulesThatDidNotRun() throws CheckRefusedException, IOException {
    CheckReport report = checked(Map.of(RuleName.MONTHS_WITHIN_YEAR, "Kế hoạch nhiều năm"));

    assertThat(new CheckPage(new Words(Locale.forLanguageTag("vi"))).of(report, null, null))
        .containsSequence(
            "Chưa kiểm tra, vì đã tắt hoặc thiếu số liệu trong plan.yml:",
            "  tháng bắt đầu và tháng kết thúc nằm trong năm kế hoạch, đúng thứ tự (đã tắt trong"
                + " plan.yml: Kế hoạch nhiều năm)");
    assertThat(new CheckJson(new Words(Locale.ENGLISH)).of(report, null, null))
        .contains(
            "{\"asks\":\"the months lie within the plan year, and in order\",\"detail\":\"Kế hoạch"
                + " nhiều năm\",\"reason\":\"SWITCHED_OFF\",\"rule\":\"months-within-year\",");
  }

  @Test
  void namesTheLawThatAFindingRestsOn() throws CheckRefusedException, IOException {
    CheckReport sent = checked(Map.of());
    CheckedSubmission checked = sent.checked();
    Finding finding =
        Finding.of(
            FindingCode.DUPLICATE_PROPOSAL,
            checked.findings().get(0).address(),
            "732.xlsx",
            "Sheet1",
            "B9");
    CheckReport report =
        new CheckReport(
            sent.definition(),
            sent.file(),
            sent.sha256(),
            new CheckedSubmission(
                checked.end(), checked.ledger(), checked.counts(), List.of(finding)));

    assertThat(
            String.join(" ", new CheckPage(new Words(Locale.ENGLISH)).of(report, null, null))
                .replaceAll("\\s+", " "))
        .contains("Source: Decree");
  }

  private static CheckReport checked(Map<RuleName, String> off)
      throws CheckRefusedException, IOException {
    PlanDefinition plan = PlanDefinitions.of2021();
    Checks checks = plan.checks();
    RuleSettings rules = new RuleSettings(off, Map.of(), Blocking.NOTHING);
    return new CheckSubmission(
            PlanDefinitions.judged(plan, new Checks(rules, checks.rates(), checks.legalBases())))
        .check(SENT);
  }
}
