package vn.tonghop.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tonghop.intake.Conversion.Outcome;

class CellTextsTest {

  private static final Sheet SHEET = Sheet.plain(1, "S");

  private final CellTexts texts = new CellTexts();
  private int row;

  private List<SheetCell.Text> read(SheetCell... cells) {
    return texts.of(SheetRow.of(SHEET, ++row, List.of(cells))).cells().stream()
        .map(SheetCell.Text.class::cast)
        .toList();
  }

  private static SheetCell.Text in(String font, String text) {
    return new SheetCell.Text(text, List.of(new FontRun(0, font)));
  }

  private static void assertConverted(SheetCell.Text cell, LegacyEncoding encoding, String text) {
    assertThat(cell.text()).isEqualTo(text);
    Conversion conversion = Objects.requireNonNull(cell.conversion());
    assertThat(conversion.outcome()).isEqualTo(Outcome.CONVERTED);
    assertThat(conversion.encoding()).isEqualTo(encoding);
    assertThat(conversion.stored()).isEqualTo(cell.stored()).isNotEqualTo(text);
  }

  private static void assertUntouched(SheetCell.Text cell, String text) {
    assertThat(cell).isEqualTo(new SheetCell.Text(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Đề án: “Hỗ trợ ứng dụng máy móc tiên tiến vào sản xuất công nghiệp – tiểu thủ công"
            + " nghiệp” (năm 2021);\n- Nghị quyết số 147/2018/NQ-HĐND",
        "UBND THÀNH PHỐ BIÊN HÒA",
        "Hoà Bình, hòa bình, thuỷ lợi, thủy lợi, khoẻ, khỏe",
        "Quý II: giữ gìn, khuyếch trương, quyển, nghiêng, Đắk Lắk"
      })
  void sentencesAreConvertedAsTheyWereTyped(String sentence) {
    assertConverted(read(LegacyLetters.tcvn3(sentence)).get(0), LegacyEncoding.TCVN3, sentence);
    assertConverted(read(LegacyLetters.vni(sentence)).get(0), LegacyEncoding.VNI, sentence);
  }

  @ParameterizedTest
  @ValueSource(strings = {".VnTime", ".VnArialH", "VNI-Times", ".VNTIME"})
  void unicodeInSuchAFontStaysAsItIs(String font) {
    for (String text :
        List.of(
            "Cộng hòa xã hội chủ nghĩa",
            "UBND THÀNH PHỐ BIÊN HÒA",
            "Ống thép Ø 100, 5 m², 20×30, ±5%, 30°C, 5 µm",
            "HĐND",
            "Hỗ tr\u01a1\u0323")) {
      assertUntouched(read(in(font, text)).get(0), text);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"TT", "1.000.000", "Ghi chu (1) = 2 + 3", "a@b.vn", ""})
  void whatIsTheSameInBothIsNoConversionEvenInACapitalFont(String text) {
    for (String font : List.of(".VnTime", ".VnTimeH", "VNI-Times")) {
      assertUntouched(read(LegacyLetters.tcvn3("Đề án"), in(font, text)).get(1), text);
    }
  }

  @Test
  void aCapitalFontShowsCapitals() {
    assertConverted(
        read(in(".VnTimeH", "§¨ng ký ®Ò ¸n khuyÕn c«ng n¨m 2021")).get(0),
        LegacyEncoding.TCVN3,
        "ĐĂNG KÝ ĐỀ ÁN KHUYẾN CÔNG NĂM 2021");
    assertThat(read(in(".VnTime", "C«ng")).get(0).text()).isEqualTo("Công");
  }

  @Test
  void eachRunIsReadByItsOwnFont() {
    SheetCell.Text cell =
        new SheetCell.Text(
            "Đề án: hç trî hoã trôï hç trî",
            List.of(
                new FontRun(0, "Times New Roman"),
                new FontRun(7, ".VnTime"),
                new FontRun(14, "VNI-Times"),
                new FontRun(23, ".VnTimeH")));
    assertThat(read(cell).get(0).text()).isEqualTo("Đề án: hỗ trợ hỗ trợ HỖ TRỢ");
  }

  @Test
  void aMarkOfVniFindsItsLetterInTheRunBefore() {
    SheetCell.Text cell =
        new SheetCell.Text(
            "Ñeà aùn",
            List.of(
                new FontRun(0, "VNI-Times"),
                new FontRun(2, "VNI-Helve"),
                new FontRun(4, "Arial"),
                new FontRun(5, "VNI-Times")));
    assertConverted(read(cell).get(0), LegacyEncoding.VNI, "Đề án");
  }

  @Test
  void aTextThatMayBeEitherGoesByItsRow() {
    // "Ghi chó" is "Ghi chú" in TCVN3, and "dog" in Unicode; "Hòa" in VNI is "Hịa".
    assertConverted(
        read(in(".VnTime", "Ghi chó"), in(".VnTime", "Tªn ®Ò ¸n")).get(0),
        LegacyEncoding.TCVN3,
        "Ghi chú");
    assertUntouched(read(in(".VnTime", "Ghi chú"), in(".VnTime", "Tên đề án")).get(0), "Ghi chú");
    assertUntouched(read(in("VNI-Times", "Hòa"), in("VNI-Times", "Tên đề án")).get(0), "Hòa");
  }

  @Test
  void aTextThatMayBeEitherGoesByTheRowsBefore() {
    read(LegacyLetters.tcvn3("Sở Công Thương"));
    assertConverted(read(in(".VnTime", "Ghi chó")).get(0), LegacyEncoding.TCVN3, "Ghi chú");
    assertConverted(read(in(".VnTime", "12/Q§-UBND")).get(0), LegacyEncoding.TCVN3, "12/QĐ-UBND");
  }

  @Test
  void aTextThatNothingTellsIsLeftAloneAndAskedAbout() {
    SheetCell.Text alone = read(in(".VnTime", "Ghi chó")).get(0);
    assertThat(alone.text()).isEqualTo("Ghi chó");
    assertThat(alone.conversion())
        .isEqualTo(new Conversion("Ghi chó", LegacyEncoding.TCVN3, Outcome.DOUBTFUL, "Ghi chú"));

    read(LegacyLetters.tcvn3("Sở Công Thương"));
    read(in(".VnTime", "Sở Công Thương"));
    assertThat(Objects.requireNonNull(read(in(".VnTime", "Ghi chó")).get(0).conversion()).outcome())
        .isEqualTo(Outcome.DOUBTFUL);
  }

  @Test
  void aTextThatIsHalfUnicodeIsLeftAloneAndAskedAbout() {
    String mixed = "Hỗ trợ m¸y mãc";
    SheetCell.Text cell = read(LegacyLetters.tcvn3("Sở Công Thương"), in(".VnTime", mixed)).get(1);
    assertThat(cell.text()).isEqualTo(mixed);
    assertThat(cell.conversion())
        .isEqualTo(new Conversion(mixed, LegacyEncoding.TCVN3, Outcome.DOUBTFUL, "Hỗ trợ máy móc"));
  }

  @Test
  void whatCannotBeConvertedIsNamedAndTheRestConverted() {
    SheetCell.Text cell = read(in(".VnTime", "DiÖn tÝch 5 m² \u00c1 ²")).get(0);
    assertThat(cell.text()).isEqualTo("Diện tích 5 m² Á ²");
    assertThat(cell.conversion())
        .isEqualTo(
            new Conversion(
                "DiÖn tÝch 5 m² \u00c1 ²", LegacyEncoding.TCVN3, Outcome.INCOMPLETE, "² Á"));
  }

  @Test
  void aRowInFontsOfTodayIsNotTouched() {
    for (String text :
        List.of("Công ty", "Cong ty ABC", "Café Müller", "50 m² – 30°C", "Hòa Bình", "«Đề án»")) {
      SheetRow ordinary = SheetRow.of(SHEET, 1, List.of(new SheetCell.Text(text)));
      assertThat(texts.of(ordinary)).as(text).isSameAs(ordinary);
    }
  }

  @Test
  void bytesOfAnOldEncodingInAFontOfTodayAreLeftAloneAndAskedAbout() {
    assertUndeclared("C«ng ty c¬ khÝ", LegacyEncoding.TCVN3, "Công ty cơ khí");
    assertUndeclared("Coâng ty cô khí", LegacyEncoding.VNI, "Công ty cơ khí");
  }

  private void assertUndeclared(String stored, LegacyEncoding encoding, String meant) {
    SheetCell.Text cell = read(new SheetCell.Text(stored)).get(0);
    assertThat(cell.text()).isEqualTo(stored);
    assertThat(cell.conversion())
        .isEqualTo(new Conversion(stored, encoding, Outcome.UNDECLARED, meant));
  }
}
