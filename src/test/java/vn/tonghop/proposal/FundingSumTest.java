package vn.tonghop.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class FundingSumTest {

  private final FundingSum sum = new FundingSum();

  @Test
  void isZeroOfNothing() {
    assertThat(sum.funding()).isEqualTo(Funding.ZERO);
  }

  @Test
  void isWhatAddingOneByOneGives() {
    Funding one = Funding.ofDong(10, 7, 2, 1);
    Funding two = Funding.ofDong(-4, 3, Long.MAX_VALUE - 2, 0);
    sum.add(one);
    sum.add(two);
    assertThat(sum.funding()).isEqualTo(one.plus(two));
  }

  @Test
  void neverWrapsAround() {
    sum.add(Funding.ofDong(0, 0, 0, Long.MAX_VALUE));
    Funding one = Funding.ofDong(0, 0, 0, 1);
    assertThatThrownBy(() -> sum.add(one)).isInstanceOf(ArithmeticException.class);
  }
}
