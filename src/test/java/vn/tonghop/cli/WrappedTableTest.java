package vn.tonghop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WrappedTableTest {

  @Test
  void aCellGoesOnBelowItselfAtItsSpaces() {
    assertThat(new WrappedTable(4, 9, 6).row("H12", "tổng không bằng", "sửa").lines())
        .containsExactly("H12  tổng   sửa", "     không", "     bằng");
  }

  @Test
  void aWordThatIsTooLongIsCutBetweenCharacters() {
    assertThat(new WrappedTable(3).row("ab\ud83d\ude00cdef").lines())
        .containsExactly("ab\ud83d\ude00", "cde", "f");
  }

  @Test
  void whatACellSaysAddsNoLinesOfItsOwn() {
    assertThat(new WrappedTable(9).row("a\nb").lines()).containsExactly("a\u240ab");
  }
}
