package vn.tonghop.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellTextTest {

  /** As it arrives, and as a finding quotes it. */
  @ParameterizedTest
  @CsvSource({
    "2021-05-01, 01/05/2021",
    "2021-12-31, 31/12/2021",
    "2021-05-01T08:30, 01/05/2021 08:30",
    "2021-05-01T08:30:15, 01/05/2021 08:30",
    "2021-13-01, 2021-13-01",
    "2021-00-01, 2021-00-01",
    "2021-05, 2021-05",
    "từ 2021-05-01, từ 2021-05-01"
  })
  void aDateIsQuotedAsPeopleWriteIt(String arrives, String quoted) {
    assertThat(CellText.quoted(new SheetCell.Text(arrives))).isEqualTo(quoted);
  }

  @Test
  void whatIsNoDateIsQuotedAsItIsShown() {
    assertThat(CellText.quoted(new SheetCell.Number(new BigDecimal("5.50")))).isEqualTo("5.5");
    assertThat(CellText.quoted(new SheetCell.ErrorValue("#REF!"))).isEqualTo("#REF!");
    assertThat(CellText.quoted(SheetCell.BLANK)).isEmpty();
  }
}
