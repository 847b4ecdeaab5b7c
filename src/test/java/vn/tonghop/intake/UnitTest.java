package vn.tonghop.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.proposal.Funding;
import vn.tonghop.proposal.MoneyUnit;

class UnitTest {

  private static Reading withLine(@Nullable Object... line) {
    return new FakeWorkbook()
        .row("UBND thành phố Biên Hòa")
        .row(line)
        .heading()
        .programme1()
        .item("1.1", "Tập huấn", 2)
        .read();
  }

  private static Reading withTotalHeaded(String total) {
    return new FakeWorkbook()
        .row("TT", "Tên đề án", total, "KPKC")
        .row("1.1", "Tập huấn", 2, 2)
        .read();
  }

  @ParameterizedTest
  @CsvSource({
    "ĐVT: đồng,DONG",
    "ĐVT: đ,DONG",
    "Đơn vị tính: VNĐ,DONG",
    "ĐVT: ngàn đồng,THOUSAND",
    "(Đơn vị tính: 1.000 đồng),THOUSAND",
    "DVT: 1000đ,THOUSAND",
    "Đơn vị: Triệu đồng,MILLION",
    "Biểu 01 - ĐVT: tr.đồng,MILLION",
    "ĐVT: tỉ đồng,BILLION",
    "(Triệu đồng),MILLION",
  })
  void readsTheLineAboveTheTable(String line, MoneyUnit unit) {
    Reading reading = withLine(null, null, line);
    assertThat(reading.end().unit()).isEqualTo(unit);
    assertThat(reading.onlyProposal().fundingOrZero().total().amount()).isEqualTo(2 * unit.dong());
    assertThat(reading.findings()).isEmpty();
  }

  @Test
  void readsLabelAndUnitInNeighbouringCells() {
    assertThat(withLine(null, "ĐVT:", null, "Triệu đồng").end().unit())
        .isEqualTo(MoneyUnit.MILLION);
  }

  @ParameterizedTest
  @CsvSource({
    "Tổng KP (triệu đồng),MILLION",
    "Tổng KP 1.000 đ,THOUSAND",
    "'Tổng kinh phí, ĐVT: đồng',DONG",
    "'Tổng KP\n(tỷ đồng)',BILLION",
  })
  void readsTheHeadingsOfMoney(String heading, MoneyUnit unit) {
    assertThat(withTotalHeaded(heading).end().unit()).isEqualTo(unit);
  }

  @Test
  void readsTheUnitOfAGroupHeading() {
    Reading reading =
        new FakeWorkbook()
            .row("TT", "Tên đề án", "Kinh phí (triệu đồng)", null)
            .row(null, null, "Tổng KP", "KPKC")
            .row("1.1", "Tập huấn", 2, 2)
            .read();
    assertThat(reading.end().unit()).isEqualTo(MoneyUnit.MILLION);
  }

  private static FakeWorkbook onTemplateInMillions(@Nullable String unitLine) {
    return new FakeWorkbook()
        .property("tonghop.unit", "triệu đồng")
        .row("UBND thành phố Biên Hòa")
        .row(unitLine)
        .heading()
        .programme1()
        .item("1.1", "Tập huấn", 2);
  }

  @Test
  void takesTheUnitOfTheTemplateWhereTheSheetNamesNone() {
    Reading reading = onTemplateInMillions(null).read();
    assertThat(reading.onlyProposal().fundingOrZero().total().amount()).isEqualTo(2_000_000);
    assertThat(reading.findings())
        .extracting(Finding::code, Finding::arguments)
        .containsExactly(tuple(FindingCode.UNIT_OF_TEMPLATE, List.of("MILLION")));
  }

  @Test
  void takesTheUnitOfTheSheetWhereTheTemplateHadAnother() {
    assertThat(onTemplateInMillions("ĐVT: triệu đồng").read().findings()).isEmpty();
    Reading reading = onTemplateInMillions("ĐVT: ngàn đồng").read();
    assertThat(reading.onlyProposal().fundingOrZero().total().amount()).isEqualTo(2_000);
    assertThat(reading.findings())
        .extracting(Finding::code, Finding::arguments)
        .containsExactly(
            tuple(FindingCode.UNIT_OTHER_THAN_TEMPLATE, List.of("THOUSAND", "MILLION")));
  }

