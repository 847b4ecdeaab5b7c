package vn.tonghop.legalbasis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InstrumentNumberTest {

  @ParameterizedTest
  @CsvSource({
    "53/2018/QĐ-UBND, 53/2018/qdubnd",
    "053 / 2018 / QD–UBND, 53/2018/qdubnd",
    "558/QĐ-UBND, 558/qdubnd",
    "19-NQ/TW, 19/nqtw",
    "83/2015/QH13, 83/2015/qh13",
    "11067/UBND-KT, 11067/ubndkt",
    "12a/2019/NQ-HĐND, 12a/2019/nqhdnd",
    "0/QĐ-UBND, 0/qdubnd"
  })
  void isRidOfWaysOfWriting(String written, String key) {
    InstrumentNumber number = InstrumentNumber.parse(written).orElseThrow();
    assertThat(number.key()).isEqualTo(key);
    assertThat(number.isIncomplete()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "53",
        "53/2018",
        "QĐ-UBND",
        "Quyết định 53/2018/QĐ-UBND",
        "1/2/2018",
        "53/2018/"
      })
  void nothingElseIsANumber(String written) {
    assertThat(InstrumentNumber.parse(written)).isEmpty();
  }
}
