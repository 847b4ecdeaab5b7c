package vn.tonghop.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tonghop.intake.RowKind.ITEM;
import static vn.tonghop.intake.RowKind.NOTE;
import static vn.tonghop.intake.RowKind.PROGRAMME;
import static vn.tonghop.intake.RowKind.SECTION;
import static vn.tonghop.intake.RowKind.SUBTOTAL;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.proposal.Funding;

/** Rows of mere amounts: total in G, province in H, beneficiary in I, others in J. */
class TotalsWithoutLabelTest {

  private static FakeWorkbook twoItems() {
    return FakeWorkbook.standard()
        .programme1()
        .item("1.1", "Tập huấn", 10)
        .item("1.2", "Khảo sát", 20);
  }

  private static FakeWorkbook sum(FakeWorkbook sheet, @Nullable Object... amounts) {
    @Nullable Object[] row = new @Nullable Object[10];
    System.arraycopy(amounts, 0, row, 6, amounts.length);
    return sheet.row(row);
  }

  @Test
  void aSumOfTheProgrammeAndOneOfAllAreTold() {
    FakeWorkbook sheet = sum(twoItems(), 30, 30, 0, 0);
    sheet.row("6", "Chương trình tư vấn, trợ giúp cơ sở công nghiệp nông thôn");
    sheet.item("6.1", "Tư vấn", 5).item("6.2", "Tư vấn thiết kế", 6);
    Reading reading = sum(sum(sheet, 11, 11, 0, 0), 41, 41).read();

    assertThat(reading.kindsBelowHeading())
        .containsExactly(
            PROGRAMME, ITEM, ITEM, SUBTOTAL, PROGRAMME, ITEM, ITEM, SUBTOTAL, SUBTOTAL);
    assertThat(reading.findings())
        .allMatch(found -> found.code() == FindingCode.TOTAL_WITHOUT_LABEL)
        .extracting(found -> found.address().cell() + ": " + found.arguments().get(0))
        .containsExactly("9: 7–8", "13: 11–12", "14: 7–12");
    assertThat(reading.end().money()).isEqualTo(Funding.ofDong(41_000, 41_000, 0, 0));
  }

  @Test
  void aSumOfASectionIsTold() {
    FakeWorkbook sheet =
        FakeWorkbook.standard().item("1", "Trước", 7).row("I", "Chương trình, đề án khuyến công");
    sheet.programme1().item("1.1", "Tập huấn", 10);
    sheet.row("6", "Chương trình tư vấn, trợ giúp cơ sở công nghiệp nông thôn");
    Reading reading = sum(sheet.item("6.1", "Tư vấn", 20), 30, 30).read();
    assertThat(reading.kindsBelowHeading())
        .containsExactly(ITEM, SECTION, PROGRAMME, ITEM, PROGRAMME, ITEM, SUBTOTAL);
  }

  @Test
  void aDeAnBelowTheTotalIsReadAndTold() {
    Reading reading =
        twoItems().row(null, "Tổng cộng", null, null, null, null, 30).item("1.3", "Sau", 7).read();
    assertThat(reading.kindsBelowHeading())
        .containsExactly(PROGRAMME, ITEM, ITEM, RowKind.TOTAL, ITEM);
    assertThat(reading.findings())
        .extracting(found -> found.code() + " " + found.address().cell() + found.arguments())
        .containsExactly("ITEM_BELOW_TOTAL 10[9]");
    assertThat(
            FakeWorkbook.standard()
                .row(null, "Tổng cộng", null, null, null, null, 10)
                .programme1()
                .item("1.1", "Tập huấn", 10)
                .read()
                .codes())
        .as("a total above all of them")
        .doesNotContain(FindingCode.ITEM_BELOW_TOTAL);
  }

  @Test
  void anAmountThatDiffersByOneIsNoSum() {
    assertItem(sum(twoItems(), 30, 30, 0, 1));
    assertItem(sum(twoItems(), 31, 30));
    assertItem(sum(twoItems(), "khoảng 30", 30));
  }

  private static void assertItem(FakeWorkbook sheet) {
    Reading reading = sheet.read();
    assertThat(reading.kindsBelowHeading()).containsExactly(PROGRAMME, ITEM, ITEM, ITEM);
    assertThat(reading.codes()).doesNotContain(FindingCode.TOTAL_WITHOUT_LABEL);
  }

  @Test
  void theSameAmountAsASingleItemIsNoSum() {
    Reading reading =
        sum(FakeWorkbook.standard().programme1().item("1.1", "Tập huấn", 10), 10, 10).read();
    assertThat(reading.kindsBelowHeading()).containsExactly(PROGRAMME, ITEM, ITEM);
  }

  @Test
  void whoSaysWhoOrWhenIsAnItem() {
    Reading reading =
        twoItems().row(null, null, "Phòng Kinh tế", null, null, null, 30, 30, 0, 0).read();
    assertThat(reading.kindsBelowHeading()).containsExactly(PROGRAMME, ITEM, ITEM, ITEM);
  }

  @Test
  void remarksMayFollow() {
    Reading reading = sum(twoItems(), 30, 30).row("Ghi chú: số liệu tạm tính").read();
    assertThat(reading.kindsBelowHeading()).endsWith(SUBTOTAL, NOTE);
    assertThat(reading.errors()).isEmpty();
  }
}
