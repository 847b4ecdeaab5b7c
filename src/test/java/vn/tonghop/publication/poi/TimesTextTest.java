package vn.tonghop.publication.poi;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;

class TimesTextTest {

  @Test
  void marksMakeALetterNoWider() {
    assertThat(TimesText.width("đường", 11, false)).isEqualTo(TimesText.width("duong", 11, false));
    assertThat(TimesText.width("Ễ", 11, false)).isEqualTo(TimesText.width("E", 11, false));
  }

  @Test
  void isTheSameHoweverItsLettersAreMadeUp() {
    String text = "Hỗ trợ ứng dụng máy móc thiết bị – năng suất Ặ Ự đ\n한 \uD83D\uDE00 𝓐";
    String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
    for (double available = 20; available < 200; available += 7) {
      assertThat(TimesText.lines(text, 11, true, available))
          .isEqualTo(TimesText.lines(decomposed, 11, true, available));
    }
    assertThat(TimesText.width("\uD83D\uDE00", 10, false)).isEqualTo(10);
  }

  @Test
  void wrapsAtSpacesAndCountsGivenLines() {
    double width = TimesText.width("một hai", 10, false);
    assertThat(TimesText.lines("một hai", 10, false, width + 0.01)).isEqualTo(1);
    assertThat(TimesText.lines("một hai", 10, false, width - 0.01)).isEqualTo(2);
    assertThat(TimesText.lines("một\nhai\n", 10, false, width)).isEqualTo(3);
    assertThat(TimesText.lines("", 10, false, width)).isEqualTo(1);
  }

  @Test
  void breaksAWordThatIsWiderThanTheLine() {
    assertThat(TimesText.lines("0".repeat(25), 10, false, 50)).isEqualTo(3);
    assertThat(TimesText.lines("a " + "0".repeat(25) + " b", 10, false, 50)).isEqualTo(4);
  }
}
