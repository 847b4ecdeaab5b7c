package vn.tonghop.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tonghop.definition.AlteredPlan;
import vn.tonghop.definition.PlanDefinition;
import vn.tonghop.definition.Submissions;
import vn.tonghop.finding.Address;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.finding.FindingList;

class SubmitterTest {

  private static Reading read(String file, @Nullable Object... letterhead) {
    FakeWorkbook workbook = new FakeWorkbook().named(file).row("ĐVT: đồng");
    for (Object line : letterhead) {
      workbook.row(line);
    }
    return workbook.heading().programme1().item("1.1", "Tập huấn", 1).read();
  }

  @ParameterizedTest
  @CsvSource({
    "UBND HUYỆN TÂN PHÚ,734",
    "Ủy ban nhân dân huyện Tân Phú,734",
    "'ỦY BAN NHÂN DÂN\nTP. BIÊN HÒA',731",
    "UBND thành phố Biên Hoà,731",
    "Kế hoạch khuyến công năm 2021 của UBND huyện Cẩm Mỹ,739",
    "LIÊN MINH HỢP TÁC XÃ TỈNH ĐỒNG NAI,LMHTX",
  })
  void isNamedByTheLetterhead(String line, String code) {
    Reading reading = read("x.xlsx", line);
    assertThat(reading.end().submitterCode()).isEqualTo(code);
    assertThat(reading.onlyProposal().submitterCode()).isEqualTo(code);
    assertThat(reading.findings()).isEmpty();
  }

  /** What it says of somebody may have been corrected since. */
  @Test
  void theListOfFindingsOfAnEarlierCheckNamesNobody() {
    Reading reading =
        new FakeWorkbook()
            .sheet("Phát hiện")
            .row(FindingList.TITLE)
            .row("731-bien-hoa.xlsx – UBND huyện Trảng Bom")
            .sheet("Đăng ký")
            .row("ĐVT: ngàn đồng")
            .heading()
            .programme1()
            .item("1.1", "Tập huấn", 10)
            .read();

    assertThat(reading.end().submitterCode()).isEqualTo("731");
    assertThat(reading.end().findings())
        .containsExactly(
            Finding.of(
                FindingCode.LIST_OF_FINDINGS, Address.ofSheet("731-bien-hoa.xlsx", "Phát hiện")));
  }

  /** Nor is anything counted that it has tables of. */
  @Test
  void theReplyToAnEarlierSubmissionHoldsNoDeAn() {
    Reading reading =
        new FakeWorkbook()
            .sheet("Phản hồi")
            .row(FindingList.FEEDBACK)
            .row("Kính gửi: UBND huyện Trảng Bom", "ĐVT: đồng")
            .heading()
            .item("1", "Hội thảo", 20)
            .sheet("Đăng ký")
            .row("ĐVT: ngàn đồng")
            .heading()
            .programme1()
            .item("1.1", "Tập huấn", 10)
            .read();

    assertThat(reading.end().submitterCode()).isEqualTo("731");
    assertThat(reading.onlyProposal().name()).isEqualTo("Tập huấn");
    assertThat(reading.end().findings())
        .containsExactly(
            Finding.of(
                FindingCode.LIST_OF_FINDINGS, Address.ofSheet("731-bien-hoa.xlsx", "Phản hồi")));
  }

  @Test
  void isNamedOverSeveralRows() {
    assertThat(read("x.xlsx", "ỦY BAN NHÂN DÂN", "HUYỆN TÂN PHÚ").end().submitterCode())
        .isEqualTo("734");
  }

  @Test
  void isNotWhomTheLetterAddresses() {
    Reading reading =
        read(
            "x.xlsx",
            "UBND huyện Tân Phú",
            "Kính gửi:",
            "- Liên minh Hợp tác xã tỉnh Đồng Nai;",
            "- UBND huyện Cẩm Mỹ",
            "(Kèm theo công văn gửi Trung tâm Khuyến công và Tư vấn phát triển công nghiệp)");
    assertThat(reading.end().submitterCode()).isEqualTo("734");
  }

  @Test
  void mayCallItselfTheSendingUnit() {
    assertThat(read("x.xlsx", "Đơn vị gửi: UBND huyện Tân Phú").end().submitterCode())
        .isEqualTo("734");
  }

  @Test
  void isNotANameWithinALongerOne() {
    // "Liên minh Hợp tác xã tỉnh" is an alias, and part of the name of the same body
    assertThat(read("x.xlsx", "Liên minh Hợp tác xã tỉnh Đồng Nai").findings()).isEmpty();
    assertThat(read("x.xlsx", "UBND huyện Tân Phúc").codes())
        .containsExactly(FindingCode.SUBMITTER_UNKNOWN);
  }

