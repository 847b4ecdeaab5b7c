package vn.tonghop.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tonghop.finding.Address;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.finding.Severity;
import vn.tonghop.proposal.Funding;

class MisprintTest {

  @ParameterizedTest
  @CsvSource({
    "don vi thuc hien, don vi thuc hien, 0",
    "don vi thuc hein, don vi thuc hien, 1",
    "don vi thuc hiem, don vi thuc hien, 1",
    "don vi thuc hie, don vi thuc hien, 1",
    "don vi thucc hien, don vi thuc hien, 1",
    "don vi thucc hein, don vi thuc hien, 2",
    "don vithuc hien, don vi thuc hien, 1",
    "ten de na, ten de an, 1",
    "tende an, ten de an, 1",
    "don bi thucc hein, don vi thuc hien, -1", // "bi" may be a word of its own
    "don vi thuc hanh, don vi thuc hien, -1",
    "kpkc tw, kpkc dp, -1",
    "ngan sach xa, ngan sach tinh, -1",
    "kinh phi doi tuong, kinh phi doi ung, -1",
    "tong kt, tong kp, -1",
    "doi uhg, doi ung, -1"
  })
  void countsTheLettersThatAreWrong(String found, String phrase, int edits) {
    assertThat(Misprint.edits(found, phrase)).isEqualTo(edits);
    assertThat(Misprint.edits(phrase, found)).isEqualTo(edits);
  }

  private static FakeWorkbook titled() {
    return new FakeWorkbook().row("UBND thành phố Biên Hòa").row("ĐVT: nghìn đồng");
  }

  @Test
  void readsAMisprintedHeadingAndSaysWhatItWasTakenFor() {
    Reading reading =
        titled()
            .row("TT", "Tên đề na", "Đơn vị thực hein", "Tổng kinh phị thực hiênn", "KPKC")
            .row("1", "Hội chợ", "Phòng Kinh tế", 30, 30)
            .read();

    assertThat(reading.onlyProposal().name()).isEqualTo("Hội chợ");
    assertThat(reading.onlyProposal().implementer()).isEqualTo("Phòng Kinh tế");
    assertThat(reading.onlyProposal().funding()).isEqualTo(Funding.ofDong(30_000, 30_000, 0, 0));
    assertThat(reading.findings())
        .containsExactly(
            misprint("B", "NAME", "Tên đề na", "Tên đề án"),
            misprint("C", "IMPLEMENTER", "Đơn vị thực hein", "Đơn vị thực hiện"),
            misprint("D", "TOTAL", "Tổng kinh phị thực hiênn", "Tổng kinh phí thực hiện"));
    assertThat(FindingCode.HEADING_MISPRINT.severity()).isEqualTo(Severity.NOTE);
  }

  private static Finding misprint(String column, String field, String found, String phrase) {
    return Finding.of(
        FindingCode.HEADING_MISPRINT,
        new Address("731-bien-hoa.xlsx", "Đăng ký", 3, column),
        field,
        found,
        phrase);
  }

  @Test
  void readsAMisprintBelowItsGroupAndBeforeAUnit() {
    Reading reading =
        new FakeWorkbook()
            .row("UBND thành phố Biên Hòa")
            .row("TT", "Tên đề án", "Đơn vị", null, "Tổng kinh phíi (triệu đồng)", "KPKC")
            .row(null, null, "thực hiệm", "thụ hưởng", null, null)
            .row("1", "Hội chợ", "Phòng Kinh tế", "Cơ sở A", 1, 1)
            .read();

    assertThat(reading.onlyProposal().implementer()).isEqualTo("Phòng Kinh tế");
    assertThat(reading.onlyProposal().beneficiary()).isEqualTo("Cơ sở A");
    assertThat(reading.onlyProposal().fundingOrZero().total().amount()).isEqualTo(1_000_000);
    assertThat(reading.codes())
        .containsExactly(FindingCode.HEADING_MISPRINT, FindingCode.HEADING_MISPRINT);
  }

  @Test
  void leavesAMisprintAloneWhereAnotherColumnIsHeadedExactly() {
    Reading reading =
        titled()
            .row("TT", "Tên đề án", "Tổng kinh phíi", "Tổng kinh phí", "KPKC")
            .row("1", "Hội chợ", 99, 30, 30)
            .read();
    assertThat(reading.onlyProposal().funding()).isEqualTo(Funding.ofDong(30_000, 30_000, 0, 0));
    assertThat(reading.findings()).isEmpty();
  }

  @Test
  void leavesOpenWhichOfTwoMisprintedColumnsIsMeant() {
    Reading reading =
        titled()
            .row("TT", "Tên đề án", "Tổng kinh phíi", "Tổng kính phíi", "KPKC")
            .row("1", "Hội chợ", 99, 30, 30)
            .read();
    assertThat(reading.codes()).contains(FindingCode.COLUMN_AMBIGUOUS);
    assertThat(reading.onlyProposal().fundingOrZero()).isEqualTo(Funding.ZERO);
  }

  @Test
  void doesNotTakeAHeadingForEitherOfTwoThatItIsAsNearTo() {
    Reading reading =
        titled()
            .row("TT", "Tên đề án", "Tổng KP", "KPKC", "Kinh phí khách", "Tháng kắt đầu")
            .row("1", "Hội chợ", 30, 10, 20, 5)
            .read();
    assertThat(reading.codes())
        .containsExactly(FindingCode.HEADING_MISPRINT, FindingCode.HEADING_MISPRINT);

    HeadingWords words =
        new HeadingWords(
            FakeWorkbook.PLAN.vocabulary(), new UnitWords(FakeWorkbook.PLAN.vocabulary()));
    assertThat(words.misprint("don vi thu huong")).isNotNull();
    assertThat(words.misprint("kinh phi dong gop cua don vi")).isNull();
  }

  @Test
  void takesNoOrdinaryTextForAMisprint() {
    Reading reading =
        titled()
            .row("Tên đề na", "Tổng kinh phị thực hiênn", "Ghi chú")
            .row("Hội chợ", 1, "a")
            .read();
    assertThat(reading.codes()).containsExactly(FindingCode.TABLE_NOT_FOUND);
  }
}
