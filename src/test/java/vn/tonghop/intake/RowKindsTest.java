package vn.tonghop.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.tonghop.intake.RowKind.AMOUNT_IN_WORDS;
import static vn.tonghop.intake.RowKind.BLANK;
import static vn.tonghop.intake.RowKind.ITEM;
import static vn.tonghop.intake.RowKind.NOTE;
import static vn.tonghop.intake.RowKind.PROGRAMME;
import static vn.tonghop.intake.RowKind.SECTION;
import static vn.tonghop.intake.RowKind.SIGNATURE;
import static vn.tonghop.intake.RowKind.SUBTOTAL;
import static vn.tonghop.intake.RowKind.TOTAL;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.intake.StatedTotal.Scope;
import vn.tonghop.proposal.Funding;
import vn.tonghop.proposal.Proposal;

/** Rows below the heading of the appendix: TT in A, name in B, implementer in C, total in G. */
class RowKindsTest {

  private static final String SECTION_I = "Chương trình, đề án khuyến công";
  private static final String PROGRAMME_6 =
      "Chương trình tư vấn, trợ giúp cơ sở công nghiệp nông thôn";
  private static final String SECTION_II =
      "Xây dựng định mức kinh tế kỹ thuật cho danh mục dịch vụ sự nghiệp công trong lĩnh vực"
          + " khuyến công";

  private static FakeWorkbook table() {
    return FakeWorkbook.standard();
  }

  @Test
  void readsATableLikeTheAppendix() {
    Reading reading =
        table()
            .row("I", SECTION_I, null, null, null, null, 545, 370, 175, 0)
            .row(
                "1",
                "Chương trình nâng cao năng lực quản lý cho cơ sở CNNT",
                null,
                null,
                null,
                null,
                195,
                195,
                null,
                "-")
            .item("1.1", "Tập huấn khởi sự doanh nghiệp", 195)
            .row()
            .row("6", PROGRAMME_6, null, null, null, null, 350, 175, 175)
            .row(
                "6.1",
                "Tư vấn, trợ giúp cơ sở công nghiệp nông thôn",
                "TTKC",
                null,
                2,
                12,
                350,
                175,
                175)
            .row("II", SECTION_II, null, null, 3, 12, null, null, null, null, "Sẽ bổ sung kinh phí")
            .row(null, "Tổng cộng", null, null, null, null, 545, 370, 175, 0)
            .row("(Bằng chữ: Năm trăm bốn mươi lăm nghìn đồng.)")
            .row("Ghi chú: số liệu tạm tính")
            .row(null, null, null, null, null, "Biên Hòa, ngày 12 tháng 3 năm 2021")
            .row(null, "Người lập biểu", null, null, null, "THỦ TRƯỞNG ĐƠN VỊ")
            .row()
            .row(null, "Nguyễn Văn A", null, null, null, "Trần Thị B")
            .read();

    assertThat(reading.kindsBelowHeading())
        .containsExactly(
            SECTION,
            PROGRAMME,
            ITEM,
            BLANK,
            PROGRAMME,
            ITEM,
            ITEM,
            TOTAL,
            AMOUNT_IN_WORDS,
            NOTE,
            SIGNATURE,
            SIGNATURE,
            BLANK,
            SIGNATURE);
    assertThat(reading.proposals())
        .extracting(Proposal::programmeCode)
        .containsExactly("1", "6", "7");
    assertThat(reading.findings()).isEmpty();
  }