  @ParameterizedTest
  @CsvSource({
    "734-tan-phu.xlsx,734",
    "734.xlsx,734",
    "lmhtx-2021.xlsx,LMHTX",
    "UBND huyen Tan Phu.xls,734",
    "kh_ubnd_huyen_tan_phu_2021.xlsx,734",
  })
  void isNamedByTheFileWhereTheLetterheadIsSilent(String file, String code) {
    assertThat(read(file, "ĐĂNG KÝ").end().submitterCode()).isEqualTo(code);
  }

  /** Who fills in a neighbour's workbook easily leaves its letterhead as it is. */
  @Test
  void isNotGuessedWhenLetterheadAndFileNameContradict() {
    Reading reading = read("731-bien-hoa.xlsx", "UBND huyện Tân Phú");
    assertThat(reading.end().submitterCode()).isNull();
    assertThat(reading.onlyProposal().submitterCode()).isNull();
    assertThat(reading.end().findings())
        .extracting(Finding::code, Finding::arguments)
        .containsExactly(
            tuple(
                FindingCode.SUBMITTER_CONTRADICTED,
                List.of("–", "UBND huyện Tân Phú", "UBND thành phố Biên Hòa")));
  }

  @ParameterizedTest
  @CsvSource({
    "dang-ky.xlsx",
    "Biểu mẫu 2021.xlsx",
    "Tân Phú và Cẩm Mỹ.xlsx",
    "Tan Phu gui Trung tam Khuyen cong.xlsx",
    "gửi Liên minh Hợp tác xã.xlsx",
  })
  void isNotContradictedByAFileNameThatNamesNobodyElse(String file) {
    Reading reading = read(file, "UBND huyện Tân Phú");
    assertThat(reading.end().submitterCode()).isEqualTo("734");
    assertThat(reading.findings()).isEmpty();
  }

  private static FakeWorkbook onTemplate(String submitter, String file) {
    return new FakeWorkbook().named(file).property("tonghop.submitter", submitter).row("ĐVT: đồng");
  }

  @Test
  void isNamedByTheTemplateWhereNothingElseSpeaks() {
    Reading reading = onTemplate("734", "x.xlsx").heading().item("1.1", "Tập huấn", 1).read();
    assertThat(reading.onlyProposal().submitterCode()).isEqualTo("734");
    assertThat(reading.codes()).doesNotContain(FindingCode.SUBMITTER_UNKNOWN);
  }

  @Test
  void isNamedByTheTemplateAmongSeveralOfALetterhead() {
    Reading reading =
        onTemplate("734", "x.xlsx")
            .row("UBND huyện Tân Phú")
            .row("Liên minh Hợp tác xã tỉnh")
            .heading()
            .read();
    assertThat(reading.end().submitterCode()).isEqualTo("734");
    assertThat(reading.codes()).doesNotContain(FindingCode.SUBMITTER_AMBIGUOUS);
  }

  @Test
  void isNotTakenFromACoverWhenTheTemplateSpeaks() {
    Reading reading =
        new FakeWorkbook()
            .named("x.xlsx")
            .property("tonghop.submitter", "734")
            .sheet("Hướng dẫn")
            .row("Trung tâm Khuyến công và Tư vấn phát triển công nghiệp")
            .sheet("Bảng")
            .row("ĐVT: đồng")
            .heading()
            .read();
    assertThat(reading.end().submitterCode()).isEqualTo("734");
  }

  @Test
  void isNotGuessedWhenTheTemplateIsContradicted() {
    assertContradicted(onTemplate("734", "x.xlsx").row("UBND huyện Cẩm Mỹ").heading());
    assertContradicted(onTemplate("734", "739-cam-my.xlsx").row("UBND huyện Tân Phú").heading());
    assertContradicted(onTemplate("999", "734.xlsx").row("UBND huyện Tân Phú").heading());
    assertContradicted(
        onTemplate("734", "x.xlsx")
            .row("UBND huyện Tân Phú")
            .heading()
            .sheet("Khác")
            .row("UBND huyện Cẩm Mỹ")
            .row("ĐVT: đồng")
            .heading());
  }

  private static void assertContradicted(FakeWorkbook workbook) {
    Reading reading = workbook.read();
    assertThat(reading.end().submitterCode()).isNull();
    assertThat(reading.codes()).contains(FindingCode.SUBMITTER_CONTRADICTED);
  }

  @Test
  void fillsInTheTemplateOfTheYear() {
    FakeWorkbook workbook = FakeWorkbook.standard().property("tonghop.year", "2021");
    assertThat(workbook.read().findings()).isEmpty();
    assertThat(workbook.property("tonghop.year", "2020").read().end().findings())
        .extracting(Finding::code, Finding::arguments)
        .containsExactly(tuple(FindingCode.YEAR_DIFFERS, List.of("2020", "2021")));
  }

  @Test
  void sendsMacrosThatNobodyRuns() {
    assertThat(FakeWorkbook.standard().withMacros().read().codes())
        .containsExactly(FindingCode.MACROS_IGNORED);
  }

