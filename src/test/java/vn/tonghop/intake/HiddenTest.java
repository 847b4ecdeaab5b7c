package vn.tonghop.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tonghop.intake.RowKind.HEADING;
import static vn.tonghop.intake.RowKind.HIDDEN;
import static vn.tonghop.intake.RowKind.ITEM;
import static vn.tonghop.intake.RowKind.PROGRAMME;
import static vn.tonghop.intake.RowKind.TITLE;

import org.junit.jupiter.api.Test;
import vn.tonghop.definition.Hidden;
import vn.tonghop.definition.Hidden.Rule;
import vn.tonghop.definition.PlanDefinition;
import vn.tonghop.finding.Address;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.proposal.Funding;

/** What a person does not see is read or left out by a rule of the definition, and told. */
class HiddenTest {

  private static final PlanDefinition READING = FakeWorkbook.planWith(Hidden.DEFAULT);
  private static final PlanDefinition LEAVING_OUT =
      FakeWorkbook.planWith(new Hidden(Rule.LEAVE_OUT, Rule.LEAVE_OUT, Rule.LEAVE_OUT));

  private static FakeWorkbook withHiddenItem() {
    return FakeWorkbook.standard()
        .programme1()
        .item("1.1", "Tập huấn", 10)
        .item("1.2", "Khảo sát", 20)
        .hidden()
        .item("1.3", "Hội nghị", 30);
  }

  @Test
  void readsHiddenRowsAndTellsThem() {
    Reading reading = withHiddenItem().read(READING);
    assertThat(reading.kindsBelowHeading()).containsExactly(PROGRAMME, ITEM, ITEM, ITEM);
    assertThat(reading.findings()).containsExactly(inRow(FindingCode.ROW_HIDDEN, 8));
    assertThat(reading.rows().get(7).findings()).hasSize(1);
  }

  @Test
  void leavesHiddenRowsOutAndTellsThem() {
    Reading reading = withHiddenItem().read(LEAVING_OUT);
    assertThat(reading.kindsBelowHeading()).containsExactly(PROGRAMME, ITEM, HIDDEN, ITEM);
    assertThat(reading.end().money()).isEqualTo(Funding.ofDong(40_000, 40_000, 0, 0));
    assertThat(reading.end().rows()).isEqualTo(9);
    assertThat(reading.findings()).containsExactly(inRow(FindingCode.ROW_HIDDEN_LEFT_OUT, 8));
  }

  @Test
  void saysNothingOfHiddenRowsThatAreBlank() {
    Reading reading = FakeWorkbook.standard().programme1().row().hidden().read(LEAVING_OUT);
    assertThat(reading.kindsBelowHeading()).containsExactly(PROGRAMME, RowKind.BLANK);
    assertThat(reading.findings()).isEmpty();
  }

  @Test
  void readsAHeadingAcrossARowThatIsLeftOut() {
    Reading reading =
        new FakeWorkbook()
            .row("UBND thành phố Biên Hòa. ĐVT: đồng")
            .row("TT", "Tên đề án", "Đơn vị", null, "Tổng KP", "KPKC")
            .row("bản cũ", "TT", "Tên đề án", "Tổng KP", "KPKC")
            .hidden()
            .row(null, null, "thực hiện", "thụ hưởng")
            .row("1", "Hội chợ", "TTKC", "Cơ sở A", 1, 1)
            .read(LEAVING_OUT);
    assertThat(reading.kinds()).containsExactly(TITLE, HEADING, HIDDEN, HEADING, ITEM);
    assertThat(reading.onlyProposal().beneficiary()).isEqualTo("Cơ sở A");
  }

  private static FakeWorkbook withHiddenColumns() {
    return FakeWorkbook.standard().hiddenColumns(9, 9).hiddenColumns(12, 20).programme1();
  }

  @Test
  void readsHiddenColumnsAndTellsThoseThatHoldSomething() {
    Reading reading = withHiddenColumns().money(30, 20, 0, 10).read(READING);
    assertThat(reading.onlyProposal().funding())
        .isEqualTo(Funding.ofDong(30_000, 20_000, 0, 10_000));
    assertThat(reading.findings()).containsExactly(inSheet(FindingCode.COLUMNS_HIDDEN, "J"));
  }

  @Test
  void leavesHiddenColumnsOutAndTellsThem() {
    Reading reading = withHiddenColumns().money(30, 20, 0, 10).read(LEAVING_OUT);
    assertThat(reading.onlyProposal().funding()).isEqualTo(Funding.ofDong(30_000, 20_000, 0, 0));
    assertThat(reading.onlyProposal().columns().format()).doesNotContain("OTHER_SHARE");
    assertThat(reading.findings())
        .containsExactly(inSheet(FindingCode.COLUMNS_HIDDEN_LEFT_OUT, "J"));
  }

  @Test
  void seesAColumnThatIsMergedWithAHiddenOne() {
    Reading reading =
        new FakeWorkbook()
            .hiddenColumns(2, 2)
            .merged("C3:D3")
            .row("UBND thành phố Biên Hòa. ĐVT: đồng")
            .row("TT", "Tên đề án", null, "Tổng KP", "KPKC")
            .row("1", "Hội chợ", 7, null, 7)
            .read(LEAVING_OUT);
    assertThat(reading.onlyProposal().fundingOrZero().total().amount()).isEqualTo(7);
  }

  private static Finding inRow(FindingCode code, int row) {
    return Finding.of(code, Address.ofRow("731-bien-hoa.xlsx", "Đăng ký", row));
  }

  private static Finding inSheet(FindingCode code, String columns) {
    return Finding.of(code, Address.ofSheet("731-bien-hoa.xlsx", "Đăng ký"), columns);
  }
}
