package vn.tonghop.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RawTextsTest {

  private static final RawTexts TWO =
      new RawTexts(Map.of(Field.NOTE, "bằng chứng", Field.NAME, "H\u00f4\u0323i ch\u01a1\u0323"));

  @Test
  void whatIsStoredIsReadBack() {
    assertThat(TWO.format())
        .containsExactly("NAME", "H\u00f4\u0323i ch\u01a1\u0323", "NOTE", "bằng chứng");
    assertThat(RawTexts.parse(TWO.format())).isEqualTo(TWO);
    assertThat(RawTexts.NONE.format()).isEmpty();
    assertThat(RawTexts.parse(List.of())).isEqualTo(RawTexts.NONE);
  }

  @Test
  void aTextThatWasTakenOverAsItIsIsNotKept() {
    assertThat(TWO.of(Field.NOTE)).isEqualTo("bằng chứng");
    assertThat(TWO.of(Field.OBJECTIVE)).isNull();
  }

  @Test
  void whatWasNotWrittenByFormatIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> RawTexts.parse(List.of("NAME")));
    assertThatIllegalArgumentException().isThrownBy(() -> RawTexts.parse(List.of("PRICE", "a")));
  }

  @Test
  void theTextsAreACopy() {
    Map<Field, String> texts = new EnumMap<>(Map.of(Field.NAME, "a"));
    RawTexts kept = new RawTexts(texts);
    texts.put(Field.NOTE, "b");
    assertThat(kept.of(Field.NOTE)).isNull();
  }
}
