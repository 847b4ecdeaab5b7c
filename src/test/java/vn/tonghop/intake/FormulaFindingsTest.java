package vn.tonghop.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tonghop.finding.Address;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.finding.FindingText;

/** Faulty formulas are findings where something is read from them, and nowhere else. */
class FormulaFindingsTest {

  private static final int NAME = 1;
  private static final int TOTAL = 6;
  private static final int BEYOND_THE_TABLE = 14;

  private static FormulaFault fault(int column, FormulaFault.Kind kind) {
    return new FormulaFault(column, kind, "H6+I6", "100", "200");
  }

  private static FakeWorkbook item(FormulaFault... faults) {
    return FakeWorkbook.standard().programme1().item("1.1", "Tập huấn", 100).faults(faults);
  }

  @ParameterizedTest
  @CsvSource({
    "STALE,      AMOUNT_STALE,      FORMULA_STALE",
    "EVALUATED,  FORMULA_EVALUATED, FORMULA_EVALUATED",
    "CIRCULAR,   AMOUNT_CIRCULAR,   FORMULA_CIRCULAR",
    "EXTERNAL,   FORMULA_EXTERNAL,  FORMULA_EXTERNAL",
    "VOLATILE,   FORMULA_VOLATILE,  FORMULA_VOLATILE",
    "UNCHECKED,  FORMULA_UNCHECKED, FORMULA_UNCHECKED"
  })
  void whatIsWrongWeighsMoreInAnAmount(
      FormulaFault.Kind kind, FindingCode inAmount, FindingCode inText) {
    Reading reading = item(fault(NAME, kind), fault(TOTAL, kind)).read();
    assertThat(reading.findings())
        .containsExactlyInAnyOrder(
            Finding.of(inText, at(reading, "B"), "NAME", "=H6+I6", "100", "200"),
            Finding.of(inAmount, at(reading, "G"), "TOTAL", "=H6+I6", "100", "200"));
  }

  private static Address at(Reading reading, String column) {
    return reading.onlyProposal().address().at(column);
  }

  @Test
  void bothAmountsAreShown() {
    Reading reading = item(fault(TOTAL, FormulaFault.Kind.STALE)).read();
    Finding stale = reading.findings().get(0);
    assertThat(FindingText.in(Locale.ROOT).message(stale))
        .isEqualTo("\"Total cost\" shows \"100\", but its formula =H6+I6 gives \"200\".");
    assertThat(FindingText.in(Locale.forLanguageTag("vi")).message(stale))
        .contains("đang hiện \"100\"", "=H6+I6", "tính ra \"200\"");
  }

  @Test
  void aStaleStatedTotalRejectsNothing() {
    Reading reading =
        item()
            .row(null, "Tổng cộng", null, null, null, null, 100, 100, 0, 0)
            .faults(fault(TOTAL, FormulaFault.Kind.STALE), fault(NAME, FormulaFault.Kind.STALE))
            .read();
    assertThat(reading.codes()).containsExactly(FindingCode.FORMULA_STALE);
    assertThat(reading.findings().get(0).address().column()).isEqualTo("G");
  }

  @Test
  void anAmountThatBeginsInASpacerColumnIsChecked() {
    Reading reading =
        new FakeWorkbook()
            .row("ĐVT: ngàn đồng")
            .row("TT", "Tên đề án", null, "Tổng KP", "KPKC")
            .merged("C4:D4")
            .programme1()
            .row("1.1", "Tập huấn", 100, null, 100)
            .faults(fault(2, FormulaFault.Kind.STALE))
            .read();
    assertThat(reading.onlyProposal().fundingOrZero().total().amount()).isEqualTo(100_000);
    assertThat(reading.codes()).containsExactly(FindingCode.AMOUNT_STALE);
  }

  @Test
  void whatIsNotReadDisturbsNobody() {
    FormulaFault stale = fault(NAME, FormulaFault.Kind.STALE);
    Reading reading =
        FakeWorkbook.standard()
            .faults(stale)
            .programme1()
            .faults(stale)
            .item("1.1", "Tập huấn", 100)
            .faults(fault(BEYOND_THE_TABLE, FormulaFault.Kind.STALE))
            .read();
    assertThat(reading.codes()).isEmpty();
  }

  @Test
  void thatFormulasWereTooManyIsToldOnce() {
    FormulaFault beyond = fault(TOTAL, FormulaFault.Kind.BEYOND_LIMIT);
    Reading reading =
        item(beyond).item("1.2", "Hội thảo", 100).faults(beyond, fault(NAME, beyond.kind())).read();
    assertThat(reading.codes()).containsExactly(FindingCode.FORMULAS_BEYOND_LIMIT);
  }

  @Test
  void aResultThatIsMissingIsToldOnce() {
    SheetCell unvalued = new SheetCell.UnvaluedFormula("DocSo(H6)");
    Reading reading =
        FakeWorkbook.standard()
            .programme1()
            .row("1.1", "Tập huấn", "Phòng Kinh tế", "Mục tiêu", 5, 12, unvalued, 100, 0, 0)
            .faults(fault(TOTAL, FormulaFault.Kind.UNCHECKED))
            .read();
    assertThat(reading.codes()).isEqualTo(List.of(FindingCode.FORMULA_WITHOUT_VALUE));
  }
}
