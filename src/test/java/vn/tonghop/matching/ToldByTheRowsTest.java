package vn.tonghop.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tonghop.matching.Machines.to;
import static vn.tonghop.proposal.Proposals.proposal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tonghop.proposal.Proposals;

/** What nobody need be asked about, and beside it what nobody but a person can say. */
class ToldByTheRowsTest {

  private static final String OTHERS = "ABCDE";

  private static Proposals trade(String what, int people) {
    return proposal()
        .named("Đào tạo nghề " + what + " cho " + people + " lao động tại xã Suối Cát")
        .implementedBy("Phòng Kinh tế và Hạ tầng huyện Xuân Lộc")
        .benefiting(null)
        .meaning(
            "Tổ chức lớp đào tạo nghề "
                + what
                + " cho lao động nông thôn tại xã Suối Cát, gắn lý thuyết với thực hành")
        .expecting(people + " lao động được đào tạo, ít nhất 85% có việc làm sau đào tạo")
        .lasting(3, 4)
        .funded(90_000_000, 90_000_000, 0, 0);
  }

  private static Proposals lesson(String name, String meaning, String result) {
    return trade("", 0).named(name).meaning(meaning).expecting(result);
  }

  /** As one district says it. */
  private static Proposals knowledge(String subject, int people) {
    return lesson(
        "Bồi dưỡng kiến thức "
            + subject
            + " cho "
            + people
            + " học viên ngành sản xuất nệm mút của huyện Xuân Lộc",
        "Trang bị kiến thức " + subject + " cho học viên là chủ cơ sở sản xuất nệm mút",
        people + " học viên hoàn thành lớp bồi dưỡng");
  }

  /** As a body of the province says it. */
  private static Proposals training(String subject, int people) {
    return lesson(
        "Tổ chức lớp tập huấn về " + subject + " ngành sản xuất nệm mút tại huyện Xuân Lộc",
        "Mời giảng viên giảng dạy " + subject + " trong 02 ngày cho cơ sở sản xuất nệm mút",
        "01 lớp với " + people + " học viên");
  }

  /** Its form and what it does stand behind what it is called: the law puts them before it. */
  @ParameterizedTest
  @CsvSource({
    "Giang Lâm - Công ty TNHH Sản xuất, Công ty TNHH Sản xuất Giang Lâm, CERTAIN",
    "Cơ khí Giang Lâm - Công ty TNHH Sản xuất - Thương mại - Dịch vụ, Công ty TNHH SX - TM - DV Cơ khí Giang Lâm, CERTAIN",
    "Giày Tân Tiến - HTX Nông nghiệp, HTX NN Giày Tân Tiến, CERTAIN",
    "Giang Lâm - Công ty TNHH Minh Tâm, Công ty TNHH Minh Tâm Giang Lâm, DOUBTFUL",
    "Giang Lâm - Công ty TNHH Thành Công, Công ty TNHH Thành Công Giang Lâm, DOUBTFUL",
    "Lâm Giang - Công ty TNHH Sản xuất, Công ty TNHH Sản xuất Giang Lâm, DOUBTFUL",
    "Công ty TNHH Giang Lâm Sản xuất, Công ty TNHH Sản xuất Giang Lâm, DOUBTFUL"
  })
  void whatStandsBehindTheFormOfAFirmIsItsName(String one, String other, Judged judged) {
    assertThat(Judged.of(to(one), to(other))).isEqualTo(judged);
  }

