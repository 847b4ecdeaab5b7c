package vn.tonghop.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tonghop.intake.Numbering.Kind;

class NumberingTest {

  @ParameterizedTest
  @CsvSource({
    "I,ROMAN,I",
    "II.,ROMAN,II",
    "XIV,ROMAN,XIV",
    "A,CAPITAL,A",
    "1,INTEGER,1",
    "3.,INTEGER,3",
    "(2),INTEGER,2",
    "1.1,DOTTED,1.1",
    "1.1.,DOTTED,1.1",
    "2.1.3,DOTTED,2.1.3",
    "2021-02-01,DOTTED,2021-02-01",
    "a),LETTER,a",
    "đ),LETTER,đ",
    "-,NONE,''",
    "+,NONE,''",
  })
  void readsHowPeopleNumber(String text, Kind kind, String number) {
    assertThat(Numbering.of(text)).isEqualTo(new Numbering(kind, number));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Tổng cộng", "Ghi chú:", "IIII", "12345", "ab"})
  void takesOtherTextForNoNumber(String text) {
    assertThat(Numbering.of(text)).isNull();
  }

  @Test
  void takesTheNumberOffTheNameItLeads() {
    assertThat(Numbering.leading("I. Chương trình"))
        .isEqualTo(new Numbering.Led(new Numbering(Kind.ROMAN, "I"), "Chương trình"));
    assertThat(Numbering.leading("2.1) Hội chợ"))
        .isEqualTo(new Numbering.Led(new Numbering(Kind.DOTTED, "2.1"), "Hội chợ"));
    assertThat(Numbering.leading("Cộng")).isEqualTo(new Numbering.Led(Numbering.NONE, "Cộng"));
    assertThat(Numbering.leading("5 cơ sở CNNT"))
        .isEqualTo(new Numbering.Led(Numbering.NONE, "5 cơ sở CNNT"));
  }

  @Test
  void knowsWhatStandsUnderWhat() {
    assertThat(of("1").isDeeperThan(of("I"))).isTrue();
    assertThat(of("1.1").isDeeperThan(of("1"))).isTrue();
    assertThat(of("1.1.1").isDeeperThan(of("1.1"))).isTrue();
    assertThat(of("a)").isDeeperThan(of("1"))).isTrue();
    assertThat(of("2").isDeeperThan(of("1"))).isFalse();
    assertThat(of("1.2").isDeeperThan(of("1.1"))).isFalse();
    assertThat(of("1.10").isDeeperThan(of("1.1"))).isFalse();
  }

  private static Numbering of(String text) {
    Numbering numbering = Numbering.of(text);
    return numbering == null ? Numbering.NONE : numbering;
  }
}
