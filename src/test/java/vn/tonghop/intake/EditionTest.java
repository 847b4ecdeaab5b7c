package vn.tonghop.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tonghop.proposal.Folded;

class EditionTest {

  private static Edition inTitle(String title) {
    return Edition.statedIn(List.of(Folded.fold(title)));
  }

  @ParameterizedTest
  @CsvSource({
    "732-lan-2.xlsx,2",
    "732_Lần 3.xlsx,3",
    "732 v2.xlsx,2",
    "732-ver2.xlsx,2",
    "732 (version 3).xlsx,3",
    "732-bản 2.xlsx,2",
    "732 phiên bản 4.xls,4",
  })
  void aNumberInTheNameOfTheFileIsCertain(String file, int round) {
    assertThat(Edition.ofFile(file)).isEqualTo(new Edition(round, false, false));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "732 (2).xlsx",
        "732 - Copy.xlsx",
        "732-ban-cuoi.xlsx",
        "732 final.xlsx",
        "732-moi.xlsx",
        "732-2021.xlsx",
        "732-ban-2021.xlsx",
        "UBND huyen Tan Phu.xls",
      })
  void whatSaysNothingCertainCountsForNothing(String file) {
    assertThat(Edition.ofFile(file)).isEqualTo(Edition.UNSTATED);
  }

  @ParameterizedTest
  @CsvSource({
    "732-sua.xlsx,0",
    "732_da_chinh_sua.xlsx,0",
    "732-điều chỉnh.xlsx,0",
    "732-thay-the.xlsx,0",
    "732 đính chính.xlsx,0",
    "732-sua-lan-2.xlsx,2",
  })
  void aCorrectionSaysSo(String file, int round) {
    assertThat(Edition.ofFile(file)).isEqualTo(new Edition(round, true, false));
  }

  @ParameterizedTest
  @CsvSource({
    "ĐĂNG KÝ KẾ HOẠCH (BẢN SỬA),0,true",
    "Đăng ký (bản điều chỉnh),0,true",
    "Đăng ký (điều chỉnh lần 1),1,true",
    "Đăng ký đã hiệu chỉnh,0,true",
    "ĐĂNG KÝ LẦN 2,2,false",
    "Thông tư sửa đổi một số điều,0,false",
    "Đầu tư thay thế thiết bị,0,false",
    "Cập nhật công nghệ v2,0,false",
  })
  void aTitleSaysItInMoreWords(String title, int round, boolean correction) {
    assertThat(inTitle(title)).isEqualTo(new Edition(round, correction, false));
  }

  @Test
  void aSupplementSaysSo() {
    assertThat(inTitle("Đăng ký bổ sung lần 2")).isEqualTo(new Edition(2, false, true));
    assertThat(Edition.ofFile("732-bo-sung.xlsx")).isEqualTo(new Edition(0, false, true));
  }

  @Test
  void theHighestRoundCounts() {
    Edition title = inTitle("Đăng ký lần 1 (điều chỉnh lần 2)");
    assertThat(title.and(Edition.ofFile("732-lan-3.xlsx"))).isEqualTo(new Edition(3, true, false));
  }

  @ParameterizedTest
  @CsvSource({
    "0,false,1,1",
    "1,false,1,1",
    "3,false,3,3",
    "0,true,2,2147483647",
    "1,true,2,2",
    "2,true,2,3",
    "3,true,3,4",
  })
  void whatItSaysLeavesRoom(int round, boolean correction, int earliest, int latest) {
    Edition edition = new Edition(round, correction, false);
    assertThat(edition.earliest()).isEqualTo(earliest);
    assertThat(edition.latest()).isEqualTo(latest);
  }
}
