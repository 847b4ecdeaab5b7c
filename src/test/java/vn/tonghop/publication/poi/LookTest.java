package vn.tonghop.publication.poi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.junit.jupiter.api.Test;

class LookTest {

  private static final List<UnaryOperator<Look>> CHANGES =
      List.of(
          look -> look.withPoints(14),
          Look::withBold,
          Look::withItalic,
          Look::centred,
          look -> look.aligned(HorizontalAlignment.RIGHT),
          Look::atTop,
          Look::withBorder,
          look -> look.withFormat("0"),
          Look::withQuote,
          look -> look.filled("FFF2CC"),
          look -> look.inked("C00000"));

  @Test
  void looksAreTheSameWhenNothingTellsThemApart() {
    for (UnaryOperator<Look> change : CHANGES) {
      assertThat(change.apply(Look.TEXT))
          .isEqualTo(change.apply(Look.TEXT))
          .hasSameHashCodeAs(change.apply(Look.TEXT));
    }
  }

  /** There are as many kinds of changes as a look has parts, and one alignment more. */
  @Test
  void eachPartTellsLooksApart() {
    assertThat(CHANGES).hasSize(Look.class.getRecordComponents().length + 1);
    assertThat(CHANGES.stream().map(change -> change.apply(Look.TEXT)))
        .doesNotHaveDuplicates()
        .doesNotContain(Look.TEXT);
  }
}
