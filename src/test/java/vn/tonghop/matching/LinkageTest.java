package vn.tonghop.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tonghop.proposal.Proposals.proposal;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tonghop.proposal.Proposals;

class LinkageTest {

  private static final String PLACED = "Hợp tác xã Ca cao Phú Hòa (xã Phú Hòa, huyện Định Quán)";

  private final Linkage linkage = new Linkage(Judged.RULES);

  private static Proposals roasting() {
    return proposal()
        .named(
            "Ứng dụng máy móc thiết bị tiên tiến trong chế biến ca cao tại Hợp tác xã Ca cao Phú Hòa")
        .benefiting("Hợp tác xã Ca cao Phú Hòa")
        .meaning(
            "Hỗ trợ đầu tư máy rang, máy nghiền và máy ép bơ ca cao; chuyển từ bán hạt thô sang chế"
                + " biến bột ca cao, sô cô la")
        .expecting("Hỗ trợ 01 cơ sở; tỷ lệ chế biến sâu đạt 60% sản lượng hạt ca cao thu mua")
        .funded(500_000_000, 250_000_000, 250_000_000, 0);
  }

  private static Judged compare(UnaryOperator<Proposals> first, UnaryOperator<Proposals> second) {
    return Judged.of(first.apply(roasting()), second.apply(roasting()));
  }

  private static Judged compareWith(UnaryOperator<Proposals> second) {
    return compare(UnaryOperator.identity(), second);
  }

  @ParameterizedTest
  @CsvSource({
    "HTX Ca cao Phú Hòa",
    "HỢP TÁC XÃ  Ca cao Phú Hoà",
    "Hop tac xa Ca cao Phu Hoa",
    "Ca cao Phú Hòa",
    "'HTX Ca cao Phú Hòa, xã Phú Hòa, huyện Định Quán'",
    "HTX Ca cao Phú Hòa (MST: 3600123456; đại diện: ông Lê Văn Hòa)",
    "Ca cao Phú Hòa - HTX",
    "Hîp t¸c x· Ca cao Phó Hßa"
  })
  void oneBeneficiaryIsKnownHoweverItsNameIsWritten(String written) {
    assertThat(compareWith(other -> other.benefiting(written))).isEqualTo(Judged.CERTAIN);
  }

  @ParameterizedTest
  @CsvSource({"HTX Ca cao Phú Lộc", "Công ty TNHH Gốm Tân Vạn", "HTX Ca cao Tân Hòa"})
  void anotherBeneficiaryIsAnotherDeAn(String another) {
    assertThat(
            compareWith(
                other ->
                    other
                        .named("Ứng dụng máy móc thiết bị tiên tiến trong chế biến ca cao")
                        .benefiting(another)))
        .isEqualTo(Judged.DIFFERENT);
  }

  @Test
  void theBeneficiaryMayStandInTheNameAlone() {
    assertThat(compareWith(other -> other.benefiting(null))).isEqualTo(Judged.CERTAIN);
  }

  @ParameterizedTest
  @CsvSource({
    "Hỗ trợ HTX Ca cao Phú Hòa đầu tư máy rang ca cao",
    "Hỗ trợ Hợp tác xã Ca cao Phú Hòa mua máy rang",
    "Giúp HTX ca cao Phú Hòa ứng dụng máy móc thiết bị tiên tiến trong chế biến ca cao",
    "HTX Ca cao Phú Hòa mua sắm máy rang ca cao"
  })
  void theNameMaySayWhomItSupportsAndWhatHeDoes(String name) {
    assertThat(compareWith(other -> other.named(name).benefiting(null))).isEqualTo(Judged.CERTAIN);
    assertThat(
            compareWith(other -> other.named(name.replace("Phú Hòa", "Tân Lộc")).benefiting(null)))
        .as("another one")
        .isEqualTo(Judged.DIFFERENT);
  }

