package vn.tonghop.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;

class CleanTextTest {

  @Test
  void composesMarks() {
    String decomposed = Normalizer.normalize("Hỗ trợ cơ sở CNNT", Normalizer.Form.NFD);
    assertThat(CleanText.line(decomposed)).isEqualTo("Hỗ trợ cơ sở CNNT");
  }

  @Test
  void makesEveryBlankOneSpace() {
    assertThat(CleanText.line(" Tập\u00A0\u2009huấn\t\r\n khởi  sự\u3000"))
        .isEqualTo("Tập huấn khởi sự");
  }

  @Test
  void dropsWhatCannotBeSeen() {
    assertThat(CleanText.line("\uFEFFTập\u200B huấn\u00AD\u0000\uD800")).isEqualTo("Tập huấn");
  }

  @Test
  void composesMarksAcrossWhatCannotBeSeen() {
    assertThat(CleanText.line("Ho\u200b\u0302\u200d\u0303 trơ\ufeff\u0323")).isEqualTo("Hỗ trợ");
  }

  @Test
  void keepsLineBreaksOfParagraphsOnly() {
    String raw = "- Quyết định 53 \r\n\n  - Nghị quyết 147\u2028cuối";
    assertThat(CleanText.paragraphs(raw)).isEqualTo("- Quyết định 53\n- Nghị quyết 147\ncuối");
    assertThat(CleanText.line(raw)).isEqualTo("- Quyết định 53 - Nghị quyết 147 cuối");
  }

  @Test
  void hasNothingToSayAboutBlankText() {
    assertThat(CleanText.line(" \u200B\n")).isNull();
    assertThat(CleanText.paragraphs("\n \u00A0\n")).isNull();
  }

  @Test
  void cutsNothing() {
    String text = "ă".repeat(40_000);
    assertThat(CleanText.line(text)).isEqualTo(text);
  }
}
