package vn.tonghop.publication.proof;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tonghop.proposal.MoneyUnit;

class StatedUnitTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ĐVT: ngàn đồng | THOUSAND",
        "Đơn vị tính: nghìn đồng. | THOUSAND",
        "ĐVT: 1.000 đồng | THOUSAND",
        "Đơn vị: 1000đ | THOUSAND",
        "ĐVT: Triệu đồng | MILLION",
        "ĐVT: 1.000.000 đồng | MILLION",
        "ĐVT: tỷ đồng | BILLION",
        "ĐVT: tỉ đồng | BILLION",
        "ĐVT: đồng | DONG",
        "(Đơn vị tính: đồng) | DONG"
      })
  void isReadFromTheWords(String line, MoneyUnit unit) {
    assertThat(StatedUnit.of(line)).contains(unit);
  }

  @Test
  void isNoneWhereTheLineNamesNone() {
    assertThat(StatedUnit.of("ĐVT:")).isEmpty();
  }
}
