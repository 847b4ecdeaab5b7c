package vn.tonghop.definition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchableTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "mua máy | Hỗ trợ mua máy | 7",
        "mua máy | MUA, MÁY | 0",
        "máy … gỗ | mua máy chế biến gỗ | 4",
        "máy … gỗ | gỗ và máy | -1",
        "máy mua | mua máy | -1",
        "mua máy | mua máy2 | -1",
        "mua máy | thu mua máy | 4",
        "mua máy | thumua máy | -1",
        "máy | '' | -1"
      })
  void wordingsStandInATextAsWholeWords(String wording, String text, int begin) {
    assertThat(Wording.of(wording).in(Searchable.of(text))).isEqualTo(begin);
  }

  @Test
  void marksOfAWordDoNotDependOnItsNeighbours() {
    long marks = Searchable.of("máy").marks() | Searchable.of("gỗ").marks();
    assertThat(Searchable.of("gỗ, Máy; GỖ").marks()).isEqualTo(marks);
    assertThat(Long.bitCount(Searchable.of("máy").marks())).isOne();
  }

  @Test
  void aWordWithAnotherMarkIsPassedOver() {
    Searchable text = Searchable.of("mua máy");
    assertThat(text.mayHold(text.marks())).isTrue();
    assertThat(text.mayHold(Searchable.of("máy").marks())).isTrue();
    assertThat(text.mayHold(~0L)).isFalse();
    assertThat(Searchable.of("").mayHold(text.marks())).isFalse();
  }

  @Test
  void manyWordsSpreadOverManyMarks() {
    StringBuilder words = new StringBuilder();
    for (char c = 'a'; c <= 'z'; c++) {
      words.append("ch").append(c).append(' ');
    }
    assertThat(Long.bitCount(Searchable.of(words.toString()).marks())).isGreaterThan(16);
  }
}
