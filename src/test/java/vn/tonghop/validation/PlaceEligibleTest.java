package vn.tonghop.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tonghop.proposal.Proposals.proposal;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tonghop.definition.PlanDefinition;
import vn.tonghop.definition.PlanDefinitions;
import vn.tonghop.finding.Address;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.proposal.Proposals;

class PlaceEligibleTest {

  private static final LocalDate DEADLINE = LocalDate.of(2021, 3, 31);
  private static final PlanDefinition PLAN = FieldPlans.withBienHoaAsCity(DEADLINE, DEADLINE);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Công ty Gốm, phường Tân Vạn, thành phố Biên Hòa|phường Tân Vạn",
        "Công ty Gốm, Phường Tân Vạn, TP. Biên Hòa|Phường Tân Vạn",
        "Công ty Gốm, P. Tân Vạn, TP.Biên Hoà|P. Tân Vạn",
        "Công ty Gốm (P.Long Bình - TP Biên Hòa)|P.Long Bình",
        "CÔNG TY GỐM, PHƯỜNG TÂN VẠN, THÀNH PHỐ BIÊN HÒA|PHƯỜNG TÂN VẠN",
        "Công ty Gốm, khu phố 3, phường 5, thành phố Biên Hòa|phường 5"
      })
  void aWardOfTheCityIsToBeReviewedWhoeverSendsIt(String beneficiary, String ward) {
    assertThat(check(proposal().sentBy("LMHTX").benefiting(beneficiary)))
        .containsExactly(
            Finding.of(
                FindingCode.PLACE_TO_REVIEW,
                new Address("731-bien-hoa.xlsx", "Đăng ký", 12, "D"),
                ward,
                "thành phố Biên Hòa",
                "I",
                FieldPlans.SOURCE))
        .noneMatch(Finding::rejects);
  }

  @Test
  void aWardWithoutCityIsThatOfItsSender() {
    Proposals inWard = proposal().benefiting("Công ty Gốm").meaning("Lò gốm tại phường Tân Vạn");

    assertThat(check(inWard.sentBy("731"))).extracting(f -> f.address().cell()).containsOnly("E12");
    assertThat(check(inWard.sentBy("732"))).isEmpty();
    assertThat(check(inWard.sentBy(null))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Công ty Gốm, xã Hóa An, thành phố Biên Hòa",
        "Công ty Gốm, phường Xuân An, thành phố Long Khánh",
        "Công ty Gốm, phường Hiệp Thành, TP. Thủ Dầu Một",
        "Các phường thuộc thành phố Biên Hòa",
        "Phương pháp mới tại địa phương",
        "P. Kinh tế thành phố Biên Hòa",
        "TP. Biên Hòa",
        "Công ty Gốm Tân Vạn"
      })
  void otherPlacesAreNot(String beneficiary) {
    assertThat(check(proposal().sentBy("731").benefiting(beneficiary))).isEmpty();
  }

  @Test
  void onePlaceIsSaidOnce() {
    String place = "phường Tân Vạn, thành phố Biên Hòa";

    assertThat(check(proposal().named("Gốm " + place).benefiting(place).meaning(place)))
        .extracting(finding -> finding.address().cell())
        .containsExactly("D12");
  }

  @Test
  void outsideOfTheDaysOnWhichTheCityIsOfItsClassItIsNotAsked() {
    PlaceEligible rule = new PlaceEligible();

    assertThat(rule.lacks(PLAN)).isEmpty();
    assertThat(rule.lacks(FieldPlans.withBienHoaAsCity(DEADLINE.plusDays(1), LocalDate.MAX)))
        .contains("eligibility.urban");
    assertThat(rule.lacks(FieldPlans.withBienHoaAsCity(LocalDate.MIN, DEADLINE.minusDays(1))))
        .contains("eligibility.urban");
    assertThat(rule.lacks(PlanDefinitions.of2021())).contains("eligibility.urban");
  }

  private static List<Finding> check(Proposals proposal) {
    return new PlaceEligible().check(proposal.build(), PLAN);
  }
}
