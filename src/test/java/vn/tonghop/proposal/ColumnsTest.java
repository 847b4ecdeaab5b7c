package vn.tonghop.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ColumnsTest {

  @Test
  void theStoredFormIsTheSameWhateverTheOrderOfTheColumns() {
    assertThat(new Columns(Map.of(Field.TOTAL, "H", Field.NAME, "AB")).format())
        .isEqualTo("NAME=AB;TOTAL=H");
    assertThat(Columns.NONE.format()).isEmpty();
  }

  @Test
  void whatIsStoredIsReadBack() {
    for (Columns columns : new Columns[] {Columns.NONE, Proposals.everyColumn()}) {
      assertThat(Columns.parse(columns.format())).isEqualTo(columns);
    }
  }

  @Test
  void aFieldThatTheSheetLacksHasNoColumn() {
    Columns columns = new Columns(Map.of(Field.NAME, "B"));
    assertThat(columns.of(Field.NAME)).isEqualTo("B");
    assertThat(columns.of(Field.NOTE)).isNull();
  }

  @Test
  void columnsAreACopy() {
    Map<Field, String> letters = new EnumMap<>(Map.of(Field.NAME, "B"));
    Columns columns = new Columns(letters);
    letters.put(Field.NOTE, "C");
    assertThat(columns.of(Field.NOTE)).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"NAME", "NAME=B;", "=B", "PRICE=B"})
  void whatWasNotWrittenByFormatIsRefused(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> Columns.parse(text));
  }

  @Test
  void monthsWithoutAColumnOfTheirOwnStandInThatOfThePeriod() {
    Columns period = new Columns(Map.of(Field.PERIOD, "G"));
    assertThat(period.of(Field.START_MONTH)).isEqualTo("G");
    assertThat(period.of(Field.END_MONTH)).isEqualTo("G");
    assertThat(period.of(Field.NAME)).isNull();
    Columns both = new Columns(Map.of(Field.PERIOD, "G", Field.START_MONTH, "H"));
    assertThat(both.of(Field.START_MONTH)).isEqualTo("H");
    assertThat(both.of(Field.END_MONTH)).isEqualTo("G");
  }
}