  @Test
  void statesTotalsWithTheCellsThatAreFilled() {
    Reading reading =
        table()
            .row("I", SECTION_I, null, null, null, null, 545)
            .row("6", PROGRAMME_6, null, null, null, null, 350, 175, 175)
            .row("6.1", "Tư vấn", "TTKC", null, 2, 12, 350, 175, 175)
            .row("Tổng cộng", null, null, null, null, null, "545.000", null, "-")
            .read();

    assertThat(reading.totals())
        .extracting(
            StatedTotal::scope,
            StatedTotal::key,
            total -> total.columns().format(),
            StatedTotal::funding)
        .containsExactly(
            tuple(Scope.SECTION, "I", "TOTAL=G", Funding.ofDong(545_000, 0, 0, 0)),
            tuple(
                Scope.PROGRAMME,
                "6",
                "TOTAL=G;PROVINCIAL_SHARE=H;BENEFICIARY_SHARE=I",
                Funding.ofDong(350_000, 175_000, 175_000, 0)),
            tuple(
                Scope.GRAND_TOTAL,
                "",
                "TOTAL=G;BENEFICIARY_SHARE=I",
                Funding.ofDong(545_000_000, 0, 0, 0)));
    assertThat(reading.codes()).containsExactly(FindingCode.NUMBER_AS_TEXT);
  }

  @Test
  void closesProgrammesWithSubtotals() {
    Reading reading =
        table()
            .programme1()
            .item("1.1", "Tập huấn", 10)
            .row(null, "Cộng", null, null, null, null, 10)
            .row("6", PROGRAMME_6)
            .item("6.1", "Tư vấn", 20)
            .row(null, "Cộng chương trình 6", null, null, null, null, 20)
            .row(null, "Cộng I", null, null, null, null, 30)
            .row("TỔNG", null, null, null, null, null, 30)
            .read();

    assertThat(reading.kindsBelowHeading())
        .containsExactly(PROGRAMME, ITEM, SUBTOTAL, PROGRAMME, ITEM, SUBTOTAL, SUBTOTAL, TOTAL);
    assertThat(reading.totals())
        .extracting(StatedTotal::scope, StatedTotal::key)
        .containsExactly(
            tuple(Scope.PROGRAMME, "1"),
            tuple(Scope.PROGRAMME, "6"),
            tuple(Scope.SECTION, "I"),
            tuple(Scope.GRAND_TOTAL, ""));
  }

  @Test
  void takesALastCongForTheGrandTotalWhereGroupRowsHaveTheirOwn() {
    Reading reading =
        table()
            .row("6", PROGRAMME_6, null, null, null, null, 20)
            .item("6.1", "Tư vấn", 20)
            .row(null, "Cộng", null, null, null, null, 20)
            .read();
    assertThat(reading.kindsBelowHeading()).containsExactly(PROGRAMME, ITEM, TOTAL);
  }

  @Test
  void takesACongRightAboveTheGrandTotalForASubtotal() {
    Reading reading =
        table()
            .row("6", PROGRAMME_6, null, null, null, null, 20)
            .item("6.1", "Tư vấn", 20)
            .row(null, "Cộng", null, null, null, null, 20)
            .row(null, "Tổng cộng", null, null, null, null, 20)
            .read();
    assertThat(reading.kindsBelowHeading()).containsExactly(PROGRAMME, ITEM, SUBTOTAL, TOTAL);
    assertThat(reading.totals()).extracting(StatedTotal::key).containsExactly("6", "6", "");
  }

  @Test
  void countsItemsWhoseNamesBeginLikeTotals() {
    Reading reading =
        table()
            .programme1()
            .item("1.1", "Tổng kết công tác khuyến công", 10)
            .item("1.2", "Cộng tác viên khuyến công", 10)
            .row(null, "Công ty TNHH A", null, null, null, null, 10)
            .row("1.3", "Tổng số hóa dữ liệu", null, null, null, null, 10)
            .read();
    assertThat(reading.kindsBelowHeading()).containsExactly(PROGRAMME, ITEM, ITEM, ITEM, ITEM);
  }

  @Test
  void knowsProgrammesWithAndWithoutTheWord() {
    Reading reading =
        table()
            .row("1", "Tư vấn, trợ giúp cơ sở CNNT")
            .item("1.1", "Tư vấn", 10)
            .row(null, "CHƯƠNG TRÌNH PHÁT TRIỂN SẢN PHẨM CNNT TIÊU BIỂU")
            .item("a)", "Hội chợ", 10)
            .read();
    assertThat(reading.proposals())
        .extracting(Proposal::programmeCode, Proposal::programmeText)
        .containsExactly(
            tuple("6", "Tư vấn, trợ giúp cơ sở CNNT"),
            tuple("3", "CHƯƠNG TRÌNH PHÁT TRIỂN SẢN PHẨM CNNT TIÊU BIỂU"));
  }