  @Test
  void aFirmOfInvestmentIsCalledSo() {
    String firm = "Công ty TNHH Đầu tư Xây dựng Minh Tâm";
    assertThat(
            compare(
                one -> one.named("Hỗ trợ " + firm + " đầu tư máy rang").benefiting(null),
                other -> other.named("Hỗ trợ đầu tư máy rang").benefiting(firm)))
        .isEqualTo(Judged.CERTAIN);
  }

  @ParameterizedTest
  @CsvSource({"HTX \u0421a \u0441a\u043e Phú Hòa", "\u041dTX Ca cao \u03a1hú Hòa"})
  void lettersOfOtherScriptsAreReadAsTheLatinOnesTheyLookLike(String written) {
    assertThat(compareWith(other -> other.benefiting(written))).isEqualTo(Judged.CERTAIN);
  }

  @Test
  void anOrganisationMaySendItInItsOwnName() {
    assertThat(
            compareWith(other -> other.sentBy("LMHTX").implementedBy("Liên minh Hợp tác xã tỉnh")))
        .isEqualTo(Judged.CERTAIN);
  }

  @Test
  void twoMachinesOfOneFirmAreTwo() {
    assertThat(
            compareWith(
                other -> other.meaning("Hỗ trợ đầu tư máy đóng gói hút chân không nhằm bảo quản")))
        .isEqualTo(Judged.DIFFERENT);
  }

  @Test
  void oneNameInTwoCommunesIsTwoCooperatives() {
    assertThat(
            compare(
                one -> one.benefiting(PLACED),
                other ->
                    other.benefiting("Hợp tác xã Ca cao Phú Hòa (xã Xuân Tâm, huyện Xuân Lộc)")))
        .isEqualTo(Judged.DIFFERENT);
  }

  @Test
  void twoSitesOfOneFirmAreOne() {
    assertThat(
            compare(
                one -> one.benefiting("HTX Ca cao Phú Hòa (MST: 3600123456; xã Phú Hòa)"),
                other -> other.benefiting("HTX Ca cao Phú Hòa (MST: 3600123456-001; xã Xuân Tâm)")))
        .isEqualTo(Judged.CERTAIN);
  }

  @Test
  void twoTaxCodesAreTwoFirms() {
    assertThat(
            compare(
                one -> one.benefiting("HTX Ca cao Phú Hòa (MST: 3600123456)"),
                other -> other.benefiting("HTX Ca cao Phú Hòa (MST: 3600987654)")))
        .isEqualTo(Judged.DIFFERENT);
  }

  @Test
  void whatOneBodyHoldsEveryYearIsNotWhatAnotherHolds() {
    UnaryOperator<Proposals> course =
        any -> any.named("Tập huấn chuyên đề khuyến công").benefiting(null);
    assertThat(
            compare(
                one -> course.apply(one).implementedBy("Trung tâm Khuyến công"),
                other -> course.apply(other).implementedBy("Hội Liên hiệp Phụ nữ tỉnh")))
        .isEqualTo(Judged.DIFFERENT);
  }

  @Test
  void otherWordsForTheSameMoneyAreForAPersonToJudge() {
    assertThat(
            compare(
                one -> one.benefiting(PLACED),
                other ->
                    other
                        .benefiting(PLACED)
                        .named("Nâng cấp xưởng của HTX Ca cao Phú Hòa")
                        .meaning("Thay đổi cách làm ra bột và sô cô la của thành viên")
                        .expecting("Hợp tác xã có sản phẩm mới bán ra thị trường")))
        .isEqualTo(Judged.DOUBTFUL);
  }

  @Test
  void aScoreIsTheSumOfItsParts() {
    linkage.add(roasting().build());
    linkage.add(roasting().benefiting("HTX Ca cao Phu Hoa").inRow(13).build());
    Score score = linkage.score(0, 1);
    assertThat(score.points())
        .isEqualTo(score.parts().stream().mapToInt(ScorePart::points).sum())
        .isEqualTo(linkage.score(1, 0).points());
    assertThat(agreements(score))
        .containsEntry(Evidence.NAME, Agreement.SAME)
        .containsEntry(Evidence.BENEFICIARY, Agreement.PLAIN)
        .containsEntry(Evidence.TAX_CODE, Agreement.UNKNOWN)
        .containsEntry(Evidence.AMOUNTS, Agreement.SAME);
  }

