package vn.tonghop.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BrokenYamlTest {

  @ParameterizedTest
  @ValueSource(strings = {"\tcode: x", "  \tcode: x", "  code:\tx"})
  void aTab(String line) {
    assertThat(complaint("year: 2021\nprovince:\n" + line + "\n"))
        .isEqualTo("plan.yml, line 3: a tab stands in this line; use spaces instead");
  }

  @Test
  void anUnquotedColon() {
    assertThat(complaint("year: 2021\nunit-line: ĐVT: ngàn đồng\n"))
        .isEqualTo(
            "plan.yml, line 2: a colon too many in: unit-line: ĐVT: ngàn đồng; put text that"
                + " contains \": \" in double quotes, and check the indentation");
  }

  @Test
  void aKeyWithoutItsColon() {
    assertThat(complaint("year: 2021\nprovince\nbudget: 1\n"))
        .isEqualTo("plan.yml, line 3: a key without its colon near: budget: 1");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "budget:\\n  a: 1\\n c: 2 | 3 | c: 2",
        "budget:\\n  - a\\n c: 2 | 3 | c: 2",
        "- a\\nyear: 2021 | 2 | year: 2021",
        "year: 2021\\n- a | 2 | - a",
        "year: 2021\\ntitle: \"KẾ HOẠCH\" 2021 | 2 | title: \"KẾ HOẠCH\" 2021",
        "year: 2021\\naliases: [a, b]] | 2 | aliases: [a, b]]"
      })
  void aLineThatDoesNotFitThoseBeforeIt(String text, int line, String shown) {
    assertThat(complaint(text.replace("\\n", "\n")))
        .isEqualTo(
            "plan.yml, line "
                + line
                + ": this line does not fit those before it; check indentation, brackets and"
                + " quotation marks: "
                + shown);
  }

  @ParameterizedTest
  @ValueSource(strings = {"title: \"KẾ HOẠCH", "title: 'KẾ HOẠCH"})
  void anOpenQuotationIsShownWhereItBegins(String line) {
    assertThat(complaint("year: 2021\n" + line + "\nbudget: 1\ndelivery: 2\n"))
        .isEqualTo("plan.yml, line 2: a quotation mark is not closed, or text follows it: " + line);
  }

  @ParameterizedTest
  @ValueSource(strings = {"aliases: [a, b", "words: {four: tư", "aliases: [a, {b: c]", "x: ["})
  void anOpenBracketIsShownWhereItBegins(String line) {
    assertThat(complaint("year: 2021\n" + line + "\nbudget:\n  a: 1\n"))
        .isEqualTo("plan.yml, line 2: a bracket is not closed, or a comma is missing: " + line);
  }

  @Test
  void aBackslashInDoubleQuotes() {
    assertThat(complaint("year: 2021\nfolder: \"D:\\khuyen-cong\"\n"))
        .isEqualTo(
            "plan.yml, line 2: a backslash in double quotes must be written twice; or use single"
                + " quotes: folder: \"D:\\khuyen-cong\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"title: *KẾ", "title: * a", "title: & a", "title: @a", "title: `a"})
  void textThatBeginsWithASpecialCharacter(String line) {
    assertThat(complaint("year: 2021\n" + line + "\n"))
        .isEqualTo(
            "plan.yml, line 2: put text that begins with a special character (* & @ % or a"
                + " backquote) in double quotes: "
                + line);
  }

  @Test
  void anAnchorWhichYamlWouldDropFromTheText() {
    assertThat(complaint(SmallPlan.PLAN.replace("[Truyền nghề]", "[&Truyền nghề]")))
        .isEqualTo(
            "plan.yml, line 27: sections[1].programmes[1].aliases[1] has the anchor \"&Truyền\";"
                + " put text that begins with & in double quotes, and write out what repeats");
  }

  @ParameterizedTest
  @ValueSource(strings = {"x: !!java.net.URL [a]", "x: !a!b c", "x: !phụ lục"})
  void aTagOfAnotherLanguage(String line) {
    assertThat(complaint("year: 2021\n" + line + "\n"))
        .isEqualTo(
            "plan.yml, line 2: put text that begins with ! in double quotes; tags must not be"
                + " used: "
                + line);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "label: Phụ lục | label: !!binary Phụ lục | 40 | appendix.label | tag:yaml.org,2002:binary",
        "label: Phụ lục | label: !phu luc | 40 | appendix.label | !phu",
        "year: 2021 | year: !!str 2021 | 1 | year | tag:yaml.org,2002:str",
        "outbox: outbox | outbox: !!set {outbox} | 51 | delivery.outbox | tag:yaml.org,2002:set"
      })
  void aTagThatWouldChangeTheMeaning(String from, String to, int line, String key, String tag) {
    assertThat(SmallPlan.valid().with(from, to).complaint())
        .isEqualTo(
            "plan.yml, line "
                + line
                + ": "
                + key
                + " has the tag "
                + tag
                + "; tags must not be used");
  }

  @Test
  void twoDocuments() {
    assertThat(complaint("year: 2021\n---\nyear: 2022\n"))
        .isEqualTo(
            "plan.yml, line 2: only one document may stand in this file; remove what follows"
                + " \"---\"");
  }

  @Test
  void nestedWithoutEnd() {
    assertThat(complaint("a: " + "[".repeat(3_000)))
        .isEqualTo(
            "plan.yml: this file is nested too deep or repeats itself too often for a definition");
  }

  @Test
  void oneTextRepeatedBillionsOfTimes() {
    StringBuilder bomb = new StringBuilder("a0: &a0 [x]\n");
    for (int i = 1; i < 30; i++) {
      String before = "*a" + (i - 1);
      bomb.append("a%d: &a%d [%s, %s, %s]\n".formatted(i, i, before, before, before));
    }
    assertThat(complaint(bomb.toString()))
        .isEqualTo(
            "plan.yml: this file is nested too deep or repeats itself too often for a definition");
  }

  @Test
  void anythingElseIsShownWithTheWordsOfTheReader() {
    assertThat(complaint("year: 2021\ntitle: | KẾ HOẠCH\n"))
        .startsWith("plan.yml, line 2: this is no valid YAML: title: | KẾ HOẠCH (while scanning");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n\n", "# only a remark\n", "~\n", "\ufeff"})
  void nothing(String text) {
    assertThat(complaint(text)).isEqualTo("plan.yml: this file says nothing");
  }

  @Test
  void proseInsteadOfKeys() {
    assertThat(complaint("Kế hoạch khuyến công\n"))
        .isEqualTo(
            "plan.yml, line 1: plan.yml must be a block of keys, each with a colon; found: Kế"
                + " hoạch khuyến công");
  }

  @Test
  void notUtf8() {
    byte[] legacy = "year: 2021\nname: Ðông\n".getBytes(Charset.forName("windows-1252"));
    assertThat(complaint(legacy))
        .isEqualTo("plan.yml, line 2: this is not UTF-8 text; save the file as UTF-8");
  }

  @Test
  void cutOffWithinACharacter() {
    byte[] whole = "year: 2021\nname: Đồ".getBytes(StandardCharsets.UTF_8);
    assertThat(complaint(Arrays.copyOf(whole, whole.length - 1)))
        .isEqualTo("plan.yml, line 2: this is not UTF-8 text; save the file as UTF-8");
  }

  @Test
  void utf16IsNotUtf8() {
    assertThat(complaint("year: 2021\n".getBytes(StandardCharsets.UTF_16)))
        .isEqualTo("plan.yml, line 1: this is not UTF-8 text; save the file as UTF-8");
  }

  @Test
  void aWorkbookNamedAsAPlan() {
    assertThat(complaint("PK\u0003\u0004\u0014\u0000"))
        .isEqualTo(
            "plan.yml, line 1: the character U+0003 must not stand in this file; is it really a"
                + " text file?");
  }

  @Test
  void aByteOrderMarkAndWindowsLineEndsAreNoFault() throws DefinitionException {
    PlanDefinition plan = SmallPlan.valid().read();
    String windows = "\ufeff" + SmallPlan.PLAN.replace("\n", "\r\n");
    assertThat(SmallPlan.ofPlan(windows).read()).isEqualTo(plan);
    assertThat(SmallPlan.ofPlan(windows.replace("2021-03-31", "31/3/2021")).complaint())
        .startsWith("plan.yml, line 8: submissions.deadline");
  }

  private static String complaint(String plan) {
    return SmallPlan.ofPlan(plan).complaint();
  }

  private static String complaint(byte[] plan) {
    YamlFile file = YamlFile.parse(DefinitionFile.PLAN, plan);
    return new DefinitionException(file.problems().byLine()).message(Locale.ENGLISH);
  }
}
