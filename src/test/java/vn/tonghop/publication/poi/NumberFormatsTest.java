package vn.tonghop.publication.poi;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.poi.ss.format.CellFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberFormatsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0 | 0",
        "7 | 7",
        "999 | 999",
        "1000 | 1.000",
        "20000 | 20.000",
        "999999 | 999.999",
        "1000000 | 1.000.000",
        "9230500 | 9.230.500",
        "999999999 | 999.999.999",
        "1000000000 | 1.000.000.000",
        "45547000000 | 45.547.000.000",
        "999999999999 | 999.999.999.999",
        "1230000000000 | 1.230.000.000.000",
        "999999999999999 | 999.999.999.999.999"
      })
  void showDotsOnAMachineThatWritesCommas(BigDecimal amount, String shown) {
    String format = NumberFormats.forSheetWith(Stream.of(amount)).of(amount);
    assertThat(CellFormat.getInstance(Locale.US, format).apply(amount.doubleValue()).text.strip())
        .isEqualTo(shown);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"0.5 | [$-42A]#,##0.0_)", "-1000 | [$-42A]#,##0_)"})
  void leaveTheWholeSheetToTheReadersSettingsWhereDotsCannotBeWritten(
      BigDecimal odd, String format) {
    NumberFormats formats = NumberFormats.forSheetWith(Stream.of(BigDecimal.TEN, odd));
    assertThat(formats.of(odd)).isEqualTo(format);
    assertThat(formats.of(BigDecimal.TEN)).isEqualTo("[$-42A]#,##0_)");
  }
}
