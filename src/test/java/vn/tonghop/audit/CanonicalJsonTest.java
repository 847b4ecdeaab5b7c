package vn.tonghop.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalJsonTest {

  /** RFC 8785 3.2.3: sorted by UTF-16 code units, so an emoji stands before U+FB33. */
  @Test
  void keysAreSortedAsTheExampleOfRfc8785() {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("\u20ac", "Euro Sign");
    object.put("\r", "Carriage Return");
    object.put("\ufb33", "Hebrew Letter Dalet With Dagesh");
    object.put("1", "One");
    object.put("\ud83d\ude00", "Emoji: Grinning Face");
    object.put("\u0080", "Control");
    object.put("\u00f6", "Latin Small Letter O With Diaeresis");
    assertThat(CanonicalJson.of(object))
        .isEqualTo(
            "{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u0080\":\"Control\","
                + "\"\u00f6\":\"Latin Small Letter O With Diaeresis\",\"\u20ac\":\"Euro Sign\","
                + "\"\ud83d\ude00\":\"Emoji: Grinning Face\","
                + "\"\ufb33\":\"Hebrew Letter Dalet With Dagesh\"}");
  }

  /** RFC 8785 3.2.2. */
  @Test
  void textIsEscapedAsTheExampleOfRfc8785() {
    assertThat(CanonicalJson.of("\u20ac$\u000f\nA'\u0042\"\\\\\"/"))
        .isEqualTo("\"\u20ac$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"");
  }

  @Test
  void onlyTheFirst32CharactersQuoteAndBackslashAreEscaped() {
    assertThat(CanonicalJson.of("\u0000\b\t\n\u000b\f\r\u001b\u001f \u007f\u2028/é"))
        .isEqualTo("\"\\u0000\\b\\t\\n\\u000b\\f\\r\\u001b\\u001f \u007f\u2028/é\"");
  }

  @Test
  void textIsNotNormalised() {
    assertThat(CanonicalJson.of("ho\u0300a")).isEqualTo("\"ho\u0300a\"");
  }

  @Test
  void wholeNumbersAreWrittenPlainUpToTheLastThatADoubleHolds() {
    assertThat(CanonicalJson.of(List.of(0, -1, 9_230_500_000L, 1L << 53, -(1L << 53))))
        .isEqualTo("[0,-1,9230500000,9007199254740992,-9007199254740992]");
  }

  @ParameterizedTest
  @ValueSource(longs = {(1L << 53) + 1, -(1L << 53) - 1, Long.MAX_VALUE, Long.MIN_VALUE})
  void numbersThatADoubleCannotHoldAreRefused(long number) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CanonicalJson.of(number))
        .withMessageContaining(Long.toString(number));
  }

  @Test
  void objectsAndListsNestAndMayBeEmpty() {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("z", List.of());
    object.put("a", Map.of("y", Map.of(), "x", List.of(true, false, "đ")));
    assertThat(CanonicalJson.of(object))
        .isEqualTo("{\"a\":{\"x\":[true,false,\"đ\"],\"y\":{}},\"z\":[]}");
  }

  @Test
  void whatIsNeitherTextNorWholeNumberIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> CanonicalJson.of(0.5));
    assertThatIllegalArgumentException().isThrownBy(() -> CanonicalJson.of(BigDecimal.ONE));
    assertThatIllegalArgumentException().isThrownBy(() -> CanonicalJson.of('a'));
    assertThatIllegalArgumentException().isThrownBy(() -> CanonicalJson.of(Map.of(1, "one")));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CanonicalJson.of(Collections.singletonMap("a", null)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CanonicalJson.of(Arrays.asList("a", null)));
  }

  /** RFC 8785 3.2.2.2; in UTF-8 each of them would become the same "?". */
  @ParameterizedTest
  @ValueSource(ints = {0xd800, 0xdbff, 0xdc00, 0xdfff})
  void halfACharacterIsRefused(int half) {
    String broken = "a" + (char) half + "b";
    assertThatIllegalArgumentException().isThrownBy(() -> CanonicalJson.of(broken));
    assertThatIllegalArgumentException().isThrownBy(() -> CanonicalJson.of(Map.of(broken, 1)));
    assertThatIllegalArgumentException().isThrownBy(() -> CanonicalJson.of("" + (char) half));
  }
}
