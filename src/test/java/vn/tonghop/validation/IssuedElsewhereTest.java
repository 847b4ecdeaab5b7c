package vn.tonghop.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tonghop.definition.Province;

class IssuedElsewhereTest {

  private static final Province PROVINCE = new Province("75", "Đồng Nai", "tỉnh");
  private static final Province CITY = new Province("75", "Đồng Nai", "thành phố");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UBND huyện Tân Phú",
        "Ủy ban nhân dân thành phố Biên Hòa",
        "UBND TP",
        "Chủ tịch UBND thị xã Long Khánh",
        "HĐND xã Phú Thịnh",
        "UBND thị trấn",
        "UBND tỉnh Bình Phước"
      })
  void byADistrictACommuneOrAnotherProvince(String issuer) {
    assertThat(IssuedElsewhere.says(issuer, PROVINCE)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "UBND tỉnh",
        "UBND tỉnh Đồng Nai",
        "UBND tỉnh Đồng Nai về khuyến công",
        "UBND tỉnh về việc hỗ trợ các huyện",
        "HDND tỉnh",
        "Bộ Tài chính",
        "Chính phủ về phát triển cơ quan xã hội",
        "Sở Công Thương"
      })
  void byTheProvinceOrTheState(String issuer) {
    assertThat(IssuedElsewhere.says(issuer, PROVINCE)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"UBND thành phố", "UBND thành phố Đồng Nai", "UBND tỉnh Đồng Nai"})
  void byAProvinceThatIsACity(String issuer) {
    assertThat(IssuedElsewhere.says(issuer, CITY)).isFalse();
    assertThat(IssuedElsewhere.says("UBND thành phố Biên Hòa", CITY)).isTrue();
  }
}