  private static Map<Evidence, Agreement> agreements(Score score) {
    return score.parts().stream()
        .collect(Collectors.toMap(ScorePart::evidence, ScorePart::agreement));
  }

  /** Counting one as a copy of the other would take its money away without a question. */
  @ParameterizedTest
  @CsvSource({
    "Máy rang (giai đoạn 1), Máy rang (giai đoạn 2)",
    "Máy rang (đợt 1), Máy rang (đợt 2)",
    "May rang (giai doan 1), May rang (giai doan 2)",
    "Máy in offset 4 màu, Máy in offset 5 màu",
    "Máy rang số 01, Máy rang số 2"
  })
  void whatIsNumberedOtherwiseAPersonTellsApart(String one, String other) {
    assertThat(compare(first -> first.named(one), second -> second.named(other)))
        .isEqualTo(Judged.DOUBTFUL);
  }

  @ParameterizedTest
  @CsvSource({
    "Máy rang số 01, Máy rang số 1",
    "Máy rang giai đoạn 2021 - 2025, Máy rang",
    "Máy rang số 1, Máy rang"
  })
  void aNumberThatOnlyOneNamesTellsNothing(String one, String other) {
    assertThat(compare(first -> first.named(one), second -> second.named(other)))
        .isEqualTo(Judged.CERTAIN);
  }

  @Test
  void whichAmountIsRightAPersonSays() {
    assertThat(compareWith(other -> other.funded(480_000_000, 240_000_000, 240_000_000, 0)))
        .isEqualTo(Judged.DOUBTFUL);
  }

  @Test
  void aPartWithOtherMoneyIsForAPersonWhereTheOtherNamesNone() {
    assertThat(
            compare(
                one ->
                    one.named("Máy rang (đợt 1)").funded(500_000_000, 240_000_000, 260_000_000, 0),
                two -> two.named("Máy rang")))
        .isEqualTo(Judged.DOUBTFUL);
  }

  @ParameterizedTest
  @CsvSource({
    "Công ty TNHH Gỗ Minh Thành, Công ty TNHH Gỗ Minh Thành Phát",
    "Công ty TNHH Sản xuất Thương mại An Phát, Công ty TNHH An Phát"
  })
  void aNameThatSaysMoreMayBeAnotherFirm(String one, String other) {
    assertThat(
            compare(
                first -> first.named("Máy rang").benefiting(one),
                second -> second.named("Máy rang").benefiting(other)))
        .isEqualTo(Judged.DOUBTFUL);
  }

  @Test
  void withoutRulesOnlyWhatIsIdenticalIsTheSame() {
    Linkage bare = new Linkage(MatchingRules.NONE);
    bare.add(roasting().build());
    bare.add(roasting().named("Ứng dụng máy rang ca cao").inRow(13).build());
    bare.add(roasting().benefiting("HỢP TÁC XÃ Ca cao Phú Hoà").noted(null).inRow(14).build());
    assertThat(bare.clusters(1)).containsExactly(new Cluster(List.of(List.of(0, 2))));
  }

  @Test
  void anItemOfAnEarlierPlanIsKnownByTheLittleItSays() {
    linkage.add(
        Subject.ofEarlier(
            "Ứng dụng máy móc thiết bị tiên tiến trong chế biến ca cao tại HTX Ca cao Phú Hòa năm"
                + " 2020",
            "Phòng Kinh tế và Hạ tầng huyện Định Quán",
            null,
            null));
    linkage.add(roasting().build());
    assertThat(linkage.clusters(1)).hasSize(1);
  }
}
