package vn.tonghop.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindingTextTest {

  private static final Address H12 = new Address("bien-hoa.xlsx", "Đăng ký", 12, "H");

  private static final Finding WRONG_TOTAL =
      Finding.of(
          FindingCode.TOTAL_NOT_SUM_OF_SOURCES,
          H12,
          "350.000.000",
          "175.000.000",
          "170.000.000",
          "0",
          "345.000.000");

  private final FindingText vietnamese = FindingText.in(Locale.forLanguageTag("vi"));
  private final FindingText english = FindingText.in(Locale.ENGLISH);

  @Test
  void saysWhereWhatAndWhatToDo() {
    assertThat(vietnamese.sentence(WRONG_TOTAL))
        .isEqualTo(
            "bien-hoa.xlsx, sheet Đăng ký, ô H12: tổng 350.000.000 đồng ≠ 175.000.000 + 170.000.000"
                + " + 0 = 345.000.000 đồng. Sửa lại tổng hoặc nguồn vốn.");
    assertThat(english.sentence(WRONG_TOTAL))
        .startsWith("bien-hoa.xlsx, sheet Đăng ký, cell H12: the total 350.000.000 đồng ≠");
  }

  @Test
  void beginsWithACapitalWhereItStandsAlone() {
    assertThat(vietnamese.message(WRONG_TOTAL)).startsWith("Tổng 350.000.000 đồng");
    assertThat(
            vietnamese.sentence(
                Finding.of(
                    FindingCode.SUBMITTER_MISSING, Address.ofFile(""), "UBND huyện Tân Phú")))
        .isEqualTo(
            "Chưa nhận được tệp của UBND huyện Tân Phú. Đôn đốc đơn vị gửi tệp, rồi tổng hợp lại.");
  }

  @Test
  void asksWhoeverSentTheFileForWhatOnlyTheyCanDo() {
    Finding missing = Finding.of(FindingCode.SUBMITTER_MISSING, Address.ofFile(""), "742");

    assertThat(vietnamese.request(missing))
        .isEqualTo("Gửi tệp đăng ký, hoặc báo lại đơn vị tổng hợp nếu không có đề án nào.");
    assertThat(english.request(missing)).startsWith("Send your file, or tell the office");
    assertThat(vietnamese.request(WRONG_TOTAL)).isEqualTo(vietnamese.action(WRONG_TOTAL));
  }

  @Test
  void namesRowsAndFilesAsPeopleDo() {
    assertThat(vietnamese.place(Address.ofRow("a.xlsx", "S", 7)))
        .isEqualTo("a.xlsx, sheet S, dòng 7");
    assertThat(english.place(Address.ofRow("a.xlsx", "S", 7))).isEqualTo("a.xlsx, sheet S, row 7");
    assertThat(english.place(Address.ofFile("a.xlsx"))).isEqualTo("a.xlsx");
    assertThat(english.place(Address.ofFile(""))).isEmpty();
  }

  @Test
  void namesTheLawWhereAFindingRestsOnOne() {
    Finding duplicate = Finding.of(FindingCode.DUPLICATE_PROPOSAL, H12, "b.xlsx", "S", "B9");
    assertThat(vietnamese.source(duplicate)).startsWith("Nghị định 45/2012/NĐ-CP; Thông tư");
    assertThat(english.source(duplicate)).startsWith("Decree 45/2012/NĐ-CP; Joint Circular");
    assertThat(vietnamese.source(WRONG_TOTAL)).isEmpty();
  }

  @Test
  void saysWhichRuleDidNotRunAndWhy() {
    IdleRule off = new IdleRule(RuleName.BUDGET, IdleRule.Reason.SWITCHED_OFF, "chưa giao {0}");
    assertThat(vietnamese.rule(off.rule())).isEqualTo("kế hoạch không vượt ngân sách được giao");
    assertThat(vietnamese.reason(off)).isEqualTo("đã tắt trong plan.yml: chưa giao {0}");
    assertThat(english.reason(new IdleRule(RuleName.BUDGET, IdleRule.Reason.NOTHING_DEFINED, "")))
        .isEqualTo("plan.yml gives it nothing to compare with");
    assertThat(english.reason(lacking("eligibility.urban")))
        .isEqualTo("plan.yml lacks: the wards that are to be reviewed");
    assertThat(english.reason(lacking("rates (2021-01-01)")))
        .isEqualTo("plan.yml lacks: ceilings and shares (2021-01-01)");
  }

  private static IdleRule lacking(String key) {
    return new IdleRule(RuleName.PLACE_ELIGIBLE, IdleRule.Reason.NOTHING_DEFINED, key);
  }

  @Test
  void putsHostileArgumentsInUnchanged() {
    String hostile = "{1} {0,field} '$1' \\d \"0\" 1,5";
    Finding finding = Finding.of(FindingCode.NUMBER_NOT_READABLE, H12, "TOTAL", hostile);

    assertThat(vietnamese.message(finding))
        .isEqualTo(
            "\"Tổng kinh phí thực hiện\" ghi \""
                + hostile
                + "\", không đọc được thành một số tiền chính xác.");
  }

  @Test
  void translatesFieldNamesOnlyWhereAFieldIsMeant() {
    Finding programme = Finding.of(FindingCode.PROGRAMME_UNKNOWN, H12, "NOTE");
    assertThat(vietnamese.message(programme)).contains("\"NOTE\"");

    Finding field = Finding.of(FindingCode.REQUIRED_FIELD_MISSING, H12, "NOTE");
    assertThat(vietnamese.message(field)).contains("\"Ghi chú\"");
    assertThat(english.message(field)).contains("\"Note\"");

    Finding label = Finding.of(FindingCode.REQUIRED_FIELD_MISSING, H12, "Cột lạ");
    assertThat(vietnamese.message(label)).contains("\"Cột lạ\"");
  }

  @Test
  void saysWhichTotalDiffers() {
    Finding finding =
        Finding.of(
            FindingCode.STATED_TOTAL_DIFFERS, H12, "GRAND_TOTAL", "OTHER_SHARE", "1.000", "2.000");
    assertThat(vietnamese.message(finding))
        .isEqualTo(
            "Dòng tổng cộng, \"Nguồn khác\", ghi 1.000 đồng; cộng các đề án được 2.000 đồng.");
  }

  @Test
  void namesUnitsAndLimitsInTheLanguageOfTheReader() {
    Finding units = Finding.of(FindingCode.UNIT_CONFLICT, H12, "THOUSAND, MILLION");
    assertThat(vietnamese.message(units)).endsWith("khác nhau: nghìn đồng, triệu đồng.");
    Finding size = Finding.of(FindingCode.FILE_TOO_LARGE, H12, "unpacked-bytes", "1000");
    assertThat(vietnamese.message(size)).isEqualTo("Tệp có hơn 1000 byte sau khi giải nén.");
    assertThat(english.message(size)).isEqualTo("The file has more than 1000 bytes once unpacked.");
  }

  @ParameterizedTest
  @CsvSource({
    "11/5/2018 –, hiệu lực từ 11/5/2018, in force since 11/5/2018",
    "– 10/5/2018, hiệu lực đến hết 10/5/2018, in force until 10/5/2018",
    "1/1/2018 – 10/5/2018, hiệu lực từ 1/1/2018 đến hết 10/5/2018,"
        + " in force from 1/1/2018 until 10/5/2018",
    "–, hiệu lực không giới hạn, in force at any time",
    "?, hiệu lực ?, in force ?"
  })
  void saysFromWhenUntilWhenALawHolds(String days, String inVietnamese, String inEnglish) {
    String blank = "";
    Finding ceiling =
        Finding.of(
            FindingCode.CEILING_EXCEEDED, H12, "1", "01", blank, blank, blank, blank, blank, days);
    assertThat(vietnamese.message(ceiling)).contains(", " + inVietnamese + ", xét theo");
    assertThat(english.message(ceiling)).contains(", " + inEnglish + ", judged as on");
  }

  @Test
  void cutsWhatIsTooLongToReadBetweenTwoCharacters() {
    Finding finding = Finding.of(FindingCode.ROW_NOT_UNDERSTOOD, H12, "\uD83D\uDE00".repeat(5_000));
    assertThat(vietnamese.message(finding)).contains("\"" + "\uD83D\uDE00".repeat(200) + "…\"");
  }

  @Test
  void hasAFormForNothingFound() {
    assertThat(vietnamese.message(Finding.of(FindingCode.PROGRAMME_UNKNOWN, H12, "")))
        .isEqualTo("Đề án không đứng dưới chương trình nào.");
    assertThat(vietnamese.message(Finding.of(FindingCode.SUBMITTER_UNKNOWN, H12)))
        .isEqualTo("Không xác định được đơn vị gửi; đầu tệp không ghi tên đơn vị.");
  }

  @Test
  void leavesAMissingArgumentVisible() {
    assertThat(english.message(Finding.of(FindingCode.COLUMN_MISSING, H12))).contains("{0,field}");
  }

  @Test
  void speaksEnglishToEveryoneElseWhateverTheMachineSpeaks() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("vi"));
      assertThat(FindingText.in(Locale.FRENCH).message(WRONG_TOTAL)).startsWith("The total");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void beginsVietnameseSentencesWithCapitalsUnderATurkishLocale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertThat(english.message(Finding.of(FindingCode.SUPERSESSION_UNCLEAR, H12, "b.xlsx")))
          .startsWith("It is");
    } finally {
      Locale.setDefault(before);
    }
  }
}
