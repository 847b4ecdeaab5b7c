package vn.tonghop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextTableTest {

  @Test
  void columnsAreAsWideAsTheirWidestCellWhateverTheLettersAreMadeOf() {
    String decomposed = "kie\u0302\u0309m tra"; // "kiểm tra" as some systems write it

    assertThat(new TextTable(2).row("Bước", "a", "Mục").row(decomposed, "", "7").lines())
        .containsExactly("Bước      a  Mục", "kiểm tra       7");
  }

  @Test
  void nothingBlankIsLeftAtTheEnd() {
    assertThat(new TextTable(2).row("a", "longer").row("b", "-").lines())
        .containsExactly("a  longer", "b  -");
    assertThat(new TextTable(1).lines()).isEmpty();
  }
}
