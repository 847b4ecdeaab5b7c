package vn.tonghop.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenAmountTest {

  private static Optional<BigDecimal> read(String text, Notation notation) {
    WrittenAmount written = WrittenAmount.of(text);
    return written == null || !written.tail().isEmpty() ? Optional.empty() : written.in(notation);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "1.058.400|1058400",
        "9.230,5|9230.5",
        "1.500.000|1500000",
        "1.500|1500",
        "285,5|285.5",
        "0,5|0.5",
        "0,500|0.500",
        "1,500|1.500",
        "1500,250|1500.250",
        "9.230,500|9230.500",
        "195600|195600",
        "0|0",
        "1 058 400|1058400",
        "1 058 400,5|1058400.5",
        "-1.200|-1200",
        "− 1.200|-1200",
        "(5.000)|-5000",
        "( 5.000 )|-5000",
        "195.000.|195000",
        "'195.000|195000",
        "’195000|195000",
        "１９５．０００|195000",
      })
  void readsVietnamese(String text, BigDecimal number) {
    assertThat(read(text, Notation.VIETNAMESE)).hasValue(number);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1,058,400|1058400",
        "12,345.67|12345.67",
        "1058.4|1058.4",
        "1.500|1.500",
        "1,500|1500",
        "0.5|0.5",
        "(1,200)|-1200",
      })
  void readsEnglish(String text, BigDecimal number) {
    assertThat(read(text, Notation.ENGLISH)).hasValue(number);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.05.8400",
        "1.0584.00",
        "abc",
        "12abc",
        "01.500",
        "007",
        "1.500.00",
        "1 05 840",
        "1.058 400",
        "1..500",
        "1,5,0",
        "1e6",
        "5%",
        "12,",
        ",5",
        "--5",
        "-(5)",
        "(5",
        "5)",
        "١٢٣",
        "1.5.000,0,5",
        ""
      })
  void readsNoNumberInEither(String text) {
    assertThat(read(text, Notation.VIETNAMESE)).isEmpty();
    assertThat(read(text, Notation.ENGLISH)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "195 triệu,195,triệu",
    "195tr,195,tr",
    "'1,5 tỷ đồng','1,5',tỷ đồng",
    "350.000đ,350.000,đ",
    "(5.000 đ),5.000,đ",
    "(5.000) đ,5.000,đ",
    "195.000.đ,195.000,.đ",
  })
  void keepsWhatStandsBehind(String text, String digits, String tail) {
    WrittenAmount written = WrittenAmount.of(text);
    assertThat(written).extracting("digits", "tail").containsExactly(digits, tail);
  }

  @Test
  void takesADashForNothing() {
    for (String dash : new String[] {"-", "–", "—", "--"}) {
      assertThat(WrittenAmount.isDash(dash)).as(dash).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "0,0", "0.0", "0.000", "0 đồng", "(0)"})
  void knowsNothingInAnyNotation(String text) {
    assertThat(WrittenAmount.of(text)).extracting(WrittenAmount::isZero).isEqualTo(true);
  }
}
