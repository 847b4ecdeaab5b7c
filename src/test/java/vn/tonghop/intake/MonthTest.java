package vn.tonghop.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MonthTest {

  @ParameterizedTest
  @CsvSource({"5,5", "05,5", "Tháng 5,5", "tháng 05,5", "T5,5", "T.5,5", "Tháng 13,13", "0,0"})
  void readsWhatPeopleType(String text, int month) {
    assertThat(Month.read(new SheetCell.Text(text))).hasValue(month);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Quý III", "5/2021", "2021-05-01", "5-6", "năm", "-5"})
  void doesNotGuess(String text) {
    assertThat(Month.read(new SheetCell.Text(text))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"5,5", "5.0,5", "13,13", "-1,-1"})
  void readsWholeNumbers(BigDecimal number, int month) {
    assertThat(Month.read(new SheetCell.Number(number))).hasValue(month);
  }

  @ParameterizedTest
  @ValueSource(strings = {"5.5", "44317", "1E+999999999", "1E-999999999"})
  void readsNoOtherNumber(String number) {
    assertThat(Month.read(new SheetCell.Number(new BigDecimal(number)))).isEmpty();
  }
}
