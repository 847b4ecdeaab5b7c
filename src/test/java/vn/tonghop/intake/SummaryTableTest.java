package vn.tonghop.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.proposal.Funding;
import vn.tonghop.proposal.Proposal;

/** A table with the sums of each programme, beside the lists of đề án or alone. */
class SummaryTableTest {

  private static FakeWorkbook summary(FakeWorkbook workbook) {
    return workbook
        .sheet("Tổng hợp")
        .row("UBND THÀNH PHỐ BIÊN HÒA")
        .row("ĐVT: triệu đồng")
        .row("TT", "Chương trình", "Tổng kinh phí", "KPKC")
        .row("1", "Chương trình nâng cao năng lực quản lý cho cơ sở CNNT", 10, 10)
        .row(null, "Tổng cộng", 10, 10);
  }

  private static FakeWorkbook details(FakeWorkbook workbook) {
    return workbook.sheet("Chi tiết").row("ĐVT: ngàn đồng").heading().item("1", "Tập huấn", 10);
  }

  private static void assertLeftOut(Reading reading, String cell) {
    assertThat(reading.findings())
        .extracting(Finding::code, found -> found.address().cell(), Finding::arguments)
        .containsExactly(tuple(FindingCode.SUMMARY_LEFT_OUT, cell, List.of("NAME")));
    assertThat(reading.proposals()).extracting(Proposal::name).containsExactly("Tập huấn");
    assertThat(reading.end().money()).isEqualTo(Funding.ofDong(10_000, 10_000, 0, 0));
    assertThat(reading.end().submitterCode()).isEqualTo("731");
    assertThat(reading.totals()).isEmpty();
  }

  @Test
  void isLeftOutBehindTheList() {
    assertLeftOut(summary(details(new FakeWorkbook())).read(), "3");
  }

  @Test
  void isLeftOutBeforeTheListAndItsLetterheadCounts() {
    assertLeftOut(details(summary(new FakeWorkbook().named("a.xlsx"))).read(), "3");
  }

  @Test
  void isLeftOutAboveTheListInTheSameSheetAndItsUnitDoesNotCount() {
    Reading reading =
        new FakeWorkbook()
            .row("UBND THÀNH PHỐ BIÊN HÒA")
            .row("ĐVT: triệu đồng")
            .row("TT", "Chương trình", "Tổng kinh phí", "KPKC")
            .row("1", "Chương trình nâng cao năng lực quản lý cho cơ sở CNNT", 10, 10)
            .row()
            .row("ĐVT: ngàn đồng")
            .heading()
            .item("1", "Tập huấn", 10)
            .read();
    assertLeftOut(reading, "3");
  }

  @Test
  void isAFaultWhereNoOtherTableIsThere() {
    assertThat(summary(new FakeWorkbook()).read().errors())
        .extracting(Finding::code)
        .contains(FindingCode.COLUMN_MISSING)
        .doesNotContain(FindingCode.SUMMARY_LEFT_OUT);
  }

  @Test
  void isAFaultBesideAListWithoutAnyItem() {
    FakeWorkbook blank = new FakeWorkbook().sheet("Chi tiết").row("ĐVT: ngàn đồng").heading();
    assertThat(summary(blank).read().codes()).contains(FindingCode.COLUMN_MISSING);
  }

  @Test
  void withEveryColumnIsToldToHoldNoItem() {
    FakeWorkbook sums =
        details(new FakeWorkbook())
            .sheet("Tổng hợp")
            .row("ĐVT: ngàn đồng")
            .row("TT", "Tên chương trình, đề án", "Tổng kinh phí", "KPKC")
            .row("1", "Chương trình nâng cao năng lực quản lý cho cơ sở CNNT", 10, 10)
            .row("6", "Chương trình tư vấn, trợ giúp cơ sở công nghiệp nông thôn", 0, "-")
            .row(null, "Tổng cộng", 10, 10);
    assertThat(sums.read().findings())
        .extracting(Finding::code, found -> found.address().cell(), Finding::arguments)
        .containsExactly(tuple(FindingCode.TABLE_WITHOUT_ITEMS, "2", List.of("3, 5")));
  }

  @Test
  void nothingIsToldOfATableThatIsStillBlank() {
    Reading blank =
        FakeWorkbook.standard()
            .programme1()
            .row("1.1")
            .row(null, "Tổng cộng", null, null, null, null, 0, 0, 0, 0)
            .read();
    assertThat(blank.findings()).isEmpty();
  }

  @Test
  void isNoListThatLacksAColumn() {
    Reading reading =
        details(new FakeWorkbook())
            .sheet("Thiếu cột")
            .row("ĐVT: ngàn đồng")
            .row("TT", "Tên đề án", "Đơn vị thực hiện", "Tổng kinh phí", "Đối ứng")
            .row("1", "Hội chợ", "Phòng Kinh tế", 10, 0)
            .read();
    assertThat(reading.codes())
        .contains(FindingCode.COLUMN_MISSING)
        .doesNotContain(FindingCode.SUMMARY_LEFT_OUT);
    assertThat(reading.proposals()).hasSize(2);
  }
}
