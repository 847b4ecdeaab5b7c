package vn.tonghop.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tonghop.proposal.Dong;

/** A value of the wrong type is refused with what was found and what was expected. */
class ValueTypesTest {

  @ParameterizedTest
  @ValueSource(strings = {"\"2021\"", "1999", "2101", "2021.0", "02021", "0x7E5", "2_021", "nay"})
  void aYear(String found) {
    assertThat(SmallPlan.valid().with("year: 2021", "year: " + found).complaint())
        .isEqualTo(
            "plan.yml, line 1: year must be a whole number from 2000 to 2100, in digits only and"
                + " without quotes; found: "
                + found);
  }

  @ParameterizedTest
  @ValueSource(ints = {2000, 2100})
  void theFirstAndTheLastYear(int year) throws DefinitionException {
    assertThat(SmallPlan.valid().with("year: 2021", "year: " + year).read().year()).isEqualTo(year);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-1",
        "6172400000.5",
        "6172400000.0",
        "6.172.400.000",
        "6,172,400,000",
        "6_172_400_000",
        "6e9",
        "06172400000",
        "\"6172400000\"",
        "6172 triệu đồng",
        "1000000000000000",
        "9223372036854775808",
        "99999999999999999999999999"
      })
  void aBudget(String found) {
    assertThat(SmallPlan.valid().with("6172400000", found).complaint())
        .isEqualTo(
            "plan.yml, line 36: budget.provincial must be an amount in whole đồng, zero or more,"
                + " in digits only, at most 15, and without quotes; found: "
                + found);
  }

  @Test
  void theSmallestAndAVeryLargeBudget() throws DefinitionException {
    assertThat(budget("0")).isEqualTo(Dong.ZERO);
    assertThat(budget("999999999999999")).isEqualTo(Dong.of(999_999_999_999_999L));
  }

  private static Dong budget(String amount) throws DefinitionException {
    return SmallPlan.valid().with("6172400000", amount).read().budget().provincial();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"31/3/2021", "2021-3-31", "\"2021-03-31\"", "2021-03-31 17:00:00", "2021"})
  void aDate(String found) {
    assertThat(SmallPlan.valid().with("2021-03-31", found).complaint())
        .isEqualTo(
            "plan.yml, line 8: submissions.deadline must be a date such as 2021-03-31, without"
                + " quotes; found: "
                + found);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2021-02-30", "2021-02-29", "2021-13-01", "2021-00-10", "2021-04-31"})
  void aDayThatDoesNotExist(String found) {
    assertThat(SmallPlan.valid().with("2021-03-31", found).complaint())
        .isEqualTo(
            "plan.yml, line 8: submissions.deadline must be a date, and there is no day " + found);
  }

  @Test
  void aLeapDay() throws DefinitionException {
    assertThat(SmallPlan.valid().with("2021-03-31", "2020-02-29").read().submissions().deadline())
        .isEqualTo(LocalDate.of(2020, 2, 29));
  }

  @ParameterizedTest
  @ValueSource(strings = {"731", "075", "1.5", "yes", "true", "2021-03-31", "1e3", "12:30"})
  void textThatYamlTakesForSomethingElseMustBeQuoted(String found) {
    assertThat(SmallPlan.valid().with("code: \"731\"", "code: " + found).complaint())
        .isEqualTo(
            "plan.yml, line 11: submitters[1].code must be text, and without quotes "
                + found
                + " is none; write \""
                + found
                + "\"");
    assertThat(SmallPlan.valid().with("[Truyền nghề]", "[Nghề, " + found + "]").complaint())
        .startsWith("plan.yml, line 27: sections[1].programmes[1].aliases[2] must be text, and");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"[Phụ, lục] | […]", "{phụ: lục} | {…}"})
  void textThatIsAListOrABlock(String written, String found) {
    assertThat(SmallPlan.valid().with("label: Phụ lục", "label: " + written).complaint())
        .isEqualTo("plan.yml, line 40: appendix.label must be text; found: " + found);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\"\"", "\"   \"", "–", "\"...\""})
  void textWithoutLetters(String written) {
    String complaint = SmallPlan.valid().with("label: Phụ lục", "label: " + written).complaint();
    assertThat(complaint).startsWith("plan.yml, line 40: appendix.label ");
    assertThat(complaint.substring("plan.yml, line 40: appendix.label ".length()))
        .isEqualTo(
            written.isEmpty()
                ? "has no value; give it one, or remove the key if it is optional"
                : "must be text with at least one letter or digit; found: "
                    + written.replace("\"   \"", "\"\""));
  }

  @ParameterizedTest
  @CsvSource({
    "\\u200B,U+200B",
    "\\u202E,U+202E",
    "\\u00AD,U+00AD",
    "\\x01,U+0001",
    "\\uD800,U+D800"
  })
  void textWithAnInvisibleCharacter(String escape, String name) {
    SmallPlan plan = SmallPlan.valid().with("label: Phụ lục", "label: \"Phụ" + escape + " lục\"");
    assertThat(plan.complaint())
        .isEqualTo(
            "plan.yml, line 40: appendix.label contains the invisible character "
                + name
                + "; type the text anew");
  }

  @Test
  void textOfMoreThanAThousandCharacters() {
    assertThat(SmallPlan.valid().with("label: Phụ lục", "label: " + "x".repeat(1_001)).complaint())
        .isEqualTo(
            "plan.yml, line 40: appendix.label must have at most 1000 characters; found: "
                + "x".repeat(60)
                + "…");
  }

  @Test
  void textIsComposedAndSingleSpaced() throws DefinitionException {
    String decomposed = Normalizer.normalize("Phụ lục", Normalizer.Form.NFD);
    String written = "label: \"  " + decomposed + "\\n\\t kèm\u00a0 theo \"";
    assertThat(SmallPlan.valid().with("label: Phụ lục", written).read().appendix().label())
        .isEqualTo("Phụ lục kèm theo");
  }

  @ParameterizedTest
  @ValueSource(strings = {"../731", "731/2", "LM HTX", "-HTX", "HTX.", "a\\b", "a:b"})
  void aCodeThatCouldNotBePartOfAFileName(String found) {
    assertThat(SmallPlan.valid().with("LMHTX", found).complaint())
        .isEqualTo(
            "plan.yml, line 17: submitters[2].code must be a code of at most 40 letters and"
                + " digits, with . - _ only between them; found: "
                + found);
  }

  @ParameterizedTest
  @ValueSource(strings = {"HTX-2.a_b", "Đ", "7a"})
  void aCodeWithDotsAndDashes(String code) throws DefinitionException {
    assertThat(SmallPlan.valid().with("LMHTX", code).read().submitter(code)).isPresent();
    assertThat(SmallPlan.valid().with("LMHTX", "x".repeat(40)).read().submitters()).hasSize(2);
    assertThat(SmallPlan.valid().with("LMHTX", "x".repeat(41)).complaint()).contains("[2].code");
  }

  @Test
  void aFolderIsTakenExactlyAsWritten() throws DefinitionException {
    String decomposed = Normalizer.normalize("hồ  sơ", Normalizer.Form.NFD);
    assertThat(
            SmallPlan.valid()
                .with("folder: submissions", "folder: '" + decomposed + "'")
                .read()
                .submissions()
                .folder())
        .isEqualTo(decomposed);
  }

  @Test
  void aFolderThatNoSystemCouldHave() {
    assertThat(SmallPlan.valid().with("folder: submissions", "folder: \"hồ\\0sơ\"").complaint())
        .startsWith(
            "plan.yml, line 7: submissions.folder must be the path of a file or folder; found:");
    assertThat(SmallPlan.valid().with("folder: submissions", "folder: \" \"").complaint())
        .isEqualTo(
            "plan.yml, line 7: submissions.folder must be text with at least one letter or digit;"
                + " found: \"\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"yes", "on", "True", "\"true\"", "1", "có"})
  void aFlag(String found) {
    assertThat(SmallPlan.valid().with("required: true", "required: " + found).complaint())
        .isEqualTo(
            "plan.yml, line 16: submitters[1].required must be true or false, without quotes;"
                + " found: "
                + found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "unit: nghìn đồng | unit: ngàn đồng | 38 | appendix.unit | đồng, nghìn đồng, triệu đồng, tỷ đồng",
        "level: organisation | level: province | 19 | submitters[2].level | district, commune, organisation, centre",
        "thousand: nghìn | thousand: ngan | 44 | appendix.words.thousand | nghìn, ngàn",
        "zero-tens: linh | zero-tens: không | 45 | appendix.words.zero-tens | linh, lẻ",
        "four: tư | four: 4 | 46 | appendix.words.four | tư, bốn"
      })
  void oneOfAFewWords(String valid, String written, int line, String key, String expected) {
    String found = written.substring(written.indexOf(' ') + 1);
    assertThat(SmallPlan.valid().with(valid, written).complaint())
        .isEqualTo(
            "plan.yml, line %d: %s must be one of: %s; found: %s"
                .formatted(line, key, expected, found));
  }

  @Test
  void theOtherWordsOfEachChoice() throws DefinitionException {
    assertThat(
            SmallPlan.valid()
                .with("thousand: nghìn", "thousand: ngàn")
                .with("zero-tens: linh", "zero-tens: lẻ")
                .with("four: tư", "four: bốn")
                .with("commas: false", "commas: true")
                .read()
                .appendix()
                .words())
        .isEqualTo(new WordStyle("ngàn", "lẻ", "bốn", true));
  }

  @Test
  void aBlockThatIsSomethingElse() {
    assertThat(SmallPlan.valid().with("\n  provincial: 6172400000", " 6172400000").complaint())
        .isEqualTo(
            "plan.yml, line 35: budget must be a block of keys, each with a colon; found:"
                + " 6172400000");
    assertThat(SmallPlan.valid().with("\n  outbox: outbox", "").complaint())
        .isEqualTo(
            "plan.yml, line 50: delivery has no value; give it one, or remove the key if it is"
                + " optional");
  }

  @Test
  void aListThatIsSomethingElse() {
    assertThat(SmallPlan.valid().with("\n    - CHỦ TỊCH", " CHỦ TỊCH").complaint())
        .isEqualTo(
            "plan.yml, line 48: appendix.signature must be a list, each entry after a dash or all"
                + " in [ ]; found: CHỦ TỊCH");
    assertThat(SmallPlan.valid().with("\n    - CHỦ TỊCH", " []").complaint())
        .isEqualTo("plan.yml, line 48: appendix.signature must have at least one entry");
    assertThat(SmallPlan.valid().with("- CHỦ TỊCH", "-").complaint())
        .isEqualTo(
            "plan.yml, line 49: appendix.signature[1] has no value; give it one, or remove the key"
                + " if it is optional");
  }

  @Test
  void aSubmitterWrittenAsText() {
    assertThat(SmallPlan.valid().with("sections:\n", "  - Sở Công Thương\nsections:\n").complaint())
        .isEqualTo(
            "plan.yml, line 21: submitters[3] must be a block of keys, each with a colon; found:"
                + " Sở Công Thương");
  }

  @Test
  void thePaperOfTheAppendix() throws DefinitionException {
    SmallPlan plan = SmallPlan.valid();
    assertThat(plan.read().appendix().paper()).isEqualTo(PaperSize.A4);
    assertThat(paper("A3").read().appendix().paper()).isEqualTo(PaperSize.A3);
    assertThat(paper("a3").complaint())
        .isEqualTo("plan.yml, line 48: appendix.paper must be one of: A4, A3; found: a3");
  }

  private static SmallPlan paper(String paper) {
    return SmallPlan.valid()
        .with("    commas: false\n", "    commas: false\n  paper: " + paper + "\n");
  }
}
