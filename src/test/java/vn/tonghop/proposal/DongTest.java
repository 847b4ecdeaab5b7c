package vn.tonghop.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DongTest {

  @Test
  void sumsAndDifferencesAreExact() {
    assertThat(Dong.of(6_172_400_000L).plus(Dong.of(3_058_100_000L)))
        .isEqualTo(Dong.of(9_230_500_000L));
    assertThat(Dong.of(1).minus(Dong.of(3))).isEqualTo(Dong.of(-2));
    assertThat(Dong.of(9_007_199_254_740_993L).plus(Dong.of(1)).amount())
        .isEqualTo(9_007_199_254_740_994L);
  }

  @Test
  void whatDoesNotFitIsRefusedInsteadOfWrappingAround() {
    Dong most = Dong.of(Long.MAX_VALUE);
    Dong least = Dong.of(Long.MIN_VALUE);
    assertThatThrownBy(() -> most.plus(Dong.of(1))).isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> least.minus(Dong.of(1))).isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> Dong.ZERO.minus(least)).isInstanceOf(ArithmeticException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "7, 7",
    "999, 999",
    "1000, 1.000",
    "1058400, 1.058.400",
    "-999, -999",
    "-1000, -1.000",
    "-123456, -123.456",
    "45547000000, 45.547.000.000",
    "9223372036854775807, 9.223.372.036.854.775.807",
    "-9223372036854775808, -9.223.372.036.854.775.808"
  })
  void dotsGroupThousands(long amount, String grouped) {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG"));
      assertThat(Dong.of(amount).grouped()).isEqualTo(grouped);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void amountsAreOrderedBySize() {
    assertThat(Dong.of(-1)).isLessThan(Dong.ZERO);
    assertThat(Dong.of(Long.MAX_VALUE)).isGreaterThan(Dong.of(Long.MIN_VALUE));
    assertThat(Dong.of(5)).isEqualByComparingTo(new Dong(5)).isEqualTo(new Dong(5));
  }

  @Test
  void zeroIsNeitherNegativeNorAnythingElse() {
    assertThat(Dong.of(0)).isSameAs(Dong.ZERO).returns(true, Dong::isZero);
    assertThat(Dong.ZERO.isNegative()).isFalse();
    assertThat(Dong.of(-1).isNegative()).isTrue();
    assertThat(Dong.of(-1).isZero()).isFalse();
  }
}
