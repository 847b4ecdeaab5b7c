package vn.tonghop.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tonghop.definition.UnitNames;

class UnitCountTest {

  private static final UnitNames ESTABLISHMENTS =
      UnitNames.of(
          List.of("cơ sở", "doanh nghiệp", "công ty", "hợp tác xã", "HTX", "hộ kinh doanh"));

  private static Optional<UnitCount> promised(String text, UnitNames names) {
    return UnitMentions.total(CountToken.of(text.toLowerCase(Locale.ROOT)), names);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Hỗ trợ 05 cơ sở CNNT thuê tư vấn các lĩnh vực: Lập dự án đầu tư | 5",
        "5 cơ sở | 5",
        "05cơ sở | 5",
        "HỖ TRỢ 05 CƠ SỞ | 5",
        "năm (05) cơ sở | 5",
        "05 (năm) cơ sở | 5",
        "hỗ trợ (05) cơ sở | 5",
        "hỗ trợ năm cơ sở | 5",
        "Năm cơ sở được hỗ trợ | 5",
        "hỗ trợ một cơ sở | 1",
        "ba cơ sở | 3",
        "sáu cơ sở | 6",
        "mười cơ sở | 10",
        "mười hai cơ sở | 12",
        "hai mươi cơ sở | 20",
        "hai mươi mốt cơ sở | 21",
        "hỗ trợ 03 doanh nghiệp, HTX | 3",
        "01 HTX ứng dụng | 1",
        "khoảng 5 cơ sở | 5",
        "ít nhất 05 cơ sở | 5",
        "1.200 cơ sở | 1200",
        "tổng số 05 cơ sở | 5",
        "năm 2021 hỗ trợ 05 cơ sở, tạo việc làm cho trên 100 lao động | 5",
        "05 cơ sở được hỗ trợ, 10 sản phẩm được công nhận, năng suất tăng 2,5 lần | 5",
        "02 doanh nghiệp và 01 HTX | 3",
        "02 cơ sở tại Tân Phú, 03 cơ sở tại Định Quán | 5",
        "02 cơ sở (huyện Tân Phú) và 03 cơ sở (huyện Định Quán) | 5",
        "05 cơ sở (03 doanh nghiệp; 02 HTX) | 5",
        "03 doanh nghiệp, 02 HTX | 5",
        "4 doanh nghiệp và 1 HTX | 5",
        "05 cơ sở, trong đó có 02 HTX và 03 doanh nghiệp | 5",
        "05 cơ sở gồm 02 HTX, 03 doanh nghiệp | 5",
        "05 cơ sở: 02 HTX, 03 doanh nghiệp | 5",
        "Hỗ trợ doanh nghiệp nhỏ (05 cơ sở) | 5",
        "Hỗ trợ 05 cơ sở; 05 cơ sở có chiến lược phát triển | 5",
        "Hỗ trợ 05 cơ sở giúp 05 cơ sở mở rộng thị trường | 5",
        "Hỗ trợ 05 cơ sở sản xuất gốm; 05 cơ sở tăng năng suất | 5",
        "Hỗ trợ 05 cơ sở CNNT; hỗ trợ 05 cơ sở CNNT | 5",
        "05 cơ sở trong | 5",
        "05 cơ sở (nhỏ | 5",
        "05 cơ sở (nhỏ) và 02 HTX | 7",
        "05 (05) cơ sở | 5",
        "hỗ trợ ( 05 ) cơ sở | 5",
        "(nhỏ) 05 cơ sở | 5",
        "() 05 cơ sở | 5",
        "02 cơ sở + 03 cơ sở | 5",
        "02 cơ sở & 01 cơ sở | 3",
        "Hỗ trợ máy móc. 05 cơ sở | 5",
        "tổng số 05 cơ sở; số 07 cơ sở | 5",
        "Mỗi cơ sở được hỗ trợ 01 máy, tổng số cơ sở: 04 | 4",
        "Số lượng cơ sở được hỗ trợ: 04; tăng năng suất 20% | 4",
        "9.999 cơ sở | 9999"
      })
  void countsWhatATextPromises(String text, int count) {
    assertThat(promised(text, ESTABLISHMENTS)).contains(UnitCount.exactly(count));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "từ 3 đến 5 cơ sở | 3 | 5",
        "03 - 05 cơ sở | 3 | 5",
        "03-05 cơ sở | 3 | 5",
        "3–5 cơ sở | 3 | 5",
        "2 hoặc 3 cơ sở | 2 | 3",
        "tối đa 05 cơ sở | 1 | 5",
        "không quá 5 cơ sở | 1 | 5",
        "dưới 5 cơ sở | 1 | 4",
        "04 (năm) cơ sở | 4 | 5",
        "Hỗ trợ 05 cơ sở; 03 cơ sở mở rộng thị trường | 3 | 8",
        "Hỗ trợ 01 cơ sở CNNT ứng dụng máy móc; cung cấp cho 20 doanh nghiệp trong tỉnh | 1 | 21",
        "Khảo sát 20 cơ sở CNNT, lựa chọn tư vấn cho 04 cơ sở CNNT | 4 | 24",
        "Hỗ trợ 01 cơ sở, nhân rộng ra 05 cơ sở cùng ngành | 1 | 6",
        "5 - 3 cơ sở | 3 | 5",
        "5-3 cơ sở | 3 | 5",
        "- Hỗ trợ 02 cơ sở gỗ;- Hỗ trợ 02 cơ sở gốm | 2 | 4",
        "- 01 cơ sở gạch;- 01 cơ sở gốm;- 01 cơ sở mây tre | 1 | 3",
        "Hỗ trợ 02 cơ sở chế biến gỗ; 02 cơ sở sản xuất gốm | 2 | 4",
        "Giai đoạn 1: 02 cơ sở; giai đoạn 2: 02 cơ sở | 2 | 4",
        "dưới 1 cơ sở | 1 | 1",
        "dưới 2 cơ sở | 1 | 1"
      })
  void doesNotChooseWhereATextLeavesItOpen(String text, int least, int most) {
    assertThat(promised(text, ESTABLISHMENTS)).contains(new UnitCount(least, most));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Hỗ trợ cơ sở CNNT",
        "các cơ sở",
        "một số cơ sở",
        "trên 100 lao động",
        "170 lượt cơ sở",
        "02 lần",
        "trong năm cơ sở đạt doanh thu 5 tỷ",
        "hàng năm cơ sở sản xuất",
        "năm 2021 cơ sở đạt doanh thu",
        "tháng 5 cơ sở đi vào hoạt động",
        "đến ngày 10/5/2018 cơ sở đi vào hoạt động",
        "quý 2 cơ sở hoàn thành",
        "Quyết định số 05 cơ sở",
        "sau cơ sở thứ nhất",
        "1,5 cơ sở",
        "01/05 cơ sở",
        "100% cơ sở",
        "tăng gấp 2 cơ sở",
        "0 cơ sở",
        "00 cơ sở",
        "01 cơ sở dữ liệu",
        "02 cơ sở hạ tầng",
        "123456789012345678901234567890 cơ sở",
        "một trăm cơ sở",
        "ba bốn cơ sở",
        "05 hồ sơ",
        "05. cơ sở",
        "05 cơ, sở",
        "2x cơ sở",
        "số 07 cơ sở",
        "số cơ sở: 04 máy",
        "số cơ sở: nhiều",
        "số cơ sở:",
        "số cơ sở",
        "cơ sở: 04",
        "số cơ sở được hỗ trợ",
        "0-5 cơ sở",
        ") cơ sở",
        "() cơ sở",
        "- cơ sở"
      })
  void countsNothingWhereNoNumberOfThemStands(String text) {
    assertThat(promised(text, ESTABLISHMENTS)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "01 mô hình | mô hình | 1",
        "Tổ chức 01 lần bình chọn | lần | 1",
        "cho 2 cụm công nghiệp | cụm | 2",
        "Hỗ trợ kinh phí 20 gian hàng | gian hàng | 20"
      })
  void countsEveryKindOfUnit(String text, String name, int count) {
    assertThat(promised(text, UnitNames.of(List.of(name)))).contains(UnitCount.exactly(count));
  }

  @Test
  void theLongerNameIsReadFirst() {
    assertThat(promised("02 cụm công nghiệp", UnitNames.of(List.of("cụm", "cụm công nghiệp"))))
        .contains(UnitCount.exactly(2));
  }

  @Test
  void isWrittenAsPeopleWriteIt() {
    assertThat(UnitCount.exactly(5).written()).isEqualTo("05");
    assertThat(UnitCount.exactly(12).written()).isEqualTo("12");
    assertThat(new UnitCount(3, 10).written()).isEqualTo("03 - 10");
  }
}
