package vn.tonghop.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.proposal.Funding;

class MergedHeadingTest {

  private static FakeWorkbook titled() {
    return new FakeWorkbook().row("UBND thành phố Biên Hòa").row("ĐVT: nghìn đồng");
  }

  @Test
  void spreadsAGroupOverTheColumnsItIsMergedOver() {
    Reading reading =
        titled()
            .merged("A3:A4", "B3:B4", "C3:C4", "D3:E3", "G3:G4")
            .row("TT", "Tên đề án", "Tổng KP", "Đơn vị", null, null, "KPKC")
            .row(null, null, null, "thực hiện", "thụ hưởng", "phối hợp", null)
            .row("1", "Hội chợ", 30, "Phòng Kinh tế", "Cơ sở A", "Hội B", 30)
            .read();

    assertThat(reading.onlyProposal().implementer()).isEqualTo("Phòng Kinh tế");
    assertThat(reading.onlyProposal().beneficiary()).isEqualTo("Cơ sở A");
    assertThat(reading.findings()).isEmpty();
  }

  @Test
  void doesNotSpreadAGroupBeyondItsMergedCells() {
    Reading reading =
        titled()
            .merged("A3:A4", "B3:B4", "C3:C4", "D3:E3")
            .row("TT", "Tên đề án", "Tổng KP", "Đơn vị", null, null, "KPKC")
            .row(null, null, null, "chủ trì", "phối hợp", "thụ hưởng")
            .row("1", "Hội chợ", 30, "Phòng Kinh tế", "Cơ sở A", "Hội B", 30)
            .read();
    assertThat(reading.onlyProposal().beneficiary()).isNull();
  }

  @Test
  void readsAllRowsThatAMergedLabelRunsDown() {
    Reading reading =
        titled()
            .merged("A3:A4", "B3:B4", "C3:C4", "D3:E3")
            .row("TT", "Tên đề án", "Tổng KP", "KPKC", null)
            .row(null, null, null, "Năm 2021", "Năm 2022")
            .row("1", "Hội chợ", 30, 10, 20)
            .read();

    assertThat(reading.findings())
        .extracting(Finding::code, Finding::arguments)
        .containsExactly(
            tuple(FindingCode.COLUMN_AMBIGUOUS, List.of("PROVINCIAL_SHARE", "D4, E4")));
    assertThat(reading.onlyProposal().fundingOrZero()).isEqualTo(Funding.ZERO);
  }

  @Test
  void takesTheOnlyColumnOfAGroupForIt() {
    Reading reading =
        titled()
            .merged("A3:A4", "B3:B4", "C3:C4")
            .row("TT", "Tên đề án", "Tổng KP", "KPKC")
            .row(null, null, null, "năm 2021")
            .row("1", "Hội chợ", 30, 30)
            .read();
    assertThat(reading.onlyProposal().funding()).isEqualTo(Funding.ofDong(30_000, 30_000, 0, 0));
    assertThat(reading.findings()).isEmpty();
  }

  @Test
  void takesNoColumnForAGroupOfWhichItIsOnlyAPart() {
    Reading reading =
        titled()
            .merged("A3:A4", "B3:B4", "C3:E3")
            .row("TT", "Tên đề án", "Tổng kinh phí", null, null)
            .row(null, null, "KPKC", "Đối ứng", "Tỷ lệ")
            .row("1", "Hội chợ", 10, 20, 33)
            .read();
    assertThat(reading.findings())
        .extracting(Finding::code, Finding::arguments)
        .containsExactly(tuple(FindingCode.COLUMN_MISSING, List.of("TOTAL", "E4 \"Tỷ lệ\"")));
  }

  @Test
  void asksWhichColumnIsMeantHoweverEachIsHeaded() {
    Reading reading =
        titled()
            .merged("A3:A4", "B3:B4", "C3:C4", "D3:D4", "E3:F3")
            .row("TT", "Tên đề án", "Tổng KP", "NS tỉnh", "Kinh phí khuyến công", null)
            .row(null, null, null, null, "hỗ trợ", "địa phương")
            .row("1", "Hội chợ", 30, 10, 20, 30)
            .read();
    assertThat(reading.end().findings())
        .extracting(Finding::code, Finding::arguments)
        .containsExactly(
            tuple(FindingCode.COLUMN_AMBIGUOUS, List.of("PROVINCIAL_SHARE", "D3, E4, F4")));
    assertThat(reading.onlyProposal().fundingOrZero()).isEqualTo(Funding.ZERO);
  }

  @Test
  void passesOverEmptyColumns() {
    Reading reading =
        titled()
            .row("TT", null, "Tên đề án", null, "Tổng KP", null, "KPKC")
            .row("1", null, "Hội chợ", null, 30, null, 30)
            .read();
    assertThat(reading.onlyProposal().funding()).isEqualTo(Funding.ofDong(30_000, 30_000, 0, 0));
    assertThat(reading.findings()).isEmpty();
  }
}