  @ParameterizedTest
  @CsvSource({
    "Công ty TNHH Dệt Mạnh Phú, Công ty TNHH Dệt Mạnh Phú Thịnh",
    "Công ty TNHH Dệt Mạnh Phú, Công ty TNHH Dệt Phú Mạnh"
  })
  void anotherNameInAnotherDistrictForOtherMoneyIsAnother(String one, String other) {
    String here = "Phòng Kinh tế và Hạ tầng huyện Châu Đức";
    String there = "Phòng Kinh tế và Hạ tầng huyện Xuân Lộc";
    String code = " (MST: 3600123456)";
    Proposals known = to(one).implementedBy(here);
    assertThat(Judged.of(known, paidOtherwise(other).implementedBy(there)))
        .isEqualTo(Judged.DIFFERENT);
    assertThat(Judged.of(known, to(other).implementedBy(there)))
        .as("the same money")
        .isEqualTo(Judged.DOUBTFUL);
    assertThat(Judged.of(known, paidOtherwise(one).implementedBy(there)))
        .as("the same name")
        .isEqualTo(Judged.DOUBTFUL);
    assertThat(Judged.of(known, paidOtherwise(other).implementedBy(here)))
        .as("the same district")
        .isEqualTo(Judged.DOUBTFUL);
    assertThat(
            Judged.of(
                to(one + code).implementedBy(here),
                paidOtherwise(other + code).implementedBy(there)))
        .as("one tax code")
        .isEqualTo(Judged.CERTAIN);
  }

  /** Its provincial share is the same. */
  private static Proposals paidOtherwise(String beneficiary) {
    return to(beneficiary).funded(450_000_000, 150_000_000, 300_000_000, 0);
  }

  @Test
  void otherTradesForSoManyOtherPeopleAreTwoCourses() {
    assertThat(Judged.of(trade("may túi", 95), trade("may giày", 40))).isEqualTo(Judged.DIFFERENT);
    assertThat(Judged.of(trade("may túi", 95), trade("may túi", 40)))
        .as("one trade")
        .isEqualTo(Judged.DOUBTFUL);
    assertThat(Judged.of(trade("may túi", 95), trade("may giày", 95)))
        .as("so many people")
        .isEqualTo(Judged.DOUBTFUL);
  }

  @Test
  void oneCourseForSoManyPeopleInTheSameMonthsForTheSameMoneyIsOneInAnyWords() {
    String subject = "quản trị doanh nghiệp";
    assertThat(amongOthers(knowledge(subject, 70), training(subject, 70)))
        .isEqualTo(Judged.CERTAIN);
    assertThat(amongOthers(knowledge(subject, 70), training(subject, 70).lasting(3, 5)))
        .as("other months")
        .isEqualTo(Judged.DOUBTFUL);
    assertThat(amongOthers(knowledge(subject, 70), training(subject, 45)))
        .as("other people")
        .isNotEqualTo(Judged.CERTAIN);
    assertThat(amongOthers(knowledge(subject, 70), training("quản trị nhân lực", 70)))
        .as("other things")
        .isNotEqualTo(Judged.CERTAIN);
  }

  /** The rest is the same, so a letter is a slip; but a word is not. */
  @ParameterizedTest
  @CsvSource({
    "tiết bị tiên tiến, CERTAIN",
    "thiết bị tiên tiên, CERTAIN",
    "bài bị tiên tiến, DOUBTFUL"
  })
  void oneLetterOfAWordThatTellsNothingIsASlip(String written, Judged judged) {
    String firm = "Công ty TNHH Minh Tâm";
    String name = "Ứng dụng máy móc " + written + " trong sản xuất bánh tráng";
    assertThat(amongOthers(to(firm), to(firm).named(name))).isEqualTo(judged);
    assertThat(amongOthers(to(firm), to(firm).named(name).meaning("Mua nồi hấp và máy cắt")))
        .as("another content")
        .isNotEqualTo(Judged.CERTAIN);
  }

  /** In a plan in which their words are common, and tell little. */
  private static Judged amongOthers(Proposals one, Proposals other) {
    Linkage linkage = new Linkage(Judged.RULES);
    linkage.add(one.build());
    linkage.add(other.inRow(13).build());
    for (int row = 0; row < OTHERS.length(); row++) {
      linkage.add(
          to("Công ty TNHH " + OTHERS.charAt(row))
              .meaning("Đầu tư máy tráng bánh, tiết kiệm nguyên liệu trên tiền đề bài bản")
              .funded(90_000_000, 90_000_000, 0, 0)
              .inRow(14 + row)
              .build());
    }
    return linkage.clusters(1).stream()
        .filter(cluster -> cluster.sames().get(0).contains(0))
        .findFirst()
        .map(cluster -> cluster.sames().get(0).contains(1) ? Judged.CERTAIN : Judged.DOUBTFUL)
        .orElse(Judged.DIFFERENT);
  }
}
