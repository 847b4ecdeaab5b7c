package vn.tonghop.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FoldedTest {

  private final Locale localeBefore = Locale.getDefault();

  @AfterEach
  void restoreLocale() {
    Locale.setDefault(localeBefore);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Đơn vị thực hiện | don vi thuc hien",
        "KPKC ĐP (nguồn KC tỉnh) | kpkc dp nguon kc tinh",
        "TM. ỦY BAN NHÂN DÂN | tm uy ban nhan dan",
        "1.000.000 đồng | 1 000 000 dong",
        "1.1 | 1 1",
        "TT&TVPTCN | tt tvptcn",
        "Ưu đãi, hướng nghiệp | uu dai huong nghiep"
      })
  void keepsOnlyLettersDigitsAndSingleSpaces(String text, String folded) {
    assertThat(Folded.fold(text)).isEqualTo(folded);
  }

  @Test
  void whiteSpaceOfAnyKindIsOneSpaceAndNoneAtTheEnds() {
    assertThat(Folded.fold("\u00a0 Tên\tđề án,\r\n(nhiệm\u2003vụ)\ufeff "))
        .isEqualTo("ten de an nhiem vu");
  }

  @Test
  void whatCannotBeSeenPartsNoWords() {
    assertThat(Folded.fold("Tê\u200bn đ\u00adề á\u2060n")).isEqualTo("ten de an");
  }

  @Test
  void ethIsReadAsTheLetterItLooksLike() {
    assertThat(Folded.fold("Ðơn vị")).isEqualTo(Folded.fold("Đơn vị"));
  }

  @Test
  void bothTonePlacementsAreTheSame() {
    assertThat(Folded.fold("Biên Hòa")).isEqualTo(Folded.fold("biên hoà"));
  }

  @Test
  void composedAndDecomposedTextAreTheSame() {
    String text = "Trung tâm Khuyến công và Tư vấn phát triển công nghiệp Đồng Nai";
    assertThat(Folded.fold(Normalizer.normalize(text, Normalizer.Form.NFD)))
        .isEqualTo(Folded.fold(Normalizer.normalize(text, Normalizer.Form.NFC)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"tr-TR", "vi-VN", "lt-LT"})
  void theLocaleOfTheMachineMakesNoDifference(String tag) {
    Locale.setDefault(Locale.forLanguageTag(tag));
    assertThat(Folded.fold("SỐ THỨ TỰ, KINH PHÍ, İI")).isEqualTo("so thu tu kinh phi ii");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "–…;()", "\u0301"})
  void textWithoutLettersAndDigitsFoldsToNothing(String text) {
    assertThat(Folded.fold(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Đề án số 1.2 – CNNT", "ÊƠƯ İı ẞ K", "cơ sở\u0323"})
  void foldingTwiceChangesNothing(String text) {
    assertThat(Folded.fold(Folded.fold(text))).isEqualTo(Folded.fold(text));
  }

  @Test
  void everyCharacterIsFoldedAsUnicodeDescribesIt() {
    for (char c = 0; c < 0x2100; c++) {
      String text = "a" + c + "B";
      String letters =
          Normalizer.normalize(text, Normalizer.Form.NFD)
              .replaceAll("[\\p{M}\\p{Cf}]", "")
              .toLowerCase(Locale.ROOT)
              .replace('đ', 'd')
              .replace('ð', 'd')
              .replaceAll("[^\\p{L}\\p{Nd}]+", " ");
      assertThat(Folded.fold(text)).as(Integer.toHexString(c)).isEqualTo(letters);
    }
  }
}
