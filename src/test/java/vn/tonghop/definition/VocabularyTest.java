package vn.tonghop.definition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VocabularyTest {

  @Test
  void anUnknownColumn() {
    assertThat(vocabulary("  note: [Ghi chú]\n", "  note: [Ghi chú]\n  remark: [Nhận xét]\n"))
        .isEqualTo(
            "vocabulary.yml, line 15: unknown key \"remark\" in headings; expected one of: number,"
                + " name, implementer, beneficiary, objective, expected-result, start-month,"
                + " end-month, total, provincial-share, beneficiary-share, other-share, note,"
                + " programme, period");
  }

  @Test
  void anUnknownUnit() {
    assertThat(vocabulary("  tỷ đồng: [tỷ đồng]\n", "  tỷ đồng: [tỷ đồng]\n  USD: [USD]\n"))
        .isEqualTo(
            "vocabulary.yml, line 20: unknown key \"USD\" in units; expected one of: đồng, nghìn"
                + " đồng, triệu đồng, tỷ đồng");
  }

  @Test
  void anUnknownKindOfRows() {
    assertThat(vocabulary("  subtotal: [Cộng]\n", "  subtotal: [Cộng]\n  blank: [x]\n"))
        .isEqualTo(
            "vocabulary.yml, line 24: unknown key \"blank\" in rows; expected one of: total,"
                + " subtotal, amount-in-words, signature");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[Kết quả] | [MỤC  TIÊU] | 7 | headings.expected-result[1] | MỤC TIÊU | Mục tiêu | 6",
        "[Ghi chú] | [Ghi chú, STT.] | 14 | headings.note[2] | STT. | STT | 2",
        "[tỷ đồng] | [tỷ đồng, NGAN DONG] | 19 | units.tỷ đồng[2] | NGAN DONG | ngàn đồng | 17",
        "[Cộng] | [Tổng công] | 23 | rows.subtotal[1] | Tổng công | Tổng cộng | 22"
      })
  void aPhraseOfTwoMeanings(
      String from, String to, int line, String key, String text, String first, int firstLine) {
    assertThat(vocabulary(from, to))
        .isEqualTo(
            ("vocabulary.yml, line %d: %s is \"%s\", but \"%s\" in line %d is the same apart from"
                    + " case, diacritics, spaces and punctuation; it can mean only one of them")
                .formatted(line, key, text, first, firstLine));
  }

  @Test
  void aPhraseTwiceInOneColumnIsNoFault() throws DefinitionException {
    assertThat(SmallPlan.valid().withVocabulary("[TT, STT]", "[TT, STT, stt, tt]").read())
        .isNotNull();
  }

  @Test
  void aColumnWithoutAnyPhrase() {
    assertThat(vocabulary("note: [Ghi chú]", "note: []"))
        .isEqualTo("vocabulary.yml, line 14: headings.note must have at least one entry");
    assertThat(vocabulary("note: [Ghi chú]", "note:"))
        .isEqualTo(
            "vocabulary.yml, line 14: headings.note has no value; give it one, or remove the key if"
                + " it is optional");
    assertThat(vocabulary("  note: [Ghi chú]\n", ""))
        .isEqualTo("vocabulary.yml, line 1: the key \"note\" is missing in headings");
  }

  @Test
  void aPhraseThatWouldFitEverything() {
    assertThat(vocabulary("[Ghi chú]", "[Ghi chú, \"-\"]"))
        .isEqualTo(
            "vocabulary.yml, line 14: headings.note[2] must be text with at least one letter or"
                + " digit; found: \"-\"");
  }

  @Test
  void brokenYamlIsToldOfTheVocabularyToo() {
    assertThat(vocabulary("  note: [Ghi chú]", "  note: [Ghi chú"))
        .isEqualTo(
            "vocabulary.yml, line 14: a bracket is not closed, or a comma is missing: note: [Ghi"
                + " chú");
  }

  private static String vocabulary(String words, String others) {
    return SmallPlan.valid().withVocabulary(words, others).complaint();
  }
}
