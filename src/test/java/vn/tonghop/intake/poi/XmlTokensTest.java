package vn.tonghop.intake.poi;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class XmlTokensTest {

  private static final String MUCH = "x".repeat(XmlTokens.LONGEST);

  private static boolean areFine(String part) {
    return areFine(part, StandardCharsets.UTF_8);
  }

  private static boolean areFine(String part, Charset charset) {
    byte[] bytes = part.getBytes(charset);
    XmlTokens tokens = new XmlTokens();
    for (int at = 0; at < bytes.length; at += 7) {
      byte[] piece = Arrays.copyOfRange(bytes, at, Math.min(at + 7, bytes.length));
      tokens.pass(piece, piece.length);
    }
    return tokens.areFine();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<a>%s</a>",
        "<a b='%s'/>",
        "<a b='>%s'/>",
        "<!--%s--><a/>",
        "<!-- > -- > %s--><a/>",
        "<a><![CDATA[%s]]></a>",
        "<a><![CDATA[]> ]] >%s]]></a>",
        "<?a > %s?><a/>",
        "<!DOCTYPE a [%s]><a/>",
        "\uFEFF <a>%s</a>",
      })
  void noneIsTooLong(String part) {
    assertThat(areFine(part.formatted(MUCH))).isFalse();
    assertThat(areFine(part.formatted("x".repeat(100)))).isTrue();
    String many = "<b>" + "x".repeat(1_000) + "</b>";
    assertThat(areFine("<a>" + many.repeat(1_000) + "</a>")).isTrue();
  }

  @Test
  void whatLooksLikeMarkupWithinAnotherIsNone() {
    assertThat(areFine("<a><!--" + "<b>".repeat(200) + "--></a>")).isTrue();
    assertThat(areFine("<a><![CDATA[" + "<b>".repeat(200) + "]]></a>")).isTrue();
    assertThat(areFine("<a b=\"" + "/>".repeat(200) + "\">" + "<c>".repeat(99))).isTrue();
    assertThat(areFine("<a b=\"" + "/>".repeat(200) + "\">" + "<c>".repeat(100))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"<b>,</b>,100", "<b c='>'>,</b>,100", "<b>,</b >,100"})
  void elementsAreNotNestedWithoutEnd(String begin, String end, int most) {
    assertThat(areFine(begin.repeat(most) + end.repeat(most))).isTrue();
    assertThat(areFine(begin.repeat(most + 1))).isFalse();
    assertThat(areFine("<a>" + (begin + end + "<d/>").repeat(1_000) + "</a>")).isTrue();
  }

  @Test
  void namesAndAttributesHaveAnEnd() {
    StringBuilder elements = new StringBuilder("<a>");
    StringBuilder attributes = new StringBuilder("<a>");
    for (int i = 0; i < 2 * XmlTokens.MOST_NAMES; i++) {
      elements.append("<b").append(i).append("/>");
      attributes.append("<b c").append(i).append("=''/>");
    }
    assertThat(areFine(elements.toString())).isFalse();
    assertThat(areFine(attributes.toString())).isFalse();
    assertThat(areFine("<a" + " b=''".repeat(101) + "/>")).isFalse();
    assertThat(areFine("<a>" + ("<b" + " c=''".repeat(100) + "/>").repeat(100))).isTrue();
  }

  @Test
  void otherCodesAreRefused() {
    assertThat(areFine("<a/>", StandardCharsets.UTF_16)).isFalse();
    assertThat(areFine("<a/>", StandardCharsets.UTF_16LE)).isFalse();
    assertThat(areFine("<a/>", StandardCharsets.UTF_16BE)).isFalse();
    assertThat(areFine("\uFEFF<a/>", StandardCharsets.UTF_16LE)).isFalse();
  }

  @Test
  void whatIsNoXmlIsNotLookedAt() {
    assertThat(areFine("\u0089PNG\0" + MUCH)).isTrue();
    assertThat(areFine(MUCH)).isTrue();
    assertThat(areFine("\0\0\1\0" + MUCH)).isTrue();
  }
}
