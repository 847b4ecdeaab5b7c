package vn.tonghop.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DongFormatTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "MILLION | 9230500000 | 9.230,5",
        "THOUSAND | 9230500000 | 9.230.500",
        "THOUSAND | 1 | 0,001",
        "BILLION | 9223372036854775807 | 9.223.372.036,854775807",
        "BILLION | -500000000 | -0,5"
      })
  void writesAnAmountInItsUnitWithoutRounding(MoneyUnit unit, long amount, String text) {
    assertThat(DongFormat.in(unit, Dong.of(amount))).isEqualTo(text);
  }

  @Test
  void givesTheExactNumberWithoutTrailingZerosOrExponents() {
    assertThat(DongFormat.exactly(MoneyUnit.THOUSAND, Dong.of(350_000_000)))
        .isEqualTo(new BigDecimal("350000"));
    assertThat(DongFormat.exactly(MoneyUnit.THOUSAND, Dong.of(350_000_500)))
        .isEqualTo(new BigDecimal("350000.5"));
  }

  @Test
  void writesTheSameUnderEveryLocale() {
    Locale before = Locale.getDefault();
    try {
      for (String tag : new String[] {"vi", "tr", "en-US", "ar-EG", "hi-IN-u-nu-deva"}) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        assertThat(DongFormat.in(MoneyUnit.MILLION, Dong.of(-9_230_500_000L)))
            .as(tag)
            .isEqualTo("-9.230,5");
      }
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void everyUnitIsNamedAsSheetsNameIt() {
    assertThat(MoneyUnit.values())
        .extracting(MoneyUnit::label)
        .containsExactly("đồng", "nghìn đồng", "triệu đồng", "tỷ đồng");
  }
}
