package vn.tonghop.publication.poi;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tonghop.definition.TextLengths;
import vn.tonghop.proposal.Field;

/** The standard limits of texts are what one row of the appendix can hold, and not much less. */
class TextLengthsFitTest {

  private static final String TEXT =
      "Hỗ trợ đầu tư lò nung gốm bằng gas điều khiển tự động thay thế lò nung củi nhằm nâng cao"
          + " năng suất, chất lượng sản phẩm, tiết kiệm nhiên liệu và giảm ô nhiễm môi trường; ";

  @ParameterizedTest
  @CsvSource({
    "NAME, NAME",
    "IMPLEMENTER, IMPLEMENTER",
    "OBJECTIVE, OBJECTIVE",
    "EXPECTED_RESULT, RESULT",
    "NOTE, NOTE"
  })
  void aTextAtItsLimitFitsIntoOneRow(Field field, AppendixColumn column) {
    int limit = TextLengths.DEFAULT.of(field);

    assertThat(height(column, limit)).isLessThanOrEqualTo(ColumnWidths.TALLEST_ROW);
    assertThat(height(column, 3 * limit / 2)).isGreaterThan(ColumnWidths.TALLEST_ROW);
  }

  private static double height(AppendixColumn column, int characters) {
    String text = TEXT.repeat(characters / TEXT.length() + 1).substring(0, characters);
    return new ColumnWidths(column.characters()).height(text, Look.CELL, 0, 0);
  }
}