  @Test
  void passesUnknownProgrammesOnAsWritten() {
    Reading reading =
        table()
            .programme1()
            .item("1.1", "Tập huấn", 10)
            .row("2", "Phát triển làng nghề", null, null, null, null, 20)
            .item("2.1", "Làng gốm", 20)
            .row("III", "Việc khác")
            .item(null, "Khảo sát", 5)
            .read();

    assertThat(reading.kindsBelowHeading())
        .containsExactly(PROGRAMME, ITEM, PROGRAMME, ITEM, SECTION, ITEM);
    assertThat(reading.proposals())
        .extracting(Proposal::programmeCode, Proposal::programmeText)
        .containsExactly(
            tuple("1", "Chương trình nâng cao năng lực quản lý cho cơ sở CNNT"),
            tuple(null, "Phát triển làng nghề"),
            tuple(null, "Việc khác"));
    assertThat(reading.totals()).isEmpty();
    assertThat(reading.findings()).isEmpty();
  }

  @Test
  void readsGroupRowsThatRunAcrossFromTheNumberColumn() {
    Reading reading =
        table()
            .row("I. " + SECTION_I)
            .row("1. Nâng cao năng lực quản lý cho cơ sở CNNT")
            .item("1.1", "Tập huấn", 10)
            .read();
    assertThat(reading.kindsBelowHeading()).containsExactly(SECTION, PROGRAMME, ITEM);
    assertThat(reading.onlyProposal().programmeCode()).isEqualTo("1");
  }

  @Test
  void readsASectionNumberedInArabic() {
    Reading reading = table().row("1", SECTION_I).programme1().item("a)", "Tập huấn", 1).read();
    assertThat(reading.kindsBelowHeading()).containsExactly(SECTION, PROGRAMME, ITEM);
  }

  @Test
  void takesARowWithoutAnythingUnderItForAnItem() {
    Reading reading =
        table()
            .row("1", "Đề án A", null, null, null, null, 10, 10)
            .row("2", "Đề án B", null, null, null, null, 20, 20)
            .row(null, "Đề án C", null, null, null, null, 30, 30)
            .row(null, "Tổng cộng", null, null, null, null, 60, 60)
            .read();
    assertThat(reading.kindsBelowHeading()).containsExactly(ITEM, ITEM, ITEM, TOTAL);
  }

  @Test
  void takesAProgrammeForAGroupEvenIfItSaysWho() {
    Reading reading =
        table()
            .row("1", "Nâng cao năng lực quản lý cho cơ sở CNNT", "TTKC", null, 1, 12, 10, 10)
            .item("1.1", "Tập huấn", 10)
            .read();
    assertThat(reading.kindsBelowHeading()).containsExactly(PROGRAMME, ITEM);
  }

  @Test
  void countsAnItemThatIsCalledLikeItsProgramme() {
    Reading reading =
        table()
            .row("6", PROGRAMME_6)
            .row("6.1", "Tư vấn, trợ giúp cơ sở CNNT", null, null, null, null, 10, 10)
            .row(null, "Tư vấn, trợ giúp cơ sở CNNT", null, null, null, null, 20, 20)
            .read();
    assertThat(reading.kindsBelowHeading()).containsExactly(PROGRAMME, ITEM, ITEM);
    assertThat(reading.proposals()).extracting(Proposal::programmeCode).containsExactly("6", "6");
  }

  @Test
  void readsAStandaloneSectionByItsNumberWhenItIsAnItem() {
    Reading reading =
        table().row("II", "Xây dựng định mức KTKT", null, null, 3, 12, null, null, null).read();
    assertThat(reading.onlyProposal().programmeCode()).isEqualTo("7");
    assertThat(reading.onlyProposal().funding()).isNull();
  }

