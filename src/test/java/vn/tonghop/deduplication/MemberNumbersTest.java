package vn.tonghop.deduplication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MemberNumbersTest {

  @Test
  void numbersAndRangesArePlaces() {
    assertThat(MemberNumbers.places("1-3,9", 9).orElseThrow()).containsExactly(0, 1, 2, 8);
    assertThat(MemberNumbers.places("4, 2 - 3, 3", 9).orElseThrow()).containsExactly(1, 2, 3);
  }

  @Test
  void whatIsNotThereIsNone() {
    assertThat(MemberNumbers.places("3", 2)).isEmpty();
    assertThat(MemberNumbers.places("1-3", 2)).isEmpty();
    assertThat(MemberNumbers.places("2-1", 2)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "0", "1,", "1-", "-1", "1--2", "a.xlsx, sheet 1, dòng 13", "12345678"})
  void otherTextIsNoNumbers(String typed) {
    assertThat(MemberNumbers.isNumbers(typed)).isFalse();
  }

  @Test
  void placesAreShownAsPeopleWriteThem() {
    assertThat(MemberNumbers.shown(List.of(0, 1, 2, 8))).isEqualTo("1-3, 9");
    assertThat(MemberNumbers.shown(List.of(4, 3))).isEqualTo("4, 5");
    assertThat(MemberNumbers.shown(List.of())).isEmpty();
  }
}
