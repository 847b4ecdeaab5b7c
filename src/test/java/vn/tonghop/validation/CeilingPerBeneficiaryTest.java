package vn.tonghop.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tonghop.proposal.Proposals.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.tonghop.definition.Checks;
import vn.tonghop.definition.PlanDefinition;
import vn.tonghop.definition.PlanDefinitions;
import vn.tonghop.definition.Support;
import vn.tonghop.finding.Address;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.plan.Consolidation;
import vn.tonghop.proposal.Proposal;
import vn.tonghop.proposal.Proposals;

class CeilingPerBeneficiaryTest {

  private static final PlanDefinition PLAN = PlanDefinitions.of2021();

  @Test
  void whatOneBeneficiaryAsksForTwiceIsSummedAcrossSubmittersAndProgrammes() {
    Proposals first = asking(200_000_000);
    Proposals second =
        asking(100_000_001)
            .in(2, "lmhtx.xlsx", 14)
            .sentBy("LMHTX")
            .ofProgramme("3")
            .benefiting("CTY TNHH gỗ Tân Hoà");
    assertThat(check(first, second))
        .containsExactly(
            Finding.of(
                FindingCode.BENEFICIARY_CEILING_EXCEEDED,
                new Address("731-bien-hoa.xlsx", "Đăng ký", 12, "J"),
                "Công ty TNHH Gỗ Tân Hòa",
                "2",
                "300.000.001",
                "300.000.000",
                "ứng dụng máy móc thiết bị tiên tiến",
                "3.1 (lmhtx.xlsx, Đăng ký, J14): 100.000.001",
                "Điều 8 Thông tư 28/2018/TT-BTC",
                "11/5/2018 –",
                "10/5/2021"),
            Finding.of(
                FindingCode.BENEFICIARY_CEILING_EXCEEDED,
                new Address("lmhtx.xlsx", "Đăng ký", 14, "J"),
                "Công ty TNHH Gỗ Tân Hòa",
                "2",
                "300.000.001",
                "300.000.000",
                "ứng dụng máy móc thiết bị tiên tiến",
                "2.1 (731-bien-hoa.xlsx, Đăng ký, J12): 200.000.000",
                "Điều 8 Thông tư 28/2018/TT-BTC",
                "11/5/2018 –",
                "10/5/2021"))
        .noneMatch(Finding::rejects);
    assertThat(check(first, second.funded(0, 100_000_000, 0, 0))).isEmpty();
  }

  @Test
  void anotherContentAnotherBeneficiaryAndNoneAreNotSummed() {
    Proposals first = asking(300_000_000);
    assertThat(check(first, next().benefiting("Công ty TNHH Gỗ Tấn Hóa"))).isEmpty();
    assertThat(check(first, next().named("Xây dựng thương hiệu"))).isEmpty();
    assertThat(check(first.benefiting(null), next().benefiting(null))).isEmpty();
    assertThat(check(first, next().named("Mô hình trình diễn kỹ thuật"))).isEmpty();
  }

  @Test
  void aSingleOneIsJudgedByItself() {
    assertThat(check(asking(900_000_000))).isEmpty();
  }

  @Test
  void severalUnitsOfOneNamedEstablishmentAreSummedToo() {
    Proposals many = asking(300_000_000).benefiting("Các cơ sở CNNT trên địa bàn tỉnh");
    assertThat(check(many, next().benefiting("Các cơ sở CNNT trên địa bàn tỉnh"))).isEmpty();
    assertThat(check(asking(300_000_000).expecting("02 cơ sở"), next())).hasSize(2);
  }

  @Test
  void contentsThatHaveNoCeilingPerBeneficiaryAreNotSummed() {
    Proposals model = asking(1_000_000_000).named("Xây dựng mô hình trình diễn kỹ thuật");
    assertThat(check(model, next().named("Xây dựng mô hình trình diễn kỹ thuật").benefiting("B")))
        .isEmpty();
    assertThat(
            check(
                model.benefiting("B"),
                asking(1).inRow(13).benefiting("B").named("Mô hình trình diễn")))
        .isEmpty();
  }

  @Test
  void aWholeLineOfMachinesRaisesTheCeilingOfAll() {
    Proposals line = asking(300_000_000).named("Đầu tư dây chuyền").expecting("01 cơ sở");
    assertThat(check(line, asking(150_000_000).inRow(13))).isEmpty();
    assertThat(check(line, asking(150_000_001).inRow(13)))
        .extracting(finding -> finding.arguments().get(3))
        .containsExactly("450.000.000", "450.000.000");
  }

  @Test
  void ofManyOnlyTheFirstAreNamedAndTheOthersCounted() {
    List<Proposals> many = new ArrayList<>();
    for (int row = 12; row < 20; row++) {
      many.add(asking(50_000_000).inRow(row));
    }
    List<Finding> findings = check(many.toArray(new Proposals[0]));
    assertThat(findings).hasSize(8);
    assertThat(findings.get(0).arguments().get(5))
        .startsWith("2.2 (")
        .contains("2.6 (")
        .endsWith("; + 2");
  }

  @Test
  void anExemptContentIsNotSummedAndWithoutRatesItIsSaid() {
    PlanDefinition exempt =
        PlanDefinitions.supported(
            PLAN, new Support(Set.of(), Map.of(), Map.of("machinery", "riêng")));
    assertThat(check(exempt, asking(300_000_000), next())).isEmpty();
    assertThat(new CeilingPerBeneficiary().lacks(PLAN)).isEmpty();
    assertThat(new CeilingPerBeneficiary().lacks(PlanDefinitions.judged(PLAN, Checks.DEFAULT)))
        .contains("rates");
  }

  private static Proposals asking(long provincial) {
    return proposal().funded(2 * provincial, provincial, provincial, 0);
  }

  private static Proposals next() {
    return asking(300_000_000).inRow(13);
  }

  private static List<Finding> check(Proposals... proposals) {
    return check(PLAN, proposals);
  }

  private static List<Finding> check(PlanDefinition plan, Proposals... proposals) {
    List<Proposal> accepted = Stream.of(proposals).map(Proposals::build).toList();
    return new CeilingPerBeneficiary().check(new Consolidation(plan).of(accepted), plan);
  }
}
