package vn.tonghop.matching;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LookalikeLettersTest {

  @Test
  void aWordThatMixesScriptsIsReadInLatin() {
    assertThat(LookalikeLetters.latin("\u041cinh")).isEqualTo("Minh");
    assertThat(LookalikeLetters.latin("m\u00e1y m\u043e\u0301c")).isEqualTo("m\u00e1y mo\u0301c");
    assertThat(LookalikeLetters.latin("\u03a1h\u00fa")).isEqualTo("Ph\u00fa");
    assertThat(LookalikeLetters.latin("\u041d\u00c0")).isEqualTo("H\u00c0");
  }

  @Test
  void whatLooksLikeNoLatinLetterIsLeftAsItIs() {
    assertThat(LookalikeLetters.latin("\u03bcm")).isEqualTo("\u03bcm");
    assertThat(LookalikeLetters.latin("\u041c\u043e\u0441\u043a\u0432\u0430"))
        .isEqualTo("\u041c\u043e\u0441\u043a\u0432\u0430");
    assertThat(LookalikeLetters.latin("m\u00e1y")).isEqualTo("m\u00e1y");
  }
}