  @Test
  void doesNotPutAnotherSectionTwoIntoTheStandaloneOne() {
    Reading reading = table().row("II", "Khuyến công viên").item("2.1", "Phụ cấp", 10).read();
    assertThat(reading.kindsBelowHeading()).containsExactly(SECTION, ITEM);
    assertThat(reading.onlyProposal().programmeCode()).isNull();
  }

  @Test
  void readsItemsUnderAStandaloneSection() {
    Reading reading =
        table()
            .row("II", SECTION_II, null, null, null, null, 30, 30)
            .item("2.1", "Khảo sát", 10)
            .item("2.2", "Biên soạn", 20)
            .read();
    assertThat(reading.kindsBelowHeading()).containsExactly(PROGRAMME, ITEM, ITEM);
    assertThat(reading.proposals()).extracting(Proposal::programmeCode).containsExactly("7", "7");
  }

  @Test
  void losesNoAmountWithoutAName() {
    Reading reading =
        table()
            .programme1()
            .row("1.1", null, "Phòng Kinh tế", null, 5, 12, 10, 10)
            .row(null, null, null, null, null, null, 20, 20)
            .read();
    assertThat(reading.kindsBelowHeading()).containsExactly(PROGRAMME, ITEM, ITEM);
    assertThat(reading.proposals())
        .extracting(proposal -> proposal.fundingOrZero().total().amount())
        .containsExactly(10_000L, 20_000L);
    assertThat(reading.proposals()).extracting(Proposal::name).containsOnlyNulls();
  }

  @Test
  void losesNoAmountAmongTheSignatures() {
    Reading reading =
        table()
            .programme1()
            .row(null, "Người lập biểu")
            .item("1.1", "Tập huấn", 10)
            .row(null, "Nguyễn Văn A")
            .read();
    assertThat(reading.kindsBelowHeading()).containsExactly(PROGRAMME, SIGNATURE, ITEM, SIGNATURE);
  }

  @Test
  void losesNoAmountBelowTheTotal() {
    Reading reading =
        table()
            .programme1()
            .item("1.1", "Tập huấn", 10)
            .row(null, "Tổng cộng", null, null, null, null, 10, 10)
            .row("1.2", "Khảo sát", null, null, null, null, 20, 20)
            .row(null, null, null, null, null, null, 31)
            .read();
    assertThat(reading.kindsBelowHeading()).containsExactly(PROGRAMME, ITEM, TOTAL, ITEM, ITEM);
  }

  @Test
  void readsATableWhoseTotalStandsOnTop() {
    Reading reading =
        table()
            .row(null, "Tổng cộng", null, null, null, null, 30, 30)
            .programme1()
            .item("1.1", "Tập huấn", 10)
            .row("2", "Việc lạ")
            .item("2.1", "Khảo sát", 20)
            .read();
    assertThat(reading.kindsBelowHeading())
        .containsExactly(TOTAL, PROGRAMME, ITEM, PROGRAMME, ITEM);
  }

  @Test
  void countsPreparedRowsAsBlank() {
    Reading reading =
        table()
            .programme1()
            .item("1.1", "Tập huấn", 10)
            .row("1.2", null, null, null, null, null, 0, "-", 0, 0)
            .row("1.3")
            .read();
    assertThat(reading.kindsBelowHeading()).containsExactly(PROGRAMME, ITEM, BLANK, BLANK);
  }

  @Test
  void countsTextBelowTheTotalAsANoteWhereverItStands() {
    Reading reading =
        new FakeWorkbook()
            .row(null, "UBND thành phố Biên Hòa")
            .row(null, "ĐVT: đồng")
            .row(null, "TT", "Tên đề án", "Tổng KP", "KPKC")
            .row(null, "1", "Tập huấn", 10, 10)
            .row(null, null, "Tổng cộng", 10, 10)
            .row("Đối ứng đã có cam kết của cơ sở.")
            .read();
    assertThat(reading.kindsBelowHeading()).containsExactly(ITEM, TOTAL, NOTE);
  }

