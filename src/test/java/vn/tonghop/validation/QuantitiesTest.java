package vn.tonghop.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tonghop.proposal.Proposals.proposal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tonghop.definition.PlanDefinitions;
import vn.tonghop.finding.Address;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;

class QuantitiesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "05 cơ sở",
        "Hỗ trợ 05 cơ sở CNNT thuê tư vấn năm 2021",
        "Hoàn thành 100% khối lượng công việc xây dựng kế hoạch khuyến công năm 2022",
        "Phát hành 2000 cuốn đặc san",
        "Phát hành 1.600 cuốn Bản tin Khuyến công",
        "định kỳ 02 chuyên đề/tháng",
        "trên 1.000 lượt truy cập/tháng",
        "công suất 5/ngày",
        "công suất chế biến đạt 1,5 tấn nguyên liệu/ngày",
        "tổng số 25 lao động",
        "Tổ chức một lớp tập huấn",
        "Một nhãn hiệu được cấp giấy chứng nhận",
        "Hai mươi lăm học viên",
        "Năm cơ sở được hỗ trợ",
        "Cung cấp số liệu thống kê định kỳ hàng quý",
        "năng suất tăng gấp đôi",
        "sản phẩm đạt ISO 9001, doanh thu tăng 20%",
        "1. Đào tạo 30 lao động",
        "Theo ISO và quy chuẩn của ngành, 20 cộng tác viên",
        "Quyết định 53/2018/QĐ-UBND và kế hoạch năm 2021, 20 cộng tác viên"
      })
  void aQuantityIsFound(String result) {
    assertThat(Quantities.isIn(result)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Duy trì hoạt động showroom trưng bày sản phẩm CNNT tiêu biểu",
        "Hoàn thành trong năm 2021",
        "Xây dựng kế hoạch khuyến công năm 2022",
        "Thực hiện giai đoạn 2021 - 2025",
        "Hoàn thành trước ngày 15 tháng 12 năm 2021",
        "Xong trước 15/12/2021",
        "Hoàn thành trong tháng 5/2021",
        "Thực hiện đúng Quyết định 53/2018/QĐ-UBND ngày 11 tháng 12 năm 2018",
        "Theo Quyết định số 558/QĐ-UBND",
        "Sản phẩm đạt tiêu chuẩn ISO 9001:2015",
        "Nhà xưởng tại ấp 3, xã Phú Lộc",
        "1. Nâng cao năng lực\n2. Quảng bá sản phẩm",
        "Hỗ trợ một số cơ sở",
        "Tăng tỷ lệ sản phẩm đạt chuẩn",
        "Hoàn thành vào cuối năm",
        "Bà con phấn khởi",
        "Đạt HACCP : ISO / IEC - 22000 và tại phường 5, quận 10, giai đoạn 2021 - 2025",
        "HACCP - cho ấp 3",
        "Thực hiện ở cấp tỉnh, cấp huyện và cấp xã, hoàn thành trước ngày 15/12/2021"
      })
  void aYearADateAnInstrumentOrAPlaceIsNone(String result) {
    assertThat(Quantities.isIn(result)).isFalse();
  }

  @Test
  void aResultThatCannotBeMeasuredIsToldAndNothingElse() {
    MeasurableResult rule = new MeasurableResult();
    assertThat(rule.check(proposal().expecting("Tăng năng suất").build(), PlanDefinitions.of2021()))
        .containsExactly(
            Finding.of(
                FindingCode.RESULT_NOT_MEASURABLE,
                new Address("731-bien-hoa.xlsx", "Đăng ký", 12, "F"),
                "Tăng năng suất"))
        .noneMatch(Finding::rejects);
    assertThat(rule.check(proposal().build(), PlanDefinitions.of2021())).isEmpty();
    assertThat(rule.check(proposal().expecting(null).build(), PlanDefinitions.of2021())).isEmpty();
  }
}
