package vn.tonghop.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OneSlipTest {

  @ParameterizedTest
  @CsvSource({
    "53/2018/qdubnd, 53/2018/qdubnb", // another letter at the end
    "53/2018/qdubnd, 63/2018/qdubnd", // and at the beginning
    "53/2018/qdubnd, 53/2018/qdubn", // one left out at the end
    "53/2018/qdubnd, 3/2018/qdubnd", // at the beginning
    "53/2018/qdubnd, 53/208/qdubnd", // in the middle
    "53/2018/qdubnd, 35/2018/qdubnd", // two that changed places
    "53/2018/qdubnd, 53/2018/qdubdn",
    "a, ''"
  })
  void oneSlipApart(String a, String b) {
    assertThat(OneSlip.apart(a, b)).isTrue();
    assertThat(OneSlip.apart(b, a)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "53/2018/qdubnd, 53/2018/qdubnd",
    "53/2018/qdubnd, 54/2019/qdubnd",
    "53/2018/qdubnd, 53/2018/qdub",
    "53/2018/qdubnd, 63/2018/qdubn",
    "abcd, dbca",
    "ab, cd",
    "abc, bcd",
    "'', ''"
  })
  void noneOrMoreThanOne(String a, String b) {
    assertThat(OneSlip.apart(a, b)).isFalse();
    assertThat(OneSlip.apart(b, a)).isFalse();
  }
}
