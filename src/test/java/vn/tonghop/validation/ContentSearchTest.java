package vn.tonghop.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tonghop.proposal.Proposals.proposal;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tonghop.definition.PlanDefinitions;
import vn.tonghop.definition.Rate;
import vn.tonghop.proposal.Proposals;

class ContentSearchTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Xây dựng mô hình trình diễn kỹ thuật sản xuất gạch không nung | demonstration",
        "ỨNG DỤNG MÁY MÓC, THIẾT BỊ TIÊN TIẾN | machinery",
        "Hỗ trợ đầu tư dây chuyền sản xuất gạch | machinery",
        "Trang bị máy móc, thiết bị cho cơ sở chế biến gỗ | machinery",
        "Hỗ trợ MMTB sản xuất gạch | machinery",
        "Hỗ trợ mua máy sấy nông sản | machinery",
        "Đầu tư máy CNC | machinery",
        "Hỗ trợ thiết bị tiên tiến | machinery",
        "Lắp đặt hệ thống máy ép gạch | machinery",
        "Bình chọn sản phẩm CNNT tiêu biểu khu vực phía Nam | award-region",
        "Bình chọn sản phẩm CNNT tiêu biểu quốc gia | award-nation",
        "Cụm công nghiệp Phú Cường: đầu tư hạ tầng kỹ thuật | cluster",
        "Bình chọn sản phẩm CNNT tiêu biểu cấp khu vực | award-region",
        "Tham gia bình chọn sản phẩm cấp quốc gia | award-nation",
        "Hỗ trợ đầu tư hạ tầng kỹ thuật Cụm công nghiệp Phú Cường | cluster",
        "Tư vấn, trợ giúp cơ sở công nghiệp nông thôn | advisory",
        "Hỗ trợ xây dựng thương hiệu cà phê Sông Ray | brand",
        "Hỗ trợ lãi suất vốn vay di dời cơ sở gây ô nhiễm vào cụm công nghiệp | relocation",
        "Xử lý ô nhiễm môi trường tại cơ sở chế biến mì | pollution",
        "Xử lý ô nhiễm môi trường cụm công nghiệp Hố Nai | pollution-cluster",
        "Hỗ trợ tiền thuê gian hàng hội chợ | fair"
      })
  void aNameSaysWhatIsSupported(String name, String content) {
    assertThat(contents(proposal().named(name))).containsExactly(content);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Bình chọn sản phẩm công nghiệp nông thôn tiêu biểu cấp tỉnh",
        "Tổ chức tham gia hội chợ triển lãm trong nước",
        "Duy trì phòng trưng bày của Trung tâm Khuyến công và Tư vấn phát triển công nghiệp",
        "Hội thảo phổ biến ứng dụng máy móc thiết bị tiên tiến",
        "Tập huấn xây dựng thương hiệu cho cơ sở CNNT",
        "Biên soạn cẩm nang ứng dụng máy móc thiết bị tiên tiến",
        "Xây dựng phim phóng sự giới thiệu mô hình trình diễn kỹ thuật",
        "Quảng bá các mô hình trình diễn kỹ thuật",
        "Kiểm tra, nghiệm thu các đề án ứng dụng máy móc thiết bị",
        "Đánh giá kết quả hỗ trợ máy móc thiết bị giai đoạn 2016-2020",
        "Sổ tay xây dựng thương hiệu"
      })
  void whatHasNoRateIsTakenForNothingElse(String name) {
    assertThat(contents(proposal().named(name))).isEmpty();
  }

  @Test
  void theObjectiveSpeaksWhereTheNameDoesNotAndThenTheResult() {
    Proposals silent = proposal().named("Hỗ trợ Công ty TNHH Gỗ Tân Hòa").meaning(null);
    assertThat(contents(silent)).isEmpty();
    assertThat(contents(silent.expecting("01 cơ sở ứng dụng máy móc tiên tiến")))
        .containsExactly("machinery");
    assertThat(contents(silent.ofProgramme("6").meaning("Thuê tư vấn lập dự án")))
        .containsExactly("advisory");
    assertThat(contents(silent.named("Xây dựng thương hiệu"))).containsExactly("brand");
    assertThat(contents(silent.named(null).meaning(null).expecting(null))).isEmpty();
  }

  @Test
  void whatTheNameDoesNotSayIsBelievedOnlyWhereTheProgrammeMayHoldIt() {
    Proposals handbook =
        proposal()
            .named("Phát hành cẩm nang khuyến công")
            .meaning("Giới thiệu nội dung hỗ trợ tư vấn, trợ giúp cơ sở CNNT");
    assertThat(contents(handbook.ofProgramme("4"))).isEmpty();
    assertThat(contents(handbook.ofProgramme("2"))).isEmpty();
    assertThat(contents(handbook.ofProgramme("6"))).containsExactly("advisory");
    assertThat(contents(handbook.ofProgramme(null))).containsExactly("advisory");
    assertThat(contents(handbook.ofProgramme("2").expecting("Ứng dụng máy móc tiên tiến")))
        .containsExactly("machinery");
    assertThat(contents(handbook.ofProgramme("4").meaning("Xây dựng thương hiệu")))
        .containsExactly("brand");
    assertThat(contents(handbook.ofProgramme("4").named("Thuê tư vấn")))
        .containsExactly("advisory");
  }

  @Test
  void severalAreAllHandedOutUnlessTheProgrammeHoldsOneOfThem() {
    Proposals both = proposal().named("Thuê tư vấn xây dựng thương hiệu");
    assertThat(contents(both.ofProgramme("3"))).containsExactly("advisory", "brand");
    assertThat(contents(both.ofProgramme(null))).containsExactly("advisory", "brand");
    assertThat(contents(both.ofProgramme("6"))).containsExactly("advisory");
    assertThat(contents(both.ofProgramme("2"))).containsExactly("advisory", "brand");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Hỗ trợ thiết bị chế biến ca cao | 2 | machinery",
        "Nâng cấp dây chuyền sản xuất cửa nhôm kính | 2 | machinery",
        "Hỗ trợ lắp đặt máy sấy lúa | 2 | machinery",
        "Đầu tư lò nung gốm bằng gas | 2 | machinery",
        "Hỗ trợ chi phí tư vấn quản lý tài chính | 6 | advisory"
      })
  void withinItsProgrammeACommonWordTells(String name, String programme, String content) {
    Proposals proposal = proposal().named(name).meaning(null);
    assertThat(contents(proposal.ofProgramme(programme))).containsExactly(content);
    assertThat(contents(proposal.ofProgramme("5"))).isEmpty();
    assertThat(contents(proposal.ofProgramme(null))).isEmpty();
    assertThat(contents(proposal.ofProgramme("2").meaning("Mô hình trình diễn kỹ thuật")))
        .as("what the objective says outright goes before")
        .containsExactly("demonstration");
    assertThat(contents(proposal.ofProgramme(programme).named("Tập huấn: " + name))).isEmpty();
  }

  @Test
  void aProgrammeDoesNotStandInForAWord() {
    assertThat(contents(proposal().named("Hỗ trợ Công ty X").meaning(null).ofProgramme("6")))
        .isEmpty();
  }

  private static List<String> contents(Proposals proposal) {
    return new Reading(proposal.build(), PlanDefinitions.of2021())
        .contents().stream().map(Rate::content).toList();
  }
}
