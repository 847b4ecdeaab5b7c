package vn.tonghop.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SyllableTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nghiêng", "quyết", "quốc", "quý", "gì", "giếng", "giữa", "khuỷu", "khuya", "thuở", "xoong",
        "ngoằn", "hoà", "hòa", "thuỷ", "thủy", "ở", "ý", "ủy", "đồng", "kạn", "huýt", "ngoéo", "ưu"
      })
  void whatIsSpelledAsVietnameseIsPossible(String word) {
    assertThat(Syllable.isPossible(word)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "céng", "thùc", "bìch", "bỡnh", "hũac", "viêc", "khoâng", "krông", "nghà", "ngề", "áà",
        "ñôn", "café", "société", "h", "", "đ", "trươ", "coø"
      })
  void whatBreaksTheSpellingIsNot(String word) {
    assertThat(Syllable.isPossible(word)).isFalse();
  }
}
