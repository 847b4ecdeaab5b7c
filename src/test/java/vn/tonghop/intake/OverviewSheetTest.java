package vn.tonghop.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.proposal.Proposal;
import vn.tonghop.template.PlanMetadata;

/** A consolidated workbook that is read again: its sheets beside the appendix repeat the items. */
class OverviewSheetTest {

  private static FakeWorkbook consolidated(Map<String, String> properties) {
    FakeWorkbook workbook =
        new FakeWorkbook()
            .sheet("Phụ lục")
            .row("ĐVT: ngàn đồng")
            .heading()
            .programme1()
            .item("1.1", "Tập huấn", 10)
            .sheet("Trùng lặp")
            .row("ĐVT: ngàn đồng")
            .heading()
            .item("2", "Hội thảo", 20);
    properties.forEach(workbook::property);
    return workbook;
  }

  @Test
  void isLeftOutAndThatIsSaid() {
    Reading reading =
        consolidated(PlanMetadata.properties(List.of("Theo chương trình", "Trùng lặp"), List.of()))
            .read();

    assertThat(reading.proposals()).extracting(Proposal::name).containsExactly("Tập huấn");
    assertThat(reading.findings())
        .extracting(Finding::code, found -> found.address().sheet())
        .containsExactly(tuple(FindingCode.OVERVIEW_OF_PLAN, "Trùng lặp"));
  }

  @Test
  void isReadLikeAnyOtherWhereTheWorkbookDoesNotNameIt() {
    Reading reading =
        consolidated(PlanMetadata.properties(List.of("Theo chương trình", "Trùng"), List.of()))
            .read();

    assertThat(reading.proposals())
        .extracting(Proposal::name)
        .containsExactly("Tập huấn", "Hội thảo");
    assertThat(reading.codes()).doesNotContain(FindingCode.OVERVIEW_OF_PLAN);
  }
}
