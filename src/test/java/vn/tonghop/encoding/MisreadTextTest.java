package vn.tonghop.encoding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MisreadTextTest {

  @ParameterizedTest
  @CsvSource({
    "øng dông m¸y mãc thiÕt bÞ tiªn tiÕn, ứng dụng máy móc thiết bị tiên tiến",
    "Phßng Kinh tÕ vµ H¹ tÇng huyÖn Bï Gia MËp, Phòng Kinh tế và Hạ tầng huyện Bù Gia Mập",
    "Hé kinh doanh §inh Gia TuÊn, Hộ kinh doanh Đinh Gia Tuấn",
    "Hé kinh doanh Lý §×nh Tó, Hộ kinh doanh Lý Đình Tú",
    "®a d¹ng hãa s¶n phÈm, đa dạng hóa sản phẩm"
  })
  void tcvn3IsRead(String misread, String meant) {
    MisreadText typed = MisreadText.of(misread);
    assertThat(typed).isEqualTo(MisreadText.TCVN3);
    assertThat(typed.corrected(misread)).isEqualTo(meant);
  }

  @ParameterizedTest
  @CsvSource({
    "ÖÙng duïng maùy moùc thieát bò tieân tieán, Ứng dụng máy móc thiết bị tiên tiến",
    "Coâng ty TNHH Thöùc aên chaên nuoâi Phong Nghi Chí, Công ty TNHH Thức ăn chăn nuôi Phong Nghi Chí",
    "H. Ñaát Ñoû, H. Đất Đỏ"
  })
  void vniIsRead(String misread, String meant) {
    MisreadText typed = MisreadText.of(misread);
    assertThat(typed).isEqualTo(MisreadText.VNI);
    assertThat(typed.corrected(misread)).isEqualTo(meant);
  }

  /** What a soft hyphen stood for is lost; it is put back where the rhyme can be no other. */
  @Test
  void aLostLetterIsPutBackWhereNoOtherWordIsPossible() {
    assertThat(MisreadText.TCVN3.corrected("thÞ trêng, n«ng th«n, chÊt lîng ®îc n©ng"))
        .isEqualTo("thị trường, nông thôn, chất lượng được nâng");
    assertThat(MisreadText.TCVN3.corrected("®Çu t, t vÊn, trng bµy, nhng, s ph¹m"))
        .isEqualTo("đầu tư, tư vấn, trưng bày, nhưng, sư phạm");
    assertThat(MisreadText.TCVN3.corrected("bÓ 5 m, 3 t/h, C.ty T.H, 20 kg, 12 h, lo¹i T"))
        .isEqualTo("bể 5 m, 3 t/h, C.ty T.H, 20 kg, 12 h, loại T");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ứng dụng máy móc thiết bị tiên tiến",
        "Công ty TNHH Hà Nam",
        "Hoà Hà, Quý, Thuý",
        "Ung dung may moc",
        "nồi hơi 5 m², 120 °C ± 2",
        "café Bình",
        "§ 5"
      })
  void unicodeIsLeftAsItIs(String text) {
    MisreadText typed = MisreadText.of(text);
    assertThat(typed).isEqualTo(MisreadText.NONE);
    assertThat(typed.corrected(text)).isSameAs(text);
  }

  /** "Gèm sø" alone might be anything. */
  @Test
  void oneTextTellsOfTheOthersOfItsRow() {
    MisreadText typed = MisreadText.of(null, "HTX Gèm sø", "n©ng ®é chÝnh x¸c");
    assertThat(typed.corrected("HTX Gèm sø")).isEqualTo("HTX Gốm sứ");
    assertThat(typed.corrected("Gốm sứ")).isEqualTo("Gốm sứ");
  }
}
