package vn.tonghop.publication.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaTest {

  private final WrittenTexts texts = new WrittenTexts();
  private final WrittenSheet items = new WrittenSheet("Phụ lục", texts);
  private final WrittenSheet home = new WrittenSheet("Theo chương trình", texts);

  FormulaTest() throws IOException {
    item(7, "3", 100);
    item(8, "03", 20);
    item(9, "tt", 3);
    text(items, 10, "N", "3");
    text(home, 4, "B", "3");
    text(home, 5, "B", "TT");
    text(home, 6, "B", "*");
    text(home, 7, "B", "");
    number(home, 8, "B", "4");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "SUM('Phụ lục'!$H$7:$H$9,B8) | 127",
        "SUMIFS('Phụ lục'!$H$7:$H$10,'Phụ lục'!$N$7:$N$10,$B5) | 3",
        "ROUND(SUMIFS('Phụ lục'!$H$7:$H$10,'Phụ lục'!$N$7:$N$10,$B5)*1000,0) | 3000",
        "COUNTIFS('Phụ lục'!$N$7:$N$10,\"<>\") | 4",
        "COUNTIFS('Phụ lục'!$N$7:$N$10,\"<>\",'Phụ lục'!$H$7:$H$10,\">0\") | 3",
        "ROUND(100*B8/SUM('Phụ lục'!H9),2) | 133.33",
      })
  void isComputedFromTheCellsItNames(String formula, BigDecimal expected) {
    assertThat(value(formula)).isEqualByComparingTo(expected);
  }

  /** As Excel has it: "3" in a condition is met by "03" too, so such codes must not pass. */
  @Test
  void takesTextThatReadsAsTheSameNumberForTheSame() {
    assertThat(value("SUMIFS('Phụ lục'!$H$7:$H$10,'Phụ lục'!$N$7:$N$10,$B4)"))
        .isEqualByComparingTo("120");
  }

  /** Texts that are not kept in memory, and those above and below the rows that are asked. */
  @Test
  void everyRowIsAskedHoweverManyDifferentTextsThereAre() throws IOException {
    text(items, 50, "N", "tt");
    for (int row = 100; row < 12_100; row++) {
      text(items, row, "N", "c" + row % 12_000);
      number(items, row, "H", "1");
    }
    text(items, 12_100, "N", "C10500");
    number(items, 12_100, "H", "5");
    text(home, 10, "B", "c10500");
    assertThat(value("COUNTIFS('Phụ lục'!$N$8:$N$12100,$B5)")).isEqualByComparingTo("2");
    assertThat(value("COUNTIFS('Phụ lục'!$N$10:$N$12100,$B5)")).isEqualByComparingTo("1");
    assertThat(value("SUMIFS('Phụ lục'!$H$100:$H$12100,'Phụ lục'!$N$100:$N$12100,$B10)"))
        .isEqualByComparingTo("6");
    assertThat(value("COUNTIFS('Phụ lục'!$N$7:$N$12200,\"<>\")")).isEqualByComparingTo("12006");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "COUNTIFS('Phụ lục'!$N$7:$N$10,$B6)",
        "COUNTIFS('Phụ lục'!$N$7:$N$10,$B9)",
        "COUNTIFS('Phụ lục'!$N$7:$N$10,\"<3\")",
        "ROUND(B8/B9,2)",
        "ROUND(B8,)",
        "SUM('Khác'!H7)",
        "AVERAGE(B8)",
        "B8+",
      })
  void isNotUnderstoodWhereItsValueCannotBeVouchedFor(String formula) {
    assertThat(value(formula)).isNull();
  }

  private @Nullable BigDecimal value(String formula) {
    WrittenBook book = new WrittenBook(List.of(items, home), texts);
    return Formula.value(book, home, formula).orElse(null);
  }

  private void item(int row, String programme, int amount) throws IOException {
    text(items, row, "N", programme);
    number(items, row, "H", Integer.toString(amount));
  }

  private static void text(WrittenSheet sheet, int row, String column, String text)
      throws IOException {
    sheet.put(new WrittenCell(column + row, text, null, null));
  }

  private static void number(WrittenSheet sheet, int row, String column, String number)
      throws IOException {
    sheet.put(new WrittenCell(column + row, null, new BigDecimal(number), null));
  }
}
