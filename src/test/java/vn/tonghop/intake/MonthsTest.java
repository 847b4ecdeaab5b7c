package vn.tonghop.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MonthsTest {

  @ParameterizedTest
  @CsvSource({"5,5", "05,5", "Tháng 5,5", "tháng 05,5", "T5,5", "T.5,5", "Tháng 13,13", "0,0"})
  void readsWhatPeopleType(String text, int month) {
    assertThat(read(text)).hasValue(month + "-" + month);
  }

  @ParameterizedTest
  @CsvSource({
    "5/2021,5-5",
    "05/2021,5-5",
    "Tháng 5/2021,5-5",
    "tháng 5 năm 2021,5-5",
    "Tháng V,5-5",
    "2021-05-01,5-5",
    "15/05/2021,5-5",
    "ngày 15 tháng 5 năm 2021,5-5",
    "Quý II,4-6",
    "quý 2,4-6",
    "Q2,4-6",
    "Quý III/2021,7-9",
    "Quý IV năm 2021,10-12",
    "Quý II - III,4-9",
    "Quý 2-3,4-9",
    "Từ quý II đến quý IV,4-12",
    "5-12,5-12",
    "5 – 12,5-12",
    "T5-T12,5-12",
    "5 -> 12,5-12",
    "từ tháng 5 đến tháng 12,5-12",
    "TỪ THÁNG 5 ĐẾN HẾT THÁNG 12,5-12",
    "Tháng 5 đến 12/2021,5-12",
    "5/2021-12/2021,5-12",
    "5-2021 - 12-2021,5-12",
    "Tháng V đến XII,5-12",
    "Quý II đến tháng 12,4-12",
    "01/05/2021 - 31/12/2021,5-12",
    "2021-05-15 - 2021-12-31,5-12",
    "6 tháng đầu năm,1-6",
    "6 tháng cuối năm 2021,7-12",
    "'Quý II, III',4-9",
    "Quý II và III,4-9",
    "'Quý 2, quý 3, quý 4',4-12",
    "'Quý II, III/2021',4-9",
    "'Tháng 5, 6',5-6",
    "'Tháng 5,6,7',5-7",
    "Tháng 5 & 6,5-6",
    "T5; T6,5-6",
    "Tháng V và VI,5-6",
    "'Quý II, tháng 7',4-7",
    "T5-T7,5-7",
    "5-7,5-7",
    "tháng tư,4-4",
    "Tháng Tư đến tháng mười hai,4-12",
    "từ tháng năm đến tháng mười,5-10",
    "tháng mười một năm 2021,11-11",
    "Cả năm,1-12",
    "Năm 2021,1-12",
    "12 tháng,1-12",
  })
  void readsMonthsOfEveryForm(String text, String months) {
    assertThat(read(text)).hasValue(months);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Quý V",
        "5/12",
        "5/21",
        "năm",
        "-5",
        "6 tháng",
        "5, 6",
        "Tháng 3, 9",
        "Tháng 6, 5",
        "Tháng 5, 6/7/2021",
        "Quý I, III",
        "Quý IV, I",
        "quý 2-12",
        "5-8-12",
        "Tháng",
        "31/13/2021",
        "32/5/2021",
        "tháng 5 đến",
        "Tháng IIII",
        "từ 5",
        "2021-13-01",
        "tháng một",
        "tháng năm 2021",
        "tháng mười ba",
        "năm-5"
      })
  void doesNotGuess(String text) {
    assertThat(read(text)).isEmpty();
  }

  @Test
  void keepsYearsAsWritten() {
    assertThat(Months.read(new SheetCell.Text("Tháng 5 đến 12/2020")))
        .hasValue(new Months(5, 12, 2020, 2020, Months.Form.RANGE));
    assertThat(Months.read(new SheetCell.Text("5/2021 - 3/2022")))
        .hasValueSatisfying(months -> assertThat(months.yearOtherThan(2021)).isEqualTo(2022));
    assertThat(Months.read(new SheetCell.Text("5/2021")))
        .hasValueSatisfying(months -> assertThat(months.yearOtherThan(2021)).isNull());
  }

  @ParameterizedTest
  @CsvSource({"5,5", "5.0,5", "13,13", "-1,-1"})
  void readsWholeNumbers(BigDecimal number, int month) {
    assertThat(Months.read(new SheetCell.Number(number)))
        .hasValue(Months.of(month, null, Months.Form.NUMBER));
  }

  @ParameterizedTest
  @ValueSource(strings = {"5.5", "44317", "1E+999999999", "1E-999999999"})
  void readsNoOtherNumber(String number) {
    assertThat(Months.read(new SheetCell.Number(new BigDecimal(number)))).isEmpty();
  }

  private static Optional<String> read(String text) {
    return Months.read(new SheetCell.Text(text))
        .map(months -> months.first() + "-" + months.last());
  }
}
