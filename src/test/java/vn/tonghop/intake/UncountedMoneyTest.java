package vn.tonghop.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tonghop.definition.AlteredPlan;
import vn.tonghop.definition.PlanDefinition;
import vn.tonghop.definition.Vocabulary;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.proposal.Field;
import vn.tonghop.proposal.Funding;

/** A column in F that the plan does not know, behind total, province and beneficiary in C to E. */
class UncountedMoneyTest {

  private static FakeWorkbook titled() {
    return new FakeWorkbook().row("UBND thành phố Biên Hòa").row("ĐVT: ngàn đồng");
  }

  private static Reading beside(@Nullable String heading, @Nullable Object cell) {
    return sheet(heading, cell).read();
  }

  private static FakeWorkbook sheet(@Nullable String heading, @Nullable Object cell) {
    return titled()
        .row("TT", "Tên đề án", "Tổng KP", "KPKC", "Đối ứng", heading, "Ghi chú")
        .row("1", "Tập huấn", 300, 100, 100, cell);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ngân sách huyện",
        "Vốn vay",
        "Kinh phí đã cấp",
        "NS huyện",
        "Huyện hỗ trợ",
        "Nguồn xã hội hóa",
        "Số tiền đã giải ngân"
      })
  void namesAColumnOfMoneyThatThePlanDoesNotHave(String heading) {
    Reading reading = beside(heading, 100);
    assertThat(reading.findings())
        .extracting(Finding::code, found -> found.address().cell(), Finding::arguments)
        .containsExactly(
            tuple(FindingCode.MONEY_NOT_COUNTED, "F3", List.of("F \"" + heading + "\"", "F4")));
    assertThat(reading.end().money()).isEqualTo(Funding.ofDong(300_000, 100_000, 100_000, 0));
  }

  @Test
  void saysThatSuchAColumnHoldsNoAmount() {
    assertThat(beside("Ngân sách huyện", null).codes())
        .containsExactly(FindingCode.MONEY_COLUMN_UNKNOWN);
    assertThat(beside("Ngân sách huyện", 0).codes())
        .containsExactly(FindingCode.MONEY_COLUMN_UNKNOWN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Điện thoại",
        "Số lao động",
        "Tỷ lệ vốn góp (%)",
        "Vốn điều lệ",
        "Mức hỗ trợ (%)",
        "Số cơ sở được hỗ trợ",
        "Năm hỗ trợ",
        "Quý"
      })
  void saysNothingOfOtherColumns(String heading) {
    assertThat(beside(heading, 25).codes()).isEmpty();
  }

  @Test
  void saysNothingOfTextsBelowSuchAHeading() {
    assertThat(beside("Nguồn nguyên liệu", "Gỗ rừng trồng").codes()).isEmpty();
  }

  @Test
  void countsAColumnThatTheDefinitionKnowsByThatName() {
    Reading reading = sheet("Ngân sách huyện", 100).read(knowing("Ngân sách huyện"));
    assertThat(reading.codes()).isEmpty();
    assertThat(reading.end().money()).isEqualTo(Funding.ofDong(300_000, 100_000, 100_000, 100_000));
  }

  private static PlanDefinition knowing(String otherSource) {
    Vocabulary known = FakeWorkbook.PLAN.vocabulary();
    Map<Field, List<String>> headings = new EnumMap<>(known.headings());
    List<String> other = new ArrayList<>(headings.getOrDefault(Field.OTHER_SHARE, List.of()));
    other.add(otherSource);
    headings.put(Field.OTHER_SHARE, other);
    return AlteredPlan.like(FakeWorkbook.PLAN)
        .reading(
            new Vocabulary(
                headings,
                known.units(),
                known.unitLabels(),
                known.total(),
                known.subtotal(),
                known.amountInWords(),
                known.signature()))
        .definition();
  }

  @Test
  void namesAColumnThatStandsUnderOneHeadingWithTheSources() {
    Reading reading =
        titled()
            .merged("A3:A4", "B3:B4", "C3:C4", "D3:F3")
            .row("TT", "Tên đề án", "Tổng KP", "Trong đó", null, null)
            .row(null, null, null, "KPKC", "Đối ứng", "Huyện")
            .row("1", "Tập huấn", 300, 100, 100, 100)
            .read();
    assertThat(reading.findings())
        .extracting(Finding::code, found -> found.address().cell(), Finding::arguments)
        .containsExactly(tuple(FindingCode.MONEY_NOT_COUNTED, "F4", List.of("F \"Huyện\"", "F5")));
  }

  @Test
  void namesAmountsInAColumnWithoutAHeadingAmongTheSources() {
    Reading reading =
        titled()
            .row("TT", "Tên đề án", "Tổng KP", null, "KPKC", null)
            .row("1", "Tập huấn", 300, 200, 100, 7)
            .read();
    assertThat(reading.findings())
        .extracting(Finding::code, Finding::arguments)
        .containsExactly(tuple(FindingCode.MONEY_NOT_COUNTED, List.of("D", "D4")));
  }

  @Test
  void namesTheFirstCellsOfManyAndCountsThem() {
    FakeWorkbook sheet = sheet("Vốn vay", 100);
    for (int row = 5; row <= 11; row++) {
      sheet.row("" + row, "Hội chợ", 300, 100, 100, row % 2 == 0 ? 0 : 100);
    }
    sheet.row(null, "Hội nghị", 300, 100, 100, 100).row(null, "Hội thảo", 300, 100, 100, 100);
    sheet.row(null, "Tổng cộng", 3000, 1000, 1000, 700);
    assertThat(sheet.read().findings())
        .filteredOn(found -> found.code() == FindingCode.MONEY_NOT_COUNTED)
        .extracting(found -> found.arguments().get(1))
        .containsExactly("F4, F5, F7, F9, F11 … (7)");
  }

  @Test
  void namesAColumnOfWhichOnlyTheTotalIsGiven() {
    Reading reading = sheet("Vốn vay", null).row(null, "Tổng cộng", 300, 100, 100, 100).read();
    assertThat(reading.findings())
        .extracting(Finding::code, Finding::arguments)
        .containsExactly(tuple(FindingCode.MONEY_NOT_COUNTED, List.of("F \"Vốn vay\"", "F")));
  }
}
