package vn.tonghop.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClauseTest {

  /** The clause of the "x" begins behind the "|". */
  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "|x",
        "|một hai x",
        "một;| hai x",
        "một;|x",
        ";|x",
        "một.| hai x",
        "|một.hai x",
        "|1.000 x",
        "|một.x",
        "một -| hai x",
        "một –| hai x",
        "-| hai x",
        "–| x",
        "|một-hai x",
        "|một- hai x",
        "|một -hai x",
        "|-x",
        "|giai đoạn 2016 - 2020 x",
        "năm 2016 -| hai x",
        "một -| 2020 x",
        " -| 1 x",
        "năm 2016 -|  x",
        "|TP. Biên Hòa x",
        "|TX. Long Khánh x",
        "Tp.| Biên Hòa x",
        "A.| hai x",
        "aB.| hai x",
        ".| hai x",
        "một; hai.| ba x"
      })
  void beginsBehindTheMarkBeforeIt(String written) {
    String text = written.replace("|", "");
    assertThat(Clause.begin(text, text.indexOf('x'))).isEqualTo(written.indexOf('|'));
  }

  @Test
  void aLineBreakEndsAClause() {
    assertThat(Clause.begin("một\nhai", 4)).isEqualTo(4);
    assertThat(Clause.begin("một\nhai", 7)).isEqualTo(4);
    assertThat(Clause.begin("một\nhai", 3)).isZero();
  }

  @Test
  void whatStandsFurtherAwayIsNoneOfIt() {
    String far = ";" + "a".repeat(300);
    assertThat(Clause.begin(far, 301)).isEqualTo(1);
    assertThat(Clause.begin("a" + far, 302)).isEqualTo(2);
    assertThat(Clause.begin(";;" + "a".repeat(301), 303)).isEqualTo(3);
    assertThat(Clause.begin("a".repeat(299), 299)).isZero();
  }
}
