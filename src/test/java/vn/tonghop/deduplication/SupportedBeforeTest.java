package vn.tonghop.deduplication;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tonghop.history.EarlierItems.item;
import static vn.tonghop.proposal.Proposals.proposal;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tonghop.definition.Checks;
import vn.tonghop.definition.LegalBases;
import vn.tonghop.definition.PlanDefinition;
import vn.tonghop.definition.PlanDefinitions;
import vn.tonghop.definition.Rates;
import vn.tonghop.definition.RuleSettings;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.finding.FindingText;
import vn.tonghop.finding.IdleRule;
import vn.tonghop.finding.RuleName;
import vn.tonghop.history.EarlierItem;
import vn.tonghop.history.EarlierSupport;
import vn.tonghop.proposal.Proposals;

class SupportedBeforeTest {

  private static final String NAME = "Ứng dụng máy CNC trong chế biến gỗ";
  private static final String OFFICE = "Phòng Kinh tế thành phố Biên Hòa";
  private static final String COMPANY = "Công ty TNHH Gỗ Tân Hòa";

  @Test
  void theSameThingForTheSameBeneficiaryIsQuestionedWithWhereItStands() {
    List<Finding> findings = check(proposal(), item(NAME, OFFICE, COMPANY));

    assertThat(findings)
        .containsExactly(
            Finding.of(
                FindingCode.SUPPORTED_BEFORE,
                proposal().build().address().at("B"),
                "2018",
                "3.1",
                "ke-hoach-2018.xlsx, Phụ lục, B25",
                NAME,
                "200.000.000 đồng",
                COMPANY,
                "NAME SAME, BENEFICIARY SAME, PLACE PARTLY",
                "0"));
    assertThat(FindingText.in(Locale.forLanguageTag("vi")).message(findings.get(0)))
        .startsWith("Kế hoạch năm 2018 đã hỗ trợ Công ty TNHH Gỗ Tân Hòa cùng nội dung này:")
        .contains("đề án số 3.1 (ke-hoach-2018.xlsx, Phụ lục, B25)", "200.000.000 đồng")
        .endsWith(
            "200.000.000 đồng. So với đề án đó: tên đề án: giống nhau; đơn vị thụ hưởng: giống"
                + " nhau; địa điểm: giống một phần.");
    assertThat(FindingText.in(Locale.forLanguageTag("vi")).source(findings.get(0)))
        .startsWith("Nghị định 45/2012/NĐ-CP");
  }

