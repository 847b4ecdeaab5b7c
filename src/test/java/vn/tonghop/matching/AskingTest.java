package vn.tonghop.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tonghop.proposal.Proposals.proposal;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tonghop.proposal.Proposals;

/**
 * What is left to a person, though nearly all is the same: to count one of two is to leave out the
 * money of the other, and to ask nothing is to pay twice.
 */
class AskingTest {

  private static final String FIRM = "Công ty TNHH Dây kéo Việt Đức";

  private static Proposals of(String beneficiary) {
    return proposal()
        .named("Ứng dụng máy móc thiết bị tiên tiến trong sản xuất khóa kéo")
        .benefiting(beneficiary)
        .meaning("Nâng cao năng suất, chất lượng sản phẩm")
        .expecting("Hỗ trợ 01 cơ sở CNNT")
        .funded(350_000_000, 150_000_000, 200_000_000, 0);
  }

  private static Proposals by(String implementer, String beneficiary) {
    return of(beneficiary).implementedBy(implementer);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Công ty Cổ phần Dây kéo Việt Đức",
        "Công ty CP Dây kéo Việt Đức",
        "DNTN Dây kéo Việt Đức",
        "HTX Dây kéo Việt Đức"
      })
  void anotherLegalFormMayBeAnotherFirm(String other) {
    assertThat(Judged.of(of(FIRM), of(other))).isEqualTo(Judged.DOUBTFUL);
    assertThat(Judged.of(of("Công ty TNHH MTV Dây kéo Việt Đức"), of(other)))
        .isEqualTo(Judged.DOUBTFUL);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Công ty Dây kéo Việt Đức",
        "Cơ sở Dây kéo Việt Đức",
        "Côg ty TNHH Dây kéo Việt Đức",
        "Công ty THH Dây kéo Việt Đức",
        "Dây kéo Việt Đức"
      })
  void lessOfALegalFormOrOneMistypedIsNoOther(String other) {
    assertThat(Judged.of(of(FIRM), of(other))).isEqualTo(Judged.CERTAIN);
  }

  @Test
  void oneTaxCodeIsOneFirmWhateverItsLegalForm() {
    assertThat(
            Judged.of(
                of("Công ty TNHH Dây kéo Việt Đức (MST: 3600123456)"),
                of("Công ty CP Dây kéo Việt Đức (MST: 3600123456)")))
        .isEqualTo(Judged.CERTAIN);
  }

  @Test
  void theCommuneOfWhoCarriesItOutIsThatOfTheCooperative() {
    String here = "UBND xã Sông Thao, huyện Trảng Bom";
    String there = "UBND xã Bàu Trâm, thành phố Long Khánh";
    assertThat(Judged.of(by(here, "HTX Đoàn Kết"), by(there, "HTX Đoàn Kết")))
        .isEqualTo(Judged.DIFFERENT);
    assertThat(Judged.of(by(here, "HTX Đoàn Kết"), by(here, "HTX Đoàn Kết")))
        .isEqualTo(Judged.CERTAIN);
    assertThat(
            Judged.of(
                by(here, "HTX Đoàn Kết (MST: 3600123456)"),
                by(there, "HTX Đoàn Kết (MST: 3600123456)")))
        .isEqualTo(Judged.CERTAIN);
  }

  /** Identical but for the district that asks. */
  @Test
  void twoDistrictsMayMeanTwoHouseholdsOfOneName() {
    String household = "Hộ kinh doanh Nguyễn Thị Sáu";
    String here = "Phòng Kinh tế và Hạ tầng huyện Định Quán";
    String there = "Phòng Kinh tế và Hạ tầng huyện Xuân Lộc";
    assertThat(Judged.of(by(here, household), by(there, household))).isEqualTo(Judged.DOUBTFUL);
    assertThat(Judged.of(by(here, household), by(here, household))).isEqualTo(Judged.CERTAIN);
    assertThat(Judged.of(by(here, household), by("Liên minh Hợp tác xã tỉnh", household)))
        .isEqualTo(Judged.CERTAIN);
  }

  @Test
  void twoSitesOfACompanyAreAskedAboutAndTwoCooperativesAreTwo() {
    String here = ", xã Phú Lý, huyện Vĩnh Cửu";
    String there = ", xã Xuân Bắc, huyện Xuân Lộc";
    assertThat(Judged.of(of(FIRM + here), of(FIRM + there))).isEqualTo(Judged.DOUBTFUL);
    assertThat(Judged.of(of("HTX Ong Rừng Xanh" + here), of("HTX Ong Rừng Xanh" + there)))
        .isEqualTo(Judged.DIFFERENT);
  }

  @Test
  void whatIsMadeTellsTwoDeAnOfOneFirmApart() {
    Proposals chairs =
        of(FIRM).named("Ứng dụng máy móc thiết bị tiên tiến trong sản xuất ghế gỗ xuất khẩu");
    Proposals cupboards =
        of(FIRM).named("Ứng dụng máy móc thiết bị tiên tiến trong sản xuất tủ gỗ xuất khẩu");
    assertThat(Judged.of(chairs, cupboards)).isEqualTo(Judged.DOUBTFUL);
    assertThat(Judged.of(chairs, cupboards.meaning("Đầu tư xưởng ghế và tủ")))
        .as("one speaks of both")
        .isEqualTo(Judged.CERTAIN);
  }

  @ParameterizedTest
  @CsvSource({
    "Công ty TNHH Hương Sen Việt, Công ty TNHH Huơng Sen Việt",
    "Công ty TNHH Thành Đạt, Công ty TNHH Thành Đat",
    "Hộ kinh doanh Nguyễn Văn Thiên, Hộ kinh doanh Nguyễn Văn Thiện"
  })
  void aDiacriticMayBeMistyped(String one, String other) {
    assertThat(Judged.of(of(one), of(other))).isEqualTo(Judged.DOUBTFUL);
    assertThat(Judged.of(of(one + " (MST: 3600123456)"), of(other + " (MST: 3600123456)")))
        .isEqualTo(Judged.CERTAIN);
    assertThat(Judged.of(of(one), of(other).funded(90_000_000, 40_000_000, 50_000_000, 0)))
        .as("another name, and other money")
        .isEqualTo(Judged.DIFFERENT);
  }

  @Test
  void aDigitOfATaxCodeMayBeMistyped() {
    String right = " (MST: 3600255149)";
    assertThat(Judged.of(of(FIRM + right), of(FIRM + " (MST: 3600256149)")))
        .isEqualTo(Judged.DOUBTFUL);
    assertThat(Judged.of(of(FIRM + right), of(FIRM + " (MST: 3600251549)")))
        .as("two digits in the wrong order")
        .isEqualTo(Judged.DOUBTFUL);
    assertThat(Judged.of(of(FIRM + right), of("Công ty TNHH Việt Đức (MST: 3600256149)")))
        .as("of another firm")
        .isEqualTo(Judged.DIFFERENT);
    assertThat(Judged.of(of(FIRM + right), of(FIRM + " (MST: 3600362143)")))
        .isEqualTo(Judged.DIFFERENT);
  }

  @Test
  void twoHeadsOfOneNameMayBeTwoFirms() {
    assertThat(
            Judged.of(
                of(FIRM + " (đại diện: ông Lê Văn Hòa)"),
                of(FIRM + " (đại diện: bà Trần Thị Mai)")))
        .isEqualTo(Judged.DOUBTFUL);
  }

  private static final String ROASTER = "Cơ sở Bánh tráng Sáu Hạnh";

  @ParameterizedTest
  @CsvSource({
    "'bà Nguyễn Thị Hạnh, xã Suối Cát', 'Cơ sở Bánh tráng Sáu Hạnh, xã Suối Cát', DOUBTFUL",
    "'bà Nguyễn Thị Hạnh, xã Suối Cát', 'Công ty TNHH Minh Tâm, xã Suối Cát', DOUBTFUL",
    "'bà Nguyễn Thị Hạnh, xã Suối Cát', 'Cơ sở Bánh tráng Sáu Hạnh, xã Bàu Trâm', DIFFERENT",
    "bà Nguyễn Thị Hạnh, Cơ sở Bánh tráng Sáu Hạnh, DIFFERENT",
    "bà Nguyễn Thị Hạnh, Hộ kinh doanh Nguyễn Thị Hạnh, CERTAIN",
    "'bà Nguyễn Thị Hạnh, xã Suối Cát', 'Công ty TNHH Minh Tâm (xã Suối Cát; đại diện: bà Nguyễn Thị Hạnh)', DOUBTFUL",
    "bà Nguyễn Thị Hạnh, Công ty TNHH Minh Tâm (đại diện: ông Lê Văn Hòa), DIFFERENT"
  })
  void aPersonMayOwnAFirmOfHisCommune(String person, String firm, Judged judged) {
    assertThat(Judged.of(of(person), of(firm))).isEqualTo(judged);
    assertThat(Judged.of(of(firm), of(person))).isEqualTo(judged);
  }

  @Test
  void aPersonIsAskedAboutNoFirmThatBuysSomethingElse() {
    String here = ", xã Suối Cát";
    assertThat(
            Judged.of(
                of("bà Nguyễn Thị Hạnh" + here).meaning("Đầu tư máy tráng bánh"),
                of(ROASTER + here).meaning("Đầu tư máy rang cà phê")))
        .isEqualTo(Judged.DIFFERENT);
    assertThat(
            Judged.of(
                of("bà Nguyễn Thị Hạnh" + here),
                of(ROASTER + here).funded(90_000_000, 40_000_000, 50_000_000, 0)))
        .isEqualTo(Judged.DIFFERENT);
  }

  @Test
  void aFirmIsKnownByItsTaxCodeWhenItIsCalledOtherwise() {
    String code = " (MST: 3600123456)";
    Proposals before = of(FIRM + code);
    assertThat(Judged.of(before, of("Công ty CP Hoàng Gia" + code))).isEqualTo(Judged.CERTAIN);
    assertThat(
            Judged.of(
                before,
                of("Công ty CP Hoàng Gia" + code).funded(90_000_000, 40_000_000, 50_000_000, 0)))
        .isEqualTo(Judged.DOUBTFUL);
    assertThat(Judged.of(before, of("Công ty CP Hoàng Gia"))).isEqualTo(Judged.DIFFERENT);
  }

  /** Words that many have tell little, but not that nobody should ask. */
  @Test
  void oneNameOfOneFirmIsAskedAboutHoweverOftenItComes() {
    Linkage linkage = new Linkage(Judged.RULES);
    int many = 300;
    for (int row = 0; row < many; row++) {
      linkage.add(of(FIRM).funded(100 + row, 50, 50 + row, 0).inRow(13 + row).build());
    }
    List<Cluster> clusters = linkage.clusters(2);
    assertThat(clusters).hasSize(1);
    assertThat(clusters.get(0).sames()).hasSizeGreaterThan(1);
    assertThat(clusters.get(0).sames().stream().mapToInt(List::size).sum()).isEqualTo(many);
  }

  @Test
  void whatMayBeEitherOfTwoThatContradictIsNotTakenForOneOfThem() {
    Linkage linkage = new Linkage(Judged.RULES);
    linkage.add(of(FIRM + " (MST: 3600111222)").build());
    linkage.add(of(FIRM).inRow(13).build());
    linkage.add(of(FIRM + " (MST: 3600999888)").inRow(14).build());
    assertThat(linkage.contradict(0, 2)).isTrue();
    List<Cluster> clusters = linkage.clusters(2);
    assertThat(clusters).hasSize(1);
    assertThat(clusters.get(0).isCertain()).isFalse();
    assertThat(clusters.get(0).sames()).contains(List.of(1)).hasSize(2);
  }
}