  @Test
  void takesNoUnitOfTheTemplateWhereTheSheetNamesOneThatIsUnknown() {
    assertThat(onTemplateInMillions("ĐVT: trăm triệu").read().codes())
        .containsExactly(FindingCode.UNIT_UNKNOWN);
    assertThat(onTemplateInMillions(null).property("tonghop.unit", "USD").read().codes())
        .containsExactly(FindingCode.UNIT_UNKNOWN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Đơn vị: UBND thành phố Biên Hòa",
        "ĐVT: trăm triệu",
        "Tổng kinh phí 2 tỷ đồng",
        "Đơn vị: Đ/c Nguyễn Văn A",
        "ĐVT: 10.000 đồng"
      })
  void guessesNoUnit(String line) {
    Reading reading = withLine(line);
    assertThat(reading.end().unit()).isNull();
    assertThat(reading.errors())
        .extracting(Finding::code)
        .containsExactly(FindingCode.UNIT_UNKNOWN);
    assertThat(reading.onlyProposal().funding()).isEqualTo(Funding.ZERO);
    assertThat(reading.totals()).isEmpty();
  }

  @Test
  void saysWhatStandsInPlaceOfAUnit() {
    assertThat(withLine("ĐVT: trăm triệu").errors().get(0).arguments())
        .containsExactly("ĐVT: trăm triệu");
    assertThat(withLine("").errors().get(0).arguments()).containsExactly("");
  }

  @Test
  void keepsBlankMoneyApartFromUnreadMoney() {
    Reading reading =
        new FakeWorkbook().heading().row("1.1", "Tập huấn", "Phòng Kinh tế", null, 5, 12).read();
    assertThat(reading.onlyProposal().funding()).isNull();
  }

  @Test
  void refusesContradictions() {
    Reading reading =
        new FakeWorkbook()
            .row("UBND thành phố Biên Hòa")
            .row("ĐVT: ngàn đồng")
            .row("TT", "Tên đề án", "Tổng KP (triệu đồng)", "KPKC")
            .row("1.1", "Tập huấn", 2, 2)
            .read();
    assertThat(reading.end().unit()).isNull();
    assertThat(reading.end().findings())
        .extracting(Finding::code, Finding::arguments)
        .containsExactly(tuple(FindingCode.UNIT_CONFLICT, List.of("nghìn đồng, triệu đồng")));
    assertThat(reading.onlyProposal().funding()).isEqualTo(Funding.ZERO);
  }

  @Test
  void readsEachColumnInTheUnitOfItsHeading() {
    Reading reading =
        new FakeWorkbook()
            .row("TT", "Tên đề án", "Tổng KP (triệu đồng)", "KPKC (nghìn đồng)")
            .row("1.1", "Tập huấn", 2, 2000)
            .read();
    assertThat(reading.onlyProposal().funding())
        .isEqualTo(Funding.ofDong(2_000_000, 2_000_000, 0, 0));
    assertThat(reading.findings())
        .filteredOn(found -> found.code() == FindingCode.UNITS_BY_COLUMN)
        .singleElement()
        .extracting(Finding::arguments)
        .isEqualTo(List.of("C: triệu đồng; D: nghìn đồng"));
  }

  @Test
  void doesNotLendAColumnOneOfSeveralUnits() {
    Reading reading =
        new FakeWorkbook()
            .row("TT", "Tên đề án", "Tổng KP (triệu đồng)", "KPKC (nghìn đồng)", "Nguồn khác")
            .row("1.1", "Tập huấn", 2, 2000, 5)
            .read();
    assertThat(reading.codes()).contains(FindingCode.UNIT_UNKNOWN);
    assertThat(reading.onlyProposal().fundingOrZero().other().amount()).isZero();
  }

  @Test
  void missesNoUnitWhereNoAmountNeedsOne() {
    Reading reading =
        new FakeWorkbook()
            .heading()
            .row("1.1", "Tập huấn", "Phòng Kinh tế", null, 5, 12, 0, "-")
            .read();
    assertThat(reading.codes()).doesNotContain(FindingCode.UNIT_UNKNOWN);
  }
}
