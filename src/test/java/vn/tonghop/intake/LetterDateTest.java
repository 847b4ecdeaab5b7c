package vn.tonghop.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tonghop.proposal.Folded;

class LetterDateTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Biên Hòa, ngày 05 tháng 3 năm 2021",
        "Đồng Nai ngày 5 tháng 03 năm 2021",
        "Thành phố Long Khánh, ngày  5  tháng 3  năm 2021",
        "ngày 5 tháng 3 năm 2021",
        "Trảng Bom, ngày 5/3/2021",
        "Trảng Bom, ngày 05-03-2021."
      })
  void isThatOfALineWithPlaceAndDay(String line) {
    assertThat(LetterDate.in(Folded.fold(line))).contains(LocalDate.of(2021, 3, 5));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(Kèm theo Công văn số 45/UBND-KT ngày 5 tháng 3 năm 2021)",
        "(Kèm theo Tờ trình ngày 5 tháng 3 năm 2021)",
        "Căn cứ Quyết định ngày 5 tháng 3 năm 2021",
        "Hạn gửi trước ngày 5 tháng 3 năm 2021",
        "Biên Hòa, ngày   tháng 3 năm 2021",
        "Biên Hòa, ngày 31 tháng 2 năm 2021",
        "Biên Hòa, ngày 5 tháng 3 năm 2021 của UBND thành phố",
        "Kế hoạch khuyến công năm 2021",
        ""
      })
  void isNotThatOfAnythingElse(String line) {
    assertThat(LetterDate.in(Folded.fold(line))).isEmpty();
  }
}