  @Test
  void spellingMakesNoDifference() {
    assertThat(
            codes(
                proposal(),
                item("ỨNG DỤNG máy CNC, trong chế biến gỗ.", null, "công ty TNHH Gỗ Tân Hoà")))
        .containsExactly(FindingCode.SUPPORTED_BEFORE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        NAME,
        NAME + " năm 2018",
        NAME + " năm 2021",
        "Năm 2018: " + NAME,
        NAME + " (2018)"
      })
  void theYearOfEitherPlanHidesNothing(String then) {
    for (String now : List.of(NAME, NAME + " năm 2021", NAME + " năm 2018")) {
      assertThat(codes(proposal().named(now), item(then, OFFICE, COMPANY)))
          .containsExactly(FindingCode.SUPPORTED_BEFORE);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "chế biến sản phẩm từ bưởi tại Công ty TNHH Tân Triều Việt"
            + "| chế biến sản phẩm từ bưởi cho Công ty TNHH Tân Triều Việt",
        "chế biến sản phẩm từ bưởi tại Công ty TNHH Tân Triều Việt"
            + "| chế biến các sản phẩm từ bưởi tại Cty TNHH Tân Triều Việt",
        "chế biến ca cao tại Hợp tác xã Ca cao Phú Hòa | chế biến ca cao tại HTX Ca cao Phú Hòa",
        "chế biến ca cao tại Hợp tác xã Ca cao Phú Hòa"
            + "| chế biến ca cao tại Hợp tác xã Ca cao Phú Hòa, huyện Định Quán",
        "chế biến ca cao tại Hợp tác xã Ca cao Phú Hòa"
            + "| chế biến ca cao tại Hợp tác xã Ca cao Phú Hòa năm 2018",
        "may mặc xuất khẩu tại Công ty TNHH May An Phước Thành"
            + "| may mặc xuất khẩu cho Công ty May An Phứơc Thành",
      })
  void otherWordsHideNothing(String now, String then) {
    String begins = "Ứng dụng máy móc thiết bị tiên tiến trong ";
    Proposals asked = proposal().named(begins + now).benefiting(null);

    assertThat(codes(asked, item(begins + then, OFFICE, null)))
        .containsExactly(FindingCode.SUPPORTED_BEFORE);
    assertThat(codes(asked, item("Hỗ trợ ứng dụng máy móc, thiết bị trong " + then, OFFICE, null)))
        .containsExactly(FindingCode.SUPPORTED_BEFORE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        NAME + " giai đoạn 2 và hệ thống hút bụi",
        "Đầu tư hệ thống sấy gỗ bằng hơi nước",
        "Xây dựng nhà xưởng"
      })
  void somethingElseForTheSameFirmIsForTheRecord(String then) {
    assertThat(codes(proposal(), item(then, OFFICE, COMPANY)))
        .containsExactly(FindingCode.SIMILAR_BEFORE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Công ty TNHH Gốm Tân Vạn", "Công ty TNHH Gỗ Tân Biên", "HTX Tân Tiến"})
  void theSameForAnotherFirmIsAnotherThing(String whom) {
    assertThat(codes(proposal(), item(NAME, OFFICE, whom))).isEmpty();
    assertThat(
            codes(
                proposal().named(NAME + " tại " + COMPANY).benefiting(null),
                item(NAME + " tại " + whom, OFFICE, null)))
        .isEmpty();
  }

  @Test
  void cooperativesOfOneNameInTwoCommunesAreNotTakenForOne() {
    String cooperative = "Hợp tác xã Nông nghiệp Quyết Thắng";
    assertThat(
            codes(
                proposal().benefiting(cooperative + ", xã Xuân Hòa"),
                item(NAME, OFFICE, cooperative + ", xã Sông Ray")))
        .containsExactly(FindingCode.SIMILAR_BEFORE);
  }

  @Test
  void nothingIsSaidOfWhatNobodyInParticularReceivesUnlessTheNameIsTheSame() {
    String training = "Tập huấn khởi sự doanh nghiệp cho cơ sở công nghiệp nông thôn";
    Proposals now = proposal().named(training).benefiting("Các cơ sở CNNT").implementedBy(OFFICE);

    assertThat(codes(now, item(training + " và hợp tác xã", OFFICE, "Các cơ sở CNNT"))).isEmpty();
    assertThat(codes(now, item("Tập huấn khởi sự cho cơ sở CNNT", OFFICE, null))).isEmpty();
    assertThat(codes(now, item(training, "Trung tâm Khuyến công", null)))
        .containsExactly(FindingCode.SIMILAR_BEFORE);
  }

  @Test
  void diacriticsMakeTwoFirmsOfOneNameThatIsForTheRecord() {
    List<Finding> findings = check(proposal(), item(NAME, OFFICE, "Công ty TNHH Gỗ Tân Hóa"));

    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).code()).isEqualTo(FindingCode.SIMILAR_BEFORE);
    assertThat(findings.get(0).arguments())
        .containsExactly(
            "2018",
            "3.1",
            "ke-hoach-2018.xlsx, Phụ lục, B25",
            NAME,
            "200.000.000 đồng",
            "NAME SAME, BENEFICIARY DIFFERENT, PLACE PARTLY",
            "0");
  }