  @ParameterizedTest
  @CsvSource({
    "'731-bien-hoa\u202Excod.xlsx',U+202E",
    "'731-bien-hoa\n\u001B[2J.xlsx','U+000A, U+001B'",
    "'731\\\\..\\\\bien-hoa.xlsx',U+005C",
    "'731-bien\u200B-hoa.xlsx',U+200B",
  })
  void namesTheFileInLettersThatCanBeSeen(String file, String characters) {
    Reading reading =
        FakeWorkbook.standard().named(file.translateEscapes()).item("1.1", "Tập huấn", 1).read();
    assertThat(reading.end().findings())
        .extracting(Finding::code, Finding::arguments)
        .containsExactly(tuple(FindingCode.FILE_NAME_NOT_PRINTABLE, List.of(characters)));
  }

  @Test
  void isNamedByACoverSheet() {
    Reading reading =
        new FakeWorkbook()
            .named("x.xlsx")
            .sheet("Bìa")
            .row("UBND huyện Tân Phú")
            .sheet("Bảng")
            .row("ĐVT: đồng")
            .heading()
            .item("1.1", "Tập huấn", 1)
            .read();
    assertThat(reading.onlyProposal().submitterCode()).isEqualTo("734");
  }

  @Test
  void isNotReadFromAListOfAll() {
    Reading reading =
        new FakeWorkbook()
            .named("734.xlsx")
            .sheet("Danh mục")
            .row("UBND huyện Tân Phú")
            .row("UBND huyện Cẩm Mỹ")
            .sheet("Bảng")
            .row("ĐVT: đồng")
            .heading()
            .item("1.1", "Tập huấn", 1)
            .read();
    assertThat(reading.end().submitterCode()).isEqualTo("734");
    assertThat(reading.errors()).isEmpty();
  }

  @Test
  void isUnknownWithoutAName() {
    Reading reading = read("x.xlsx", "PHÒNG KINH TẾ");
    assertThat(reading.end().submitterCode()).isNull();
    assertThat(reading.end().findings())
        .extracting(Finding::code, Finding::arguments)
        .containsExactly(tuple(FindingCode.SUBMITTER_UNKNOWN, List.of("ĐVT: đồng")));
  }

  @Test
  void isAmbiguousWithTwoNames() {
    Reading reading = read("x.xlsx", "UBND huyện Tân Phú", "UBND huyện Cẩm Mỹ");
    assertThat(reading.end().submitterCode()).isNull();
    assertThat(reading.onlyProposal().submitterCode()).isNull();
    assertThat(reading.end().findings())
        .extracting(Finding::code, Finding::arguments)
        .containsExactly(
            tuple(
                FindingCode.SUBMITTER_AMBIGUOUS, List.of("UBND huyện Tân Phú; UBND huyện Cẩm Mỹ")));
  }

  @Test
  void isAmbiguousWhenALaterTableNamesAnother() {
    Reading reading =
        new FakeWorkbook()
            .named("x.xlsx")
            .row("UBND huyện Tân Phú")
            .row("ĐVT: đồng")
            .heading()
            .item("1", "Tập huấn", 1)
            .sheet("Khác")
            .row("UBND huyện Cẩm Mỹ")
            .row("ĐVT: đồng")
            .heading()
            .read();
    assertThat(reading.codes()).containsExactly(FindingCode.SUBMITTER_AMBIGUOUS);
    assertThat(reading.end().submitterCode()).isNull();
  }

  @Test
  void mustExistOnTheDeadline() {
    PlanDefinition plan = FakeWorkbook.PLAN;
    PlanDefinition later =
        AlteredPlan.like(plan)
            .receiving(Submissions.of(plan.submissions().folder(), LocalDate.of(2025, 7, 1)))
            .definition();
    Reading reading = FakeWorkbook.standard().read(later);
    assertThat(reading.end().submitterCode()).isEqualTo("731");
    assertThat(reading.end().findings())
        .containsExactly(
            Finding.of(
                FindingCode.SUBMITTER_EXPIRED,
                new Address("731-bien-hoa.xlsx", "Đăng ký", 1, "A"),
                "UBND thành phố Biên Hòa",
                "1/7/2025",
                "– 30/6/2025"));
  }

  @ParameterizedTest
  @CsvSource({
    "x.xlsx,ĐĂNG KÝ (Lần 2),2",
    "732-lan-2.xlsx,ĐĂNG KÝ,2",
    "x.xlsx,Đăng ký bổ sung lần 3,3",
    "732-lan-2.xlsx,ĐĂNG KÝ LẦN 3,3",
    "x.xlsx,Hội chợ lần thứ 5,0",
  })
  void saysWhichRoundItIs(String file, String title, int round) {
    assertThat(read(file, title).end().edition().round()).isEqualTo(round);
  }

  @Test
  void tellsWhenTheWorkbookWasSaved() {
    assertThat(FakeWorkbook.standard().read().end().modified()).isEqualTo(FakeWorkbook.SAVED);
  }
}