  @Test
  void asksAPersonAboutTextThatFitsNothing() {
    Reading reading =
        table()
            .programme1()
            .item("1.1", "Tập huấn", 10)
            .row(null, null, null, "tiếp theo mục tiêu")
            .item("1.2", "Khảo sát", 10)
            .read();
    assertThat(reading.kindsBelowHeading()).containsExactly(PROGRAMME, ITEM, NOTE, ITEM);
    assertThat(reading.findings())
        .extracting(
            Finding::code, found -> found.address().cell(), found -> found.arguments().get(0))
        .containsExactly(tuple(FindingCode.ROW_NOT_UNDERSTOOD, "8", "tiếp theo mục tiêu"));
  }

  @Test
  void takesPlaceAndDateForTheBeginningOfTheSignatures() {
    Reading reading =
        table()
            .programme1()
            .item("1.1", "Tập huấn", 10)
            .row(null, null, null, null, null, null, "Tân Phú, ngày   tháng 3 năm 2021")
            .row(null, null, null, null, null, null, "Nguyễn Văn A")
            .read();
    assertThat(reading.kindsBelowHeading()).containsExactly(PROGRAMME, ITEM, SIGNATURE, SIGNATURE);
    assertThat(reading.findings()).isEmpty();
  }

  @Test
  void looksPastBlankRowsForWhatStandsUnderAGroup() {
    Reading reading =
        table()
            .row("9", "Việc lạ", null, null, null, null, 10)
            .row()
            .row()
            .item("9.1", "Khảo sát", 10)
            .read();
    assertThat(reading.kindsBelowHeading()).containsExactly(PROGRAMME, BLANK, BLANK, ITEM);
  }

  @Test
  void questionsAmountsNumberedAsPartsOfADeAn() {
    Reading reading =
        table()
            .row("I", "Chương trình nâng cao năng lực quản lý cho cơ sở CNNT")
            .item("1", "Tập huấn", 400)
            .item("1.1", "Giai đoạn 1", 100)
            .item("b)", "Giai đoạn 2", 300)
            .item("2", "Hội thảo", 50)
            .row("II", PROGRAMME_6)
            .item("a", "Tư vấn", 20)
            .read();
    assertThat(reading.errors())
        .extracting(Finding::code, found -> found.address().cell(), Finding::arguments)
        .containsExactly(
            tuple(FindingCode.ITEM_UNDER_ITEM, "8", List.of("1.1", "7")),
            tuple(FindingCode.ITEM_UNDER_ITEM, "9", List.of("b", "7")));
  }

  @Test
  void questionsAmountsWithADashUnderADeAn() {
    Reading reading =
        table()
            .row("I", "Chương trình nâng cao năng lực quản lý cho cơ sở CNNT")
            .item("-", "Khảo sát", 10)
            .item("1", "Tập huấn", 400)
            .item("-", "Giai đoạn 1", 100)
            .item("-", "Giai đoạn 2", 300)
            .item("1.10000", "Hội chợ", 50)
            .read();
    assertThat(reading.errors())
        .extracting(Finding::code, found -> found.address().cell(), Finding::arguments)
        .containsExactly(
            tuple(FindingCode.ITEM_UNDER_ITEM, "9", List.of("-", "8")),
            tuple(FindingCode.ITEM_UNDER_ITEM, "10", List.of("-", "8")));
  }

  @Test
  void takesASubtotalForThatOfTheGroupThatHasItsNumber() {
    Reading reading =
        table()
            .row("I", "Chương trình nâng cao năng lực quản lý cho cơ sở CNNT")
            .item("1", "Tập huấn", 10)
            .row(null, "Cộng (I)", null, null, null, null, 10)
            .row("II", PROGRAMME_6)
            .item("1", "Tư vấn", 20)
            .row(null, "Cộng (II)", null, null, null, null, 20)
            .row(null, "Tổng cộng (I+II)", null, null, null, null, 30)
            .read();
    assertThat(reading.totals())
        .extracting(StatedTotal::scope, StatedTotal::key)
        .containsExactly(
            tuple(Scope.PROGRAMME, "1"), tuple(Scope.PROGRAMME, "6"), tuple(Scope.GRAND_TOTAL, ""));
  }
}
