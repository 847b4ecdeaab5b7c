package vn.tonghop.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.tonghop.proposal.Proposals.proposal;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tonghop.definition.Checks;
import vn.tonghop.definition.PlanDefinition;
import vn.tonghop.definition.PlanDefinitions;
import vn.tonghop.definition.Support;
import vn.tonghop.definition.Support.Lower;
import vn.tonghop.finding.Address;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.finding.FindingText;
import vn.tonghop.finding.Severity;
import vn.tonghop.proposal.Dong;
import vn.tonghop.proposal.Proposals;

class CeilingPerUnitTest {

  private static final PlanDefinition PLAN = PlanDefinitions.of2021();
  private static final Address PROVINCIAL_SHARE =
      new Address("731-bien-hoa.xlsx", "Đăng ký", 12, "J");

  /** The published plan's own case, and the same money for one contract less. */
  @Test
  void threeHundredAndFiftyMillionForFiveContractsIsRightAndForFourItIsNot() {
    assertThat(check(advisory("Hỗ trợ 05 cơ sở CNNT thuê tư vấn", 175_000_000))).isEmpty();
    assertThat(check(advisory("Hỗ trợ 05 cơ sở CNNT thuê tư vấn", 175_000_001))).hasSize(1);
    assertThat(check(advisory("Hỗ trợ 04 cơ sở CNNT thuê tư vấn", 140_000_000))).isEmpty();
    assertThat(check(advisory("Hỗ trợ 04 cơ sở CNNT thuê tư vấn", 175_000_000)))
        .containsExactly(
            Finding.of(
                FindingCode.CEILING_EXCEEDED,
                PROVINCIAL_SHARE,
                "175.000.000",
                "04",
                "cơ sở",
                "35.000.000",
                "140.000.000",
                "tư vấn, trợ giúp cơ sở công nghiệp nông thôn",
                "Điều 8 Thông tư 28/2018/TT-BTC",
                "11/5/2018 –",
                "10/5/2021"))
        .allMatch(Finding::rejects);
  }

  @Test
  void theSentenceSufficesToCorrectTheFile() {
    Finding finding = check(advisory("Hỗ trợ 04 cơ sở CNNT thuê tư vấn", 175_000_000)).get(0);
    assertThat(FindingText.in(Locale.forLanguageTag("vi")).sentence(finding))
        .isEqualTo(
            "731-bien-hoa.xlsx, sheet Đăng ký, ô J12: KPKC hỗ trợ 175.000.000 đồng cho 04 cơ sở,"
                + " vượt mức tối đa 140.000.000 đồng của nội dung \"tư vấn, trợ giúp cơ sở công"
                + " nghiệp nông thôn\" (35.000.000 đồng/cơ sở: Điều 8 Thông tư 28/2018/TT-BTC,"
                + " hiệu lực từ 11/5/2018, xét theo ngày 10/5/2021). Giảm mức hỗ trợ xuống không"
                + " quá 140.000.000 đồng; nếu số cơ sở không phải là 04 thì sửa lại ở Dự kiến kết"
                + " quả.");
  }

