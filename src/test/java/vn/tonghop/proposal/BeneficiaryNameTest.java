package vn.tonghop.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BeneficiaryNameTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Công ty TNHH Gỗ Tân Hòa | CTY TNHH gỗ Tân Hoà",
        "Công ty TNHH Gỗ Tân Hòa | Công ty trách nhiệm hữu hạn  Gỗ Tân Hòa",
        "Cty CP Gốm Việt | Công ty Cổ phần Gốm Việt",
        "HTX Ca cao Phú Hòa | HỢP TÁC XÃ Ca cao Phú Hoà",
        "DNTN Mộc Bình Lộc | Doanh nghiệp tư nhân Mộc Bình Lộc",
        "HTX NN DV Phú Hòa | Hợp tác xã NN Dịch vụ Phú Hòa",
        "Công ty TNHH Gốm Phúc | Công ty TNHH Gốm Phúc (phường Tân Vạn, thành phố Biên Hòa)",
        "Công ty TNHH Gốm Phúc | Công ty TNHH Gốm Phúc, xã Phú Lộc, huyện Tân Phú",
        "Công ty TNHH Gốm Phúc | Công ty TNHH Gốm Phúc - TP. Biên Hòa"
      })
  void isTheSameHoweverItIsSpelled(String one, String other) {
    assertThat(BeneficiaryName.comparable(one)).isEqualTo(BeneficiaryName.comparable(other));
    assertThat(BeneficiaryName.comparable(Normalizer.normalize(one, Normalizer.Form.NFD)))
        .isEqualTo(BeneficiaryName.comparable(other));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Công ty TNHH Gỗ Tân Hòa | Công ty TNHH Gỗ Tấn Hóa",
        "Công ty TNHH Gỗ Tân Hòa | Công ty TNHH Gỗ Tân Hòa 2",
        "Công ty TNHH Gỗ Tân Hòa | Công ty CP Gỗ Tân Hòa",
        "HTX Phú Hòa | Tổ hợp tác Phú Hòa",
        "Công ty CP Gạch, Ngói Đồng Nai | Công ty CP Gạch, Đá Đồng Nai",
        "Công ty TNHH SX - TM Hòa | Công ty TNHH SX - DV Hòa"
      })
  void isAnotherForAnother(String one, String other) {
    assertThat(BeneficiaryName.comparable(one)).isNotEqualTo(BeneficiaryName.comparable(other));
  }

  @Test
  void isOfOneOrOfSeveral() {
    assertThat(isOfOne("Công ty TNHH Gỗ Tân Hòa")).isTrue();
    assertThat(isOfOne("Cơ sở cà phê Xuân Tân Hương")).isTrue();
    assertThat(isOfOne("Các hợp tác xã trên địa bàn tỉnh")).isFalse();
    assertThat(isOfOne("Một số cơ sở CNNT")).isFalse();
    assertThat(isOfOne("Nhiều doanh nghiệp")).isFalse();
    assertThat(isOfOne("…")).isFalse();
  }

  private static boolean isOfOne(String name) {
    return BeneficiaryName.isOfOne(BeneficiaryName.comparable(name));
  }
}
