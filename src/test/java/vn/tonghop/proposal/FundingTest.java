package vn.tonghop.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class FundingTest {

  private static final Funding PLAN = Funding.ofDong(100, 60, 30, 10);
  private static final Funding ITEM = Funding.ofDong(15, 8, 4, 2);

  @Test
  void everySourceIsAddedToItsOwn() {
    assertThat(PLAN.plus(ITEM)).isEqualTo(Funding.ofDong(115, 68, 34, 12));
    assertThat(PLAN.plus(Funding.ZERO)).isEqualTo(PLAN);
  }

  @Test
  void everySourceIsTakenFromItsOwn() {
    assertThat(PLAN.minus(ITEM)).isEqualTo(Funding.ofDong(85, 52, 26, 8));
    assertThat(ITEM.minus(PLAN).plus(PLAN)).isEqualTo(ITEM);
  }

  @Test
  void theSumOfSourcesLeavesTheStatedTotalAlone() {
    assertThat(ITEM.sumOfSources()).isEqualTo(Dong.of(14));
    assertThat(ITEM.total()).isEqualTo(Dong.of(15));
  }

  @Test
  void aSumThatDoesNotFitIsRefused() {
    Funding huge = Funding.ofDong(0, Long.MAX_VALUE, 1, 0);
    assertThatThrownBy(huge::sumOfSources).isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> huge.plus(huge)).isInstanceOf(ArithmeticException.class);
  }
}