  @Test
  void theAdvisoryCeilingIsAskedOnlyWhereAYearTrustsIt() {
    assertThat(
            check(
                advisory("Hỗ trợ 04 cơ sở CNNT thuê tư vấn", 175_000_000),
                PlanDefinitions.supported(PLAN, Support.DEFAULT)))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Ứng dụng máy móc thiết bị tiên tiến,                01 cơ sở,        300000000",
    "Ứng dụng máy móc thiết bị tiên tiến,                02 cơ sở,        600000000",
    "Xây dựng mô hình trình diễn kỹ thuật,               01 mô hình,     1000000000",
    "Bình chọn sản phẩm CNNT tiêu biểu cấp khu vực,      01 lần,          200000000",
    "Bình chọn sản phẩm CNNT tiêu biểu cấp quốc gia,     01 lần,          400000000",
    "Đầu tư hạ tầng cụm công nghiệp,                     02 cụm,        12000000000"
  })
  void toTheLastDong(String name, String result, long most) {
    assertThat(check(asking(most).named(name).expecting(result))).isEmpty();
    assertThat(check(asking(most + 1).named(name).expecting(result)))
        .extracting(Finding::code, finding -> finding.arguments().get(4))
        .containsExactly(tuple(FindingCode.CEILING_EXCEEDED, Dong.of(most).grouped()));
  }

  @Test
  void theLawOfTheDayOnWhichThePlanIsDecidedCounts() {
    Proposals asked = asking(200_000_001).expecting("01 cơ sở");
    assertThat(check(asked, on(2018, 5, 11))).isEmpty();
    assertThat(check(asking(200_000_000).expecting("01 cơ sở"), on(2018, 5, 10))).isEmpty();
    assertThat(check(asked, on(2018, 5, 10)))
        .singleElement()
        .satisfies(
            finding ->
                assertThat(finding.arguments())
                    .contains(
                        "200.000.000",
                        "Điều 6 khoản 2 Thông tư liên tịch 26/2014/TTLT-BTC-BCT",
                        "– 10/5/2018",
                        "10/5/2018"));
    assertThat(check(asking(300_000_001).expecting("01 cơ sở"), on(2018, 5, 11))).hasSize(1);
  }

  @Test
  void oneUnitIsAssumedAndSaidWhereNoNumberStands() {
    Proposals silent = asking(300_000_001).expecting("Năng suất tăng 20%");
    assertThat(check(silent))
        .extracting(Finding::code, Finding::severity, finding -> finding.arguments().get(1))
        .containsExactly(tuple(FindingCode.CEILING_OF_ONE_EXCEEDED, Severity.ERROR, "01"));
    assertThat(check(asking(300_000_000).expecting("Năng suất tăng 20%"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "03 DN",
        "03 HKD",
        "03 Cty TNHH",
        "03 CSSX",
        "03 THT",
        "03 hộ sản xuất",
        "03 hộ",
        "03 nhà máy",
        "02 xưởng và 01 công ty"
      })
  void establishmentsHaveManyNames(String result) {
    assertThat(check(asking(900_000_000).expecting(result))).isEmpty();
    assertThat(check(asking(900_000_001).expecting(result)))
        .extracting(Finding::code)
        .containsExactly(FindingCode.CEILING_EXCEEDED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"05 hợp đồng tư vấn", "05 hợp đồng", "05 lượt cơ sở"})
  void advisoryIsCountedByContractsToo(String result) {
    assertThat(check(advisory(result, 175_000_000))).isEmpty();
    assertThat(check(advisory(result, 175_000_001))).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Hỗ trợ 03 làng nghề",
        "03 đơn vị",
        "ba điểm sản xuất",
        "Đầu tư 01 máy sấy, thu mua nguyên liệu của 03 hộ gia đình",
        "tạo việc làm cho 30 lao động của 3 hộ nghèo, năm 2021"
      })
  void aNumberOfSomethingElseLeavesItOpen(String result) {
    assertThat(check(asking(300_000_000).expecting(result))).isEmpty();
    assertThat(check(asking(900_000_000).expecting(result)))
        .extracting(Finding::code, Finding::severity, finding -> finding.arguments().get(1))
        .containsExactly(tuple(FindingCode.UNITS_UNCERTAIN, Severity.WARNING, "01 - 03"));
    assertThat(check(asking(900_000_001).expecting(result))).anyMatch(Finding::rejects);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Tạo việc làm cho 20 lao động, 30 người, 40 công nhân, 50 học viên",
        "Doanh thu 350 triệu đồng, nộp ngân sách 5 tỷ, tăng 20 phần trăm",
        "Hoàn thành trong 6 tháng, năm 2021, ngày 10/5/2021, kế hoạch 2021 đạt",
        "Công suất 500 tấn, 1.200 sản phẩm, 300 kg, 40 m2, tăng 3 lần",
        "Đạt ISO 9001 về quản lý",
        "Hỗ trợ 01 đơn vị"
      })
  void whatIsMeasuredPaidOrDatedIsNoNumberOfUnits(String result) {
    assertThat(check(asking(300_000_001).expecting(result)))
        .extracting(Finding::code)
        .containsExactly(FindingCode.CEILING_OF_ONE_EXCEEDED);
  }

  @Test
  void theNameOrTheObjectiveMayCountInstead() {
    Proposals silent = asking(600_000_000).expecting(null);
    assertThat(check(silent.named("Ứng dụng máy móc cho 02 cơ sở").meaning(null))).isEmpty();
    assertThat(check(silent.named("Ứng dụng máy móc").meaning("Hỗ trợ 02 doanh nghiệp"))).isEmpty();
    assertThat(check(silent.named("Ứng dụng máy móc").meaning("Hỗ trợ 01 doanh nghiệp")))
        .hasSize(1);
  }

  @Test
  void whereItDependsOnTheNumberThatIsMeantAPersonLooks() {
    String range = "03 - 05 cơ sở";
    assertThat(check(asking(900_000_000).expecting(range))).isEmpty();
    assertThat(check(asking(900_000_001).expecting(range)))
        .extracting(Finding::code, Finding::severity)
        .containsExactly(tuple(FindingCode.UNITS_UNCERTAIN, Severity.WARNING));
    assertThat(check(asking(1_500_000_000).expecting(range))).hasSize(1);
    assertThat(check(asking(1_500_000_001).expecting(range)))
        .extracting(Finding::code)
        .containsExactly(FindingCode.CEILING_EXCEEDED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Hỗ trợ 01 cơ sở CNNT ứng dụng máy móc; cung cấp sản phẩm cho 20 doanh nghiệp trong tỉnh",
        "Khảo sát 20 cơ sở CNNT, lựa chọn hỗ trợ cho 01 cơ sở CNNT",
        "Hỗ trợ 01 cơ sở, nhân rộng ra 05 cơ sở cùng ngành"
      })
  void whoeverElseIsCountedDoesNotMakeMoreOfOneUnnoticed(String result) {
    assertThat(check(asking(300_000_000).expecting(result))).isEmpty();
    assertThat(check(asking(900_000_000).expecting(result)))
        .extracting(Finding::code)
        .containsExactly(FindingCode.UNITS_UNCERTAIN);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Công ty TNHH Gỗ Tân Hòa | true",
        "HTX Nông nghiệp Xuân Định, huyện Xuân Lộc | true",
        "DNTN Minh Phát | true",
        "Hộ kinh doanh Nguyễn Văn A | true",
        "Cơ sở Sáu Mỹ | true",
        "Cơ sở công nghiệp nông thôn | false",
        "Các cơ sở CNNT | false",
        "Công ty TNHH A và Công ty TNHH B | false",
        "Công ty TNHH A, B, C | false",
        "Trung tâm Khuyến công | false"
      })
  void oneNamedEstablishmentIsNotBelievedToBeMany(String beneficiary, boolean told) {
    assertThat(
            check(asking(900_000_000).expecting("Hỗ trợ 03 cơ sở").benefiting(beneficiary)).stream()
                .map(Finding::code))
        .isEqualTo(told ? List.of(FindingCode.UNITS_UNCERTAIN) : List.of());
  }

  @Test
  void theResultCountsAndIsToldWhereTheNameSaysOtherwise() {
    Proposals five = asking(1_500_000_000).expecting("05 cơ sở");
    assertThat(check(five.named("Ứng dụng máy móc cho 05 cơ sở"))).isEmpty();
    assertThat(check(five.named("Ứng dụng máy móc cho 04 cơ sở")))
        .containsExactly(
            Finding.of(
                FindingCode.UNITS_CONTRADICTORY,
                new Address("731-bien-hoa.xlsx", "Đăng ký", 12, "F"),
                "cơ sở",
                "EXPECTED_RESULT",
                "05",
                "NAME",
                "04"))
        .noneMatch(Finding::rejects);
    assertThat(check(five.named("Ứng dụng máy móc").meaning("Hỗ trợ 06 cơ sở")))
        .extracting(finding -> finding.arguments().get(3))
        .containsExactly("OBJECTIVE");
  }

  @Test
  void aWholeLineOfMachinesMayHaveHalfAsMuchAgain() {
    Proposals line = asking(450_000_000).named("Đầu tư dây chuyền gạch").expecting("01 cơ sở");
    assertThat(check(line))
        .extracting(Finding::code, Finding::severity)
        .containsExactly(tuple(FindingCode.LINE_ASSUMED, Severity.NOTE));
    assertThat(check(asking(300_000_000).named("Đầu tư dây chuyền gạch").expecting("01 cơ sở")))
        .isEmpty();
    assertThat(check(asking(450_000_001).named("Đầu tư dây chuyền gạch").expecting("01 cơ sở")))
        .extracting(Finding::code, finding -> finding.arguments().get(4))
        .containsExactly(tuple(FindingCode.CEILING_EXCEEDED, "450.000.000"));
    assertThat(check(asking(450_000_001).named("Đầu tư dây chuyền gạch").expecting("01 cơ sở")))
        .extracting(finding -> finding.arguments().get(5))
        .containsExactly("ứng dụng máy móc thiết bị tiên tiến (dây chuyền)");
    assertThat(check(asking(450_000_000).expecting("01 cơ sở"))).hasSize(1);
    assertThat(check(line, on(2018, 5, 10)))
        .extracting(Finding::code)
        .containsExactly(FindingCode.CEILING_EXCEEDED);
  }

  @Test
  void ofSeveralContentsOnlyWhatIsTooMuchByAllIsRefused() {
    Proposals both =
        asking(300_000_000)
            .named("Mô hình trình diễn ứng dụng máy móc tiên tiến")
            .expecting("01 mô hình tại 01 cơ sở");
    assertThat(check(both)).isEmpty();
    assertThat(check(both.funded(2_000_000_000, 300_000_001, 0, 0)))
        .containsExactly(
            Finding.of(
                FindingCode.CONTENT_AMBIGUOUS,
                PROVINCIAL_SHARE,
                "300.000.001",
                "ứng dụng máy móc thiết bị tiên tiến ≤ 300.000.000 đồng (Điều 8 Thông tư"
                    + " 28/2018/TT-BTC)"))
        .noneMatch(Finding::rejects);
    assertThat(check(both.funded(2_000_000_000, 1_000_000_001, 0, 0)))
        .extracting(Finding::code, finding -> finding.arguments().get(4))
        .containsExactly(tuple(FindingCode.CEILING_EXCEEDED, "1.000.000.000"));
  }

  /** Advisory contracts and brands, of which nobody has verified the ceiling of the latter. */
  @Test
  void aContentWithoutACeilingMayBeMeantToo() {
    assertThat(
            check(
                asking(35_000_001)
                    .ofProgramme("3")
                    .named("Thuê tư vấn xây dựng thương hiệu")
                    .expecting("01 cơ sở")))
        .extracting(Finding::code)
        .containsExactly(FindingCode.CONTENT_AMBIGUOUS);
  }

  /** In the words of the plan of 2018, where both stand in one đề án. */
  @Test
  void ofWhatIsDoneForAContentAndForOneWithoutARateNobodyKnowsTheShare() {
    Proposals both =
        asking(350_000_000)
            .named(
                "Bình chọn sản phẩm công nghiệp nông thôn tiêu biểu cấp tỉnh và tham gia bình chọn"
                    + " cấp khu vực")
            .expecting("24 sản phẩm được công nhận cấp tỉnh; 21 sản phẩm tham gia cấp khu vực");
    assertThat(check(both))
        .extracting(Finding::code)
        .containsExactly(FindingCode.CONTENT_AMBIGUOUS);
    assertThat(check(both.named("Bình chọn sản phẩm công nghiệp nông thôn tiêu biểu cấp khu vực")))
        .extracting(Finding::code)
        .containsExactly(FindingCode.CEILING_OF_ONE_EXCEEDED);
  }

  @Test
  void theProvinceMaySetALowerCeiling() {
    PlanDefinition lower =
        PlanDefinitions.supported(
            PLAN,
            new Support(
                Set.of(),
                Map.of("machinery", new Lower(null, Dong.of(200_000_000), "Điều 3 NQ 1/2020")),
                Map.of()));
    assertThat(check(asking(200_000_000).expecting("01 cơ sở"), lower)).isEmpty();
    assertThat(check(asking(200_000_001).expecting("01 cơ sở"), lower))
        .singleElement()
        .satisfies(
            finding -> assertThat(finding.arguments()).contains("200.000.000", "Điều 3 NQ 1/2020"));
  }

  @Test
  void aContentThatAnotherInstrumentPaysForIsToldOnly() {
    PlanDefinition exempt =
        PlanDefinitions.supported(
            PLAN, new Support(Set.of(), Map.of(), Map.of("machinery", "theo chính sách riêng")));
    assertThat(check(asking(300_000_000).expecting("01 cơ sở"), exempt)).isEmpty();
    assertThat(check(asking(300_000_001).expecting("01 cơ sở"), exempt))
        .containsExactly(
            Finding.of(
                FindingCode.RATE_NOT_APPLIED,
                PROVINCIAL_SHARE,
                "300.000.001",
                "300.000.000",
                "ứng dụng máy móc thiết bị tiên tiến",
                "Điều 8 Thông tư 28/2018/TT-BTC",
                "theo chính sách riêng"))
        .allMatch(finding -> finding.severity() == Severity.NOTE);
  }

  @Test
  void nothingIsSaidWhereNothingIsAskedForOrNoRateApplies() {
    assertThat(check(asking(0))).isEmpty();
    assertThat(check(asking(-1))).isEmpty();
    assertThat(check(proposal().awaitingFunding())).isEmpty();
    assertThat(check(asking(Long.MAX_VALUE).named("Tập huấn").expecting("01 cơ sở"))).isEmpty();
    assertThat(check(asking(Long.MAX_VALUE).expecting("9999 cơ sở"))).hasSize(1);
  }

  @Test
  void whereAProgrammeIsForContentsAndNoneIsRecognisedAPersonLooks() {
    Proposals unknown = asking(1).named("Hỗ trợ Công ty TNHH Gỗ Tân Hòa").meaning(null);
    assertThat(check(unknown))
        .containsExactly(
            Finding.of(
                FindingCode.CONTENT_UNKNOWN,
                new Address("731-bien-hoa.xlsx", "Đăng ký", 12, "B"),
                "Chương trình xây dựng mô hình trình diễn kỹ thuật, ứng dụng máy móc thiết bị"
                    + " tiên tiến",
                "xây dựng mô hình trình diễn kỹ thuật; ứng dụng máy móc thiết bị tiên tiến"))
        .allMatch(finding -> finding.severity() == Severity.WARNING);
    assertThat(check(unknown.named(null))).as("it has no name to tell it by").isEmpty();
    assertThat(check(unknown.named("123.456"))).as("nor is this one").isEmpty();
    unknown.named("Hỗ trợ Công ty TNHH Gỗ Tân Hòa");
    assertThat(check(unknown.ofProgramme("4"))).isEmpty();
    assertThat(check(unknown.ofProgramme(null))).isEmpty();
    assertThat(check(unknown.funded(1, 0, 1, 0))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Đào tạo nghề và hỗ trợ ứng dụng máy móc thiết bị tiên tiến | 1",
        "Đào tạo nghề may | 0"
      })
  void aWordForSomethingElseDoesNotHideAContentInTheSameName(String name, int findings) {
    assertThat(check(asking(900_000_000).named(name)))
        .hasSize(findings)
        .allMatch(finding -> finding.code() == FindingCode.CONTENT_UNKNOWN);
  }

  @Test
  void withoutRatesItSaysWhatItLacks() {
    assertThat(new CeilingPerUnit().lacks(PLAN)).isEmpty();
    assertThat(new CeilingPerUnit().lacks(PlanDefinitions.judged(PLAN, Checks.DEFAULT)))
        .contains("rates");
    assertThat(new ShareOfTotal().lacks(PlanDefinitions.judged(PLAN, Checks.DEFAULT)))
        .contains("rates");
  }

  private static Proposals advisory(String result, long provincial) {
    return proposal()
        .ofProgramme("6")
        .named("Tư vấn, trợ giúp cơ sở công nghiệp nông thôn")
        .meaning("Hỗ trợ cơ sở CNNT thuê tư vấn")
        .expecting(result)
        .benefiting("Các cơ sở CNNT")
        .funded(2 * provincial, provincial, provincial, 0);
  }

  private static Proposals asking(long provincial) {
    return proposal().benefiting("Các cơ sở CNNT").funded(provincial, provincial, 0, 0);
  }

  private static PlanDefinition on(int year, int month, int day) {
    return PlanDefinitions.decidedOn(PLAN, LocalDate.of(year, month, day));
  }

  private static List<Finding> check(Proposals proposal) {
    return check(proposal, PLAN);
  }

  private static List<Finding> check(Proposals proposal, PlanDefinition plan) {
    return new CeilingPerUnit().check(proposal.build(), plan);
  }
}
