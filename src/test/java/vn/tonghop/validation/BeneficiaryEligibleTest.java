package vn.tonghop.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tonghop.proposal.Proposals.proposal;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tonghop.definition.PlanDefinition;
import vn.tonghop.definition.PlanDefinitions;
import vn.tonghop.finding.Address;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.finding.FindingText;
import vn.tonghop.proposal.BeneficiaryKind;
import vn.tonghop.proposal.Proposals;

/** Programme 2 of 2021 supports everybody but public bodies; programme 3 supports anybody. */
class BeneficiaryEligibleTest {

  private static final PlanDefinition PLAN = PlanDefinitions.of2021();
  private static final Address CELL = new Address("731-bien-hoa.xlsx", "Đăng ký", 12, "D");
  private static final String PROGRAMME =
      "Chương trình xây dựng mô hình trình diễn kỹ thuật, ứng dụng máy móc thiết bị tiên tiến";
  private static final String ALLOWED =
      "ENTERPRISE, COOPERATIVE, COOPERATIVE_GROUP, HOUSEHOLD, ESTABLISHMENT";
  private static final String SOURCE = "Nghị định 45/2012/NĐ-CP, Điều 1";

  @ParameterizedTest
  @CsvSource({
    "Công ty TNHH Gỗ Tân Hòa, ENTERPRISE",
    "CÔNG TY CỔ PHẦN GỐM, ENTERPRISE",
    "Cty TNHH May, ENTERPRISE",
    "C.ty TNHH Gỗ Tín, ENTERPRISE",
    "CTCP Gỗ Minh, ENTERPRISE",
    "Hộ Nguyễn Văn C, HOUSEHOLD",
    "DNTN Mộc Suối Cát, ENTERPRISE",
    "Doanh nghiệp tư nhân Bảo Bình, ENTERPRISE",
    "HTX Ca cao Phú Hòa, COOPERATIVE",
    "HỢP TÁC XÃ Nông nghiệp, COOPERATIVE",
    "Các hợp tác xã công nghiệp trên địa bàn tỉnh, COOPERATIVE",
    "Liên hiệp hợp tác xã, COOPERATIVE",
    "Tổ hợp tác mây tre Phú Lâm, COOPERATIVE_GROUP",
    "Hộ kinh doanh Nguyễn Văn A, HOUSEHOLD",
    "HKD Lê Thị B, HOUSEHOLD",
    "05 hộ sản xuất, HOUSEHOLD",
    "Cơ sở mây tre đan Phú Lộc Thịnh, ESTABLISHMENT",
    "UBND huyện Định Quán, PUBLIC_BODY",
    "Uỷ ban nhân dân xã Phú Lộc, PUBLIC_BODY",
    "Ủy ban nhân dân xã Phú Lộc, PUBLIC_BODY",
    "Sở Công Thương, PUBLIC_BODY",
    "Phòng Kinh tế và Hạ tầng huyện Tân Phú, PUBLIC_BODY",
    "Trung tâm Khuyến công, PUBLIC_BODY",
    "Ban Quản lý dự án huyện Cẩm Mỹ, PUBLIC_BODY",
    "Hội Liên hiệp Phụ nữ, PUBLIC_BODY",
    "Liên minh Hợp tác xã tỉnh Đồng Nai, PUBLIC_BODY",
    "Trường Cao đẳng nghề Đồng Nai, PUBLIC_BODY",
    "Cơ sở giáo dục nghề nghiệp ABC, PUBLIC_BODY",
    "Công an huyện, PUBLIC_BODY",
    "Học viện Hành chính, PUBLIC_BODY",
    "Thành ủy Biên Hòa, PUBLIC_BODY",
    "Tổng công ty Công nghiệp thực phẩm Đồng Nai, LARGE_ENTERPRISE",
    "Tập đoàn Công nghiệp Cao su Việt Nam, LARGE_ENTERPRISE",
    "Chi nhánh Tổng công ty Cao su Đồng Nai, LARGE_ENTERPRISE",
    "Chi nhánh Công ty CP Sữa, ENTERPRISE",
    "Hai cơ sở chế biến hạt điều, ESTABLISHMENT",
    "Hai hộ kinh doanh, HOUSEHOLD",
    "02 (hai) doanh nghiệp, ENTERPRISE",
    "Mười hai hợp tác xã, COOPERATIVE",
    "'Ít nhất 05 cơ sở sản xuất', ESTABLISHMENT"
  })
  void theBeginningOfANameSaysTheKind(String name, BeneficiaryKind kind) {
    assertThat(BeneficiaryNames.kindOf(name)).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource({
    "Gốm sứ Tân Vạn Phúc",
    "Nguyễn Văn A",
    "Chủ đầu tư hạ tầng Cụm công nghiệp Phú Thạnh",
    "Số 5 đường Hùng Vương",
    "Sởi",
    "Phòng trưng bày",
    "Hồ Văn B",
    "Họ Trần",
    "Hội An Foods",
    "Trường Thành",
    "Hai Lúa",
    "Năm Hồng",
    "Tư vấn Miền Đông",
    "Viện thẩm mỹ Hoa",
    "..."
  })
  void aNameThatBeginsOtherwiseDoesNot(String name) {
    assertThat(BeneficiaryNames.kindOf(name)).isNull();
  }

  @Test
  void whoMayBeSupportedIsFine() {
    assertThat(check(proposal())).isEmpty();
    assertThat(check(proposal().benefiting("Cơ sở cà phê"))).isEmpty();
  }

  @Test
  void aPublicBodyIsAWarningWhereTheProgrammeExcludesIt() {
    assertThat(check(proposal().benefiting("UBND huyện Tân Phú")))
        .containsExactly(
            Finding.of(
                FindingCode.BENEFICIARY_NOT_ELIGIBLE,
                CELL,
                "UBND huyện Tân Phú",
                PROGRAMME,
                ALLOWED,
                SOURCE,
                "PUBLIC_BODY"))
        .noneMatch(Finding::rejects);
    assertThat(check(proposal().ofProgramme("3").benefiting("UBND huyện Tân Phú"))).isEmpty();
  }

  /** The law speaks of small and medium enterprises. */
  @Test
  void aCorporationIsNoSmallOrMediumEnterprise() {
    assertThat(check(proposal().benefiting("Tập đoàn Công nghiệp Cao su Việt Nam")))
        .extracting(Finding::code)
        .containsExactly(FindingCode.BENEFICIARY_NOT_ELIGIBLE);
  }

  @Test
  void aNameThatDoesNotSayItsKindIsToldOnly() {
    assertThat(check(proposal().benefiting("Gốm Tân Vạn")))
        .containsExactly(
            Finding.of(
                FindingCode.BENEFICIARY_UNCLEAR, CELL, "Gốm Tân Vạn", PROGRAMME, ALLOWED, SOURCE));
    assertThat(check(proposal().ofProgramme("3").benefiting("Gốm Tân Vạn"))).isEmpty();
  }

  @Test
  void aBeneficiaryThatIsNotNamedIsToldWhereThereIsAColumnForIt() {
    assertThat(check(proposal().benefiting(null)))
        .containsExactly(
            Finding.of(FindingCode.BENEFICIARY_UNCLEAR, CELL, "", PROGRAMME, ALLOWED, SOURCE));
    assertThat(check(proposal().ofProgramme("3").benefiting(null))).isEmpty();
  }

  @Test
  void theKindsAreSaidInWords() {
    Finding finding = check(proposal().benefiting("UBND huyện Tân Phú")).get(0);

    assertThat(FindingText.in(Locale.forLanguageTag("vi")).message(finding))
        .isEqualTo(
            "\"UBND huyện Tân Phú\" theo tên gọi là cơ quan, đơn vị nhà nước hoặc tổ chức; \""
                + PROGRAMME
                + "\" chỉ hỗ trợ: doanh nghiệp, hợp tác xã, tổ hợp tác, hộ kinh doanh, cơ sở sản"
                + " xuất (Nghị định 45/2012/NĐ-CP, Điều 1).");
  }

  @Test
  void withoutASourceOrWithoutKindsItIsNotAsked() {
    assertThat(new BeneficiaryEligible().lacks(PLAN)).isEmpty();
    assertThat(new BeneficiaryEligible().lacks(FieldPlans.without2021sFields()))
        .contains("eligibility.sources");
    assertThat(new BeneficiaryEligible().lacks(FieldPlans.withSourceOnly()))
        .contains("sections[].programmes[].beneficiaries");
  }

  private static List<Finding> check(Proposals proposal) {
    return new BeneficiaryEligible().check(proposal.build(), PLAN);
  }
}
