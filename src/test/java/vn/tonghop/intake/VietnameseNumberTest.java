package vn.tonghop.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VietnameseNumberTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1.058.400|1058400",
        "9.230,5|9230.5",
        "1.500.000|1500000",
        "1.500|1500",
        "285,5|285.5",
        "0,5|0.5",
        "0,500|0.500",
        "1500,250|1500.250",
        "9.230,500|9230.500",
        "195600|195600",
        "0|0",
        "1 058 400|1058400",
        "350.000 đ|350000",
        "350.000đ|350000",
        "350.000 đồng|350000",
        "350.000 ĐỒNG|350000",
        "350.000 VNĐ|350000",
        "-1.200|-1200",
        "− 1.200|-1200",
      })
  void readsWhatPeopleType(String text, BigDecimal number) {
    assertThat(VietnameseNumber.parse(text)).hasValue(number);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.5", "1,500", "1,500,000", "1.05.8400", "1.0584.00", "abc", "12abc", "0.500", "01.500",
        "007", "1.500.00", "1 05 840", "1.058 400", "1..500", "1,5,0", "(1.200)", "1e6", "1.500 tr",
        "350.000 triệu đồng", "5%", "12,", ",5", "--5", "١٢٣"
      })
  void readsNothingThatCouldMeanTwoThings(String text) {
    assertThat(VietnameseNumber.parse(text)).isEmpty();
  }

  @Test
  void takesADashForNothing() {
    for (String dash : new String[] {"-", "–", "—", "--"}) {
      assertThat(VietnameseNumber.parse(dash)).as(dash).hasValue(BigDecimal.ZERO);
    }
  }
}
