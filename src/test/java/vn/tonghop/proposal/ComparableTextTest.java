package vn.tonghop.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ComparableTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Phú Hòa | Phú Hoà",
        "thúy | thuý",
        "khỏe | khoẻ",
        "họa | hoạ",
        "của | cuả",
        "quyền | qu\u0079ê\u0300n",
        "ĐỀ ÁN ỨNG DỤNG | đề án ứng dụng",
        "máy, móc (thiết bị) | Máy móc thiết bị",
        "chế biến: gỗ - sơn; mài… | chế biến gỗ sơn mài",
        "“Gốm Biên Hòa” | 'Gốm Biên Hòa'",
        "Gốm´s | Gốm's",
        "Công ty A. | Công ty A",
        "１２ máy ＣＮＣ | 12 máy CNC"
      })
  void caseSpacesPunctuationAndThePlaceOfTheToneMakeNoDifference(String one, String other) {
    assertThat(ComparableText.of(one)).isEqualTo(ComparableText.of(other)).isNotEmpty();
  }

  @Test
  void whiteSpaceOfAnyKindAndAmountMakesNoDifference() {
    assertThat(ComparableText.of("  máy\u00a0\u3000CNC\n\tgỗ "))
        .isEqualTo(ComparableText.of("máy CNC gỗ"));
  }

  @Test
  void whatCannotBeSeenMakesNoDifference() {
    assertThat(ComparableText.of("\ufeffkhuy\u200bến c\u00adông"))
        .isEqualTo(ComparableText.of("khuyến công"));
  }

  /** U+00D0, an Icelandic letter that looks like U+0110, is typed in its place. */
  @Test
  void lettersThatLookLikeCapitalDAreThatLetter() {
    assertThat(ComparableText.of("\u00d0ồng Nai")).isEqualTo(ComparableText.of("\u0110ồng Nai"));
    assertThat(ComparableText.of("\u0189ồng Nai")).isEqualTo(ComparableText.of("\u0111ồng Nai"));
  }

  @Test
  void precomposedAndDecomposedTextIsTheSame() {
    String text = "Ứng dụng thiết bị tiên tiến ở Cẩm Mỹ, Đồng Nai";
    assertThat(ComparableText.of(Normalizer.normalize(text, Normalizer.Form.NFD)))
        .isEqualTo(ComparableText.of(text));
  }

  @ParameterizedTest
  @CsvSource({
    "hội, hói",
    "hòa, hoa",
    "hòa, hóa",
    "ma, mã",
    "mả, mã",
    "mạ, ma",
    "tư, tu",
    "tô, to",
    "tơ, tô",
    "căn, cân",
    "đa, da",
    "máy 1, máy 2",
    "máy 12, máy 1 2",
    "tổ hợp, tổhợp",
    "'2,5 tấn', 25 tấn",
    "hòa binh, hoa bình"
  })
  void diacriticsLettersAndDigitsDo(String one, String other) {
    assertThat(ComparableText.of(one)).isNotEqualTo(ComparableText.of(other));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "-", "…", "(.)"})
  void withoutALetterOrDigitNothingIsLeft(String text) {
    assertThat(ComparableText.of(text)).isEmpty();
  }

  @Test
  void theLocaleOfTheMachineMakesNoDifference() {
    String here = ComparableText.of("CÔNG NGHIỆP");
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertThat(ComparableText.of("CÔNG NGHIỆP")).isEqualTo(here);
    } finally {
      Locale.setDefault(before);
    }
  }
}