  @Test
  void ofManyOneIsNamedAndTheOthersAreCounted() {
    Proposals now = proposal().named("Hội chợ triển lãm").benefiting(null).implementedBy(OFFICE);
    EarlierItem fair = item("Hội chợ triển lãm", OFFICE, null);

    List<Finding> findings = check(now, fair, fair, fair);

    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).arguments()).endsWith("NAME SAME, BENEFICIARY UNKNOWN", "2");
    assertThat(FindingText.in(Locale.forLanguageTag("vi")).message(findings.get(0)))
        .contains("; số đề án khác của kế hoạch đó cũng giống như vậy: 2. So với");
    assertThat(
            check(proposal(), item("Xây nhà kho", null, COMPANY), item(NAME, null, COMPANY), fair))
        .singleElement()
        .extracting(finding -> finding.code() + " " + finding.arguments().get(7))
        .isEqualTo("SUPPORTED_BEFORE 0");
  }

  @Test
  void moneyThatWasNotThereYetIsNoZero() {
    EarlierItem then =
        new EarlierItem("II", item(NAME, null, null).address(), NAME, null, COMPANY, null);

    Finding finding = check(proposal(), then).get(0);

    assertThat(FindingText.in(Locale.forLanguageTag("vi")).message(finding))
        .contains("chưa có kinh phí")
        .doesNotContain("0 đồng");
    assertThat(FindingText.in(Locale.ENGLISH).message(finding)).contains("no funding yet");
  }

  @Test
  void theSameTaxCodeIsTheSameFirmWhateverItIsCalled() {
    assertThat(
            codes(
                proposal().benefiting("Công ty TNHH Hòa Phát Đạt, MST 3600123456"),
                item(NAME, OFFICE, COMPANY + " (mã số thuế 3600123456)")))
        .containsExactly(FindingCode.SUPPORTED_BEFORE);
  }

  @Test
  void withoutRulesOfComparingOnlyWhatIsWrittenAlikeIsTheSame() {
    PlanDefinition plan = PlanDefinitions.judged(PlanDefinitions.of2021(), Checks.DEFAULT);
    SupportedBefore rule =
        new SupportedBefore(
            plan, List.of(new EarlierSupport(2018, List.of(item(NAME, OFFICE, COMPANY)))));

    assertThat(rule.check(proposal().named(NAME + " năm 2021").build()))
        .extracting(Finding::code)
        .containsExactly(FindingCode.SUPPORTED_BEFORE);
    assertThat(rule.check(proposal().benefiting("Cty TNHH Gỗ Tân Hòa").build())).isEmpty();
    assertThat(rule.check(proposal().named("Hỗ trợ " + NAME).build())).isEmpty();
    assertThat(rule.check(proposal().benefiting(null).build()))
        .extracting(Finding::code)
        .containsExactly(FindingCode.SIMILAR_BEFORE);
  }

  @Test
  void ofSeveralOfThatNameTheOneOfTheSameBeneficiaryIsNamed() {
    assertThat(
            check(
                proposal(),
                item(NAME, OFFICE, "Công ty TNHH Gốm Tân Vạn"),
                item(NAME, null, COMPANY)))
        .extracting(Finding::code)
        .containsExactly(FindingCode.SUPPORTED_BEFORE);
  }

  @Test
  void whoCarriesItOutForHimselfReceivesIt() {
    assertThat(codes(proposal().benefiting(null).implementedBy(COMPANY), item(NAME, COMPANY, null)))
        .containsExactly(FindingCode.SUPPORTED_BEFORE);
    assertThat(codes(proposal(), item(NAME, COMPANY, null)))
        .containsExactly(FindingCode.SUPPORTED_BEFORE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        OFFICE,
        "Trung tâm KC&TVPTCN",
        "UBND huyện Nhơn Trạch",
        "Sở Công Thương",
        "Hội Liên hiệp Phụ nữ tỉnh Đồng Nai",
        "Các hợp tác xã, cơ sở CNNT trên địa bàn tỉnh",
        "05 cơ sở công nghiệp nông thôn",
        "Cơ sở CNNT"
      })
  void whatABodyHoldsForOthersEveryYearIsForTheRecord(String body) {
    String training = "Tập huấn khởi sự doanh nghiệp cho cơ sở CNNT";
    assertThat(
            codes(
                proposal().named(training).benefiting(null).implementedBy(body),
                item(training, body, null)))
        .containsExactly(FindingCode.SIMILAR_BEFORE);
    assertThat(
            codes(
                proposal().named(training).benefiting(body).implementedBy(OFFICE),
                item(training, OFFICE, body)))
        .containsExactly(FindingCode.SIMILAR_BEFORE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ứng dụng máy ép trong sản xuất gốm tại Công ty TNHH Gốm Hóa An Việt",
        "Đầu tư phòng trưng bày cho DNTN Mộc Bình Lộc năm 2018",
        "Ứng dụng máy rang cà phê của cơ sở cà phê Xuân Tân Hương"
      })
  void theNameMayNameWhoReceivesItAsTheOfficialAppendixDoes(String name) {
    assertThat(codes(proposal().named(name).benefiting(null), item(name, "Sở Công Thương", null)))
        .containsExactly(FindingCode.SUPPORTED_BEFORE);
  }

  @Test
  void aBeneficiaryOfNowThatTheNameNamesIsTheOneOfThen() {
    String name = NAME + " ở Công ty TNHH Gỗ Tân Hoà";
    assertThat(codes(proposal().named(name), item(name, OFFICE, null)))
        .containsExactly(FindingCode.SUPPORTED_BEFORE);
  }

  @Test
  void everyEarlierPlanIsAskedAndTheEarliestSpeaksFirst() {
    SupportedBefore rule =
        new SupportedBefore(
            PlanDefinitions.of2021(),
            List.of(
                new EarlierSupport(2018, List.of(item(NAME, null, COMPANY))),
                new EarlierSupport(2019, List.of(item("Hội chợ", null, null))),
                new EarlierSupport(2020, List.of(item(NAME, null, null)))));

    assertThat(rule.check(proposal().build()))
        .extracting(finding -> finding.code() + " " + finding.arguments().get(0))
        .containsExactly("SUPPORTED_BEFORE 2018", "SIMILAR_BEFORE 2020");
  }

  @Test
  void saysWhyItDoesNotRun() {
    PlanDefinition plan = PlanDefinitions.of2021();

    assertThat(SupportedBefore.idle(plan, true)).isEmpty();
    assertThat(SupportedBefore.idle(plan, false).map(IdleRule::reason))
        .contains(IdleRule.Reason.NOTHING_BROUGHT_IN);
    assertThat(SupportedBefore.idle(switchedOff(plan), true))
        .contains(
            new IdleRule(RuleName.EARLIER_PLANS, IdleRule.Reason.SWITCHED_OFF, "not this year"));
  }

  private static PlanDefinition switchedOff(PlanDefinition plan) {
    RuleSettings off =
        new RuleSettings(
            Map.of(RuleName.EARLIER_PLANS, "not this year"),
            Map.of(),
            RuleSettings.Blocking.NOTHING);
    return PlanDefinitions.judged(plan, new Checks(off, Rates.NONE, LegalBases.NONE));
  }

  @Test
  void whatHasNoNameIsLikeNothing() {
    assertThat(codes(proposal().named(null), item(NAME, OFFICE, COMPANY))).isEmpty();
  }

  private static List<FindingCode> codes(Proposals now, EarlierItem... then) {
    return check(now, then).stream().map(Finding::code).toList();
  }

  private static List<Finding> check(Proposals now, EarlierItem... then) {
    return new SupportedBefore(
            PlanDefinitions.of2021(), List.of(new EarlierSupport(2018, List.of(then))))
        .check(now.build());
  }
}
