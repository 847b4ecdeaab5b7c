package vn.tonghop.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tonghop.proposal.Proposals.proposal;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tonghop.definition.Indicator;
import vn.tonghop.definition.PlanDefinition;
import vn.tonghop.definition.PlanDefinitions;
import vn.tonghop.plan.Indicators.Count;
import vn.tonghop.proposal.Proposal;

/** With the indicators of 2021. */
class IndicatorsTest {

  private static final PlanDefinition PLAN = PlanDefinitions.of2021();

  private static Indicators.Value of(String key, String... results) {
    List<Proposal> proposals =
        IntStream.range(0, results.length)
            .mapToObj(
                at ->
                    proposal()
                        .in(1, "a.xlsx", 9 + at)
                        .ofProgramme("2")
                        .expecting(results[at])
                        .build())
            .toList();
    return Indicators.of(new Consolidation(PLAN).of(proposals), PLAN.indicators())
        .of(key)
        .orElseThrow();
  }

  @Test
  void addUpWhatTheItemsSayAndNameTheirCells() {
    Indicators.Value value =
        of(
            "may_moc",
            "Hỗ trợ 01 cơ sở CNNT ứng dụng máy móc thiết bị tiên tiến; năng suất tăng 40%",
            "Không có số",
            "Hỗ trợ 12 Cơ sở công nghiệp nông thôn ứng dụng máy móc thiết bị");

    assertThat(value.number()).isEqualTo(13);
    assertThat(value.counts()).extracting(Count::number).containsExactly(1L, 12L);
    assertThat(value.counts()).extracting(Count::item).containsExactly("2.1", "2.3");
    assertThat(value.counts())
        .extracting(count -> count.cell().file() + "!" + count.cell().cell())
        .allMatch(cell -> cell.matches("a\\.xlsx![A-Z]+(9|11)"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "may_moc | Hỗ trợ 1.600 cơ sở CNNT ứng dụng máy móc thiết bị | 1600",
        "hoi_cho | Tham gia 03 hội chợ, 2 hội chợ | 5",
        "hoi_cho | Tham gia 03 Hội  Chợ | 3",
        "ban_tin | Phát hành 1000 cuốn Bản tin Khuyến công | 1000",
        "chuyen_de | 24 chuyên đề khuyến công, định kỳ 02 chuyên đề/tháng | 24",
        "hoi_cho | Tham gia 03 hội chợ. Tham gia 2 hội chợ! Và 100%. 4 hội chợ | 9",
        "nguoi_hoi_thao | 04 hội thảo tại TP. Biên Hòa, Tp. Long Khánh với 200 người | 200",
        "hoi_thao | Tổ chức 04 hội thảo với 200 người tham gia | 4",
        "nguoi_hoi_thao | Tổ chức 04 hội thảo với khoảng 200 người tham gia | 200",
        "tieu_bieu_cap_tinh | bình chọn cấp tỉnh, dự kiến 20 sản phẩm được công nhận; "
            + "cấp quốc gia, dự kiến 02 sản phẩm được công nhận | 20",
        "tieu_bieu_cap_quoc_gia | bình chọn cấp tỉnh, dự kiến 20 sản phẩm được công nhận; "
            + "cấp quốc gia, dự kiến 02 sản phẩm được công nhận | 2"
      })
  void areReadFromTheClauseThatSaysThem(String key, String result, long expected) {
    assertThat(of(key, result).number()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "hoi_cho | Tham gia 03 - 04 hội chợ",
        "hoi_cho | Tham gia 03-04 hội chợ",
        "hoi_cho | Tham gia 1,5 hội chợ",
        "hoi_cho | Tham gia 5% hội chợ",
        "hoi_cho | Tham gia 3. Hội chợ",
        "hoi_cho | Tham gia 53/2018 hội chợ",
        "hoi_cho | Tham gia 12.3456 hội chợ",
        "hoi_cho | Tham gia ba hội chợ",
        "hoi_thao | Tham gia 03 lần hội nghị, hội thảo",
        "nguoi_hoi_thao | Tổ chức 04 hội thảo; 200 người tham gia",
        "nguoi_hoi_thao | Tổ chức 04 hội thảo. Có 200 người tham gia",
        "may_moc | Hỗ trợ 01 cơ sở CNNT thuê tư vấn"
      })
  void areNotGuessed(String key, String result) {
    assertThat(of(key, result).isCounted()).isFalse();
    assertThat(of(key, result).number()).isZero();
  }

  @Test
  void countANumberOnceHoweverManyPatternsMeanIt() {
    assertThat(of("tieu_bieu_cap_tinh", "cấp tỉnh: 20 sản phẩm được công nhận cấp tỉnh").number())
        .isEqualTo(20);
  }

  @Test
  void canBeSumsOfOthers() {
    Indicators.Value sum =
        of(
            "luot_gian_tiep",
            "300 lượt học viên được cấp chứng nhận",
            "400 người gồm cán bộ được tập huấn chuyên đề khuyến công");
    assertThat(sum.number()).isEqualTo(700);
    assertThat(sum.counts()).extracting(Count::item).containsExactly("2.1", "2.2");
  }

  @Test
  void standInTheOrderOfTheDefinition() {
    assertThat(Indicators.of(new Consolidation(PLAN).of(List.of()), PLAN.indicators()).values())
        .extracting(Indicators.Value::indicator)
        .isEqualTo(PLAN.indicators());
    assertThat(Arrays.asList("hoc_vien", "luot_gian_tiep"))
        .isSubsetOf(PLAN.indicators().stream().map(Indicator::key).toList());
  }
}
