package vn.tonghop.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.tonghop.intake.RowKind.AMOUNT_IN_WORDS;
import static vn.tonghop.intake.RowKind.BLANK;
import static vn.tonghop.intake.RowKind.HEADING;
import static vn.tonghop.intake.RowKind.ITEM;
import static vn.tonghop.intake.RowKind.PROGRAMME;
import static vn.tonghop.intake.RowKind.SIGNATURE;
import static vn.tonghop.intake.RowKind.TITLE;
import static vn.tonghop.intake.RowKind.TOTAL;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tonghop.finding.Address;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.intake.StatedTotal.Scope;
import vn.tonghop.proposal.Proposal;

/** Tables below one another in one sheet. */
class SeveralTablesTest {

  private static FakeWorkbook first() {
    return FakeWorkbook.standard()
        .programme1()
        .item("1.1", "Tập huấn", 10)
        .row(null, "Tổng cộng", null, null, null, null, 10)
        .row("(Bằng chữ: Mười nghìn đồng)")
        .row(null, "Người lập biểu", null, null, null, "Thủ trưởng đơn vị")
        .row()
        .row(null, "Nguyễn Văn A", null, null, null, "Trần Thị B")
        .row();
  }

  private static FakeWorkbook otherHeading(FakeWorkbook workbook) {
    return workbook
        .row("Ghi chú", "Tên đề án", "KPKC", "Tổng kinh phí", "STT")
        .row(null, "Chương trình tư vấn, trợ giúp cơ sở CNNT", null, null, "1")
        .row("QĐ 53", "Tư vấn", 2, 3, "1.1")
        .row(null, "Tổng cộng", 2, 3, null);
  }

  @Test
  void readsASecondTableWithItsOwnColumnsTitlesUnitAndGroups() {
    Reading reading =
        otherHeading(first().row("BIỂU SỐ 2").row("CÁC ĐỀ ÁN BỔ SUNG").row("ĐVT: triệu đồng"))
            .read();

    assertThat(reading.kinds().subList(5, reading.kinds().size()))
        .containsExactly(
            PROGRAMME,
            ITEM,
            TOTAL,
            AMOUNT_IN_WORDS,
            SIGNATURE,
            BLANK,
            SIGNATURE,
            BLANK,
            TITLE,
            TITLE,
            TITLE,
            HEADING,
            PROGRAMME,
            ITEM,
            TOTAL);
    assertThat(reading.proposals())
        .extracting(
            Proposal::name,
            Proposal::programmeCode,
            Proposal::note,
            proposal -> proposal.fundingOrZero().total().amount())
        .containsExactly(
            tuple("Tập huấn", "1", null, 10_000L), tuple("Tư vấn", "6", "QĐ 53", 3_000_000L));
    assertThat(reading.findings()).isEmpty();
  }

  @Test
  void saysOfEachTotalWhichTableItEnds() {
    Reading reading = otherHeading(first().row("ĐVT: triệu đồng")).read();
    assertThat(reading.totals())
        .extracting(
            StatedTotal::table, StatedTotal::scope, total -> total.funding().total().amount())
        .containsExactly(
            tuple(4, Scope.GRAND_TOTAL, 10_000L),
            tuple(4, Scope.IN_WORDS, 10_000L),
            tuple(15, Scope.GRAND_TOTAL, 3_000_000L));
    assertThat(reading.rows().stream().filter(row -> row.kind() == ITEM))
        .extracting(IntakeItem.Row::table)
        .containsExactly(4, 15);
  }

  @Test
  void takesTheUnitOfTheTableAboveAndSaysSo() {
    Reading reading = otherHeading(first()).read();
    assertThat(reading.findings())
        .containsExactly(
            Finding.of(
                FindingCode.UNIT_OF_TABLE_ABOVE,
                Address.ofRow("731-bien-hoa.xlsx", "Đăng ký", 14),
                "THOUSAND"));
    assertThat(reading.proposals().get(1).fundingOrZero().total().amount()).isEqualTo(3_000L);
  }

  @Test
  void startsAnewBelowATotalEvenUnderTheSameHeading() {
    Reading reading =
        FakeWorkbook.standard()
            .programme1()
            .item("1.1", "Tập huấn", 10)
            .row(null, "Tổng cộng", null, null, null, null, 10)
            .heading()
            .programme1()
            .item("1.1", "Khảo sát", 20)
            .row(null, "Tổng cộng", null, null, null, null, 20)
            .read();
    assertThat(reading.totals()).extracting(StatedTotal::table).containsExactly(4, 9);
  }

  @Test
  void goesOnBelowTheHeadingOfALaterPage() {
    Reading reading =
        FakeWorkbook.standard()
            .programme1()
            .item("1.1", "Tập huấn", 10)
            .row("2", "Chương trình ứng dụng máy móc thiết bị tiên tiến")
            .heading()
            .item("2.1", "Máy", 20)
            .row(null, "Tổng cộng", null, null, null, null, 30)
            .read();
    assertThat(reading.kindsBelowHeading()).containsExactly(ITEM, TOTAL);
    assertThat(reading.proposals()).extracting(Proposal::programmeCode).containsExactly("1", "2");
    assertThat(reading.totals()).extracting(StatedTotal::table).containsExactly(4);
    assertThat(reading.findings()).isEmpty();
  }

  @Test
  void readsASecondTableWithoutATotalAboveIt() {
    Reading reading =
        otherHeading(
                FakeWorkbook.standard()
                    .programme1()
                    .item("1.1", "Tập huấn", 10)
                    .row()
                    .row(null, null, null, "BIỂU 2", null, null, "ĐVT: đồng"))
            .read();
    assertThat(reading.kinds().subList(5, 10))
        .containsExactly(PROGRAMME, ITEM, BLANK, TITLE, HEADING);
    assertThat(reading.proposals())
        .extracting(proposal -> proposal.fundingOrZero().total().amount())
        .containsExactly(10_000L, 3L);
    assertThat(reading.findings()).isEmpty();
  }

  @Test
  void losesNoItemAboveAnotherHeading() {
    Reading reading =
        otherHeading(
                FakeWorkbook.standard()
                    .programme1()
                    .item("1.1", "Tập huấn", 10)
                    .row(null, "Tổng cộng", null, null, null, null, 10)
                    .row(null, "Khảo sát", "Phòng Kinh tế")
                    .row("ĐVT: đồng"))
            .read();
    assertThat(reading.proposals())
        .extracting(Proposal::name)
        .isEqualTo(List.of("Tập huấn", "Khảo sát", "Tư vấn"));
  }

  @Test
  void noticesAnotherSubmitterAboveASecondTable() {
    Reading reading = otherHeading(first().row("UBND huyện Tân Phú").row("ĐVT: triệu đồng")).read();
    assertThat(reading.codes()).containsExactly(FindingCode.SUBMITTER_AMBIGUOUS);
  }
}
