package vn.tonghop.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.tonghop.definition.Appendix;
import vn.tonghop.proposal.Dong;

class AppendixTextTest {

  @Test
  void namesThePlanItBelongsTo() {
    assertThat(attachment("4854/KH-UBND", LocalDate.of(2021, 5, 10)))
        .isEqualTo(
            "(Kèm theo Kế hoạch số 4854/KH-UBND ngày 10 tháng 5 năm 2021 của Ủy ban nhân dân tỉnh"
                + " Đồng Nai)");
  }

  @Test
  void padsDaysBelowTenAndTheFirstTwoMonths() {
    assertThat(attachment("1/KH-UBND", LocalDate.of(2021, 2, 9)))
        .contains("ngày 09 tháng 02 năm 2021");
  }

  @Test
  void leavesRoomForANumberAndDateThatAreNotKnownYet() {
    assertThat(attachment(null, null))
        .isEqualTo(
            "(Kèm theo Kế hoạch số …… ngày …… tháng …… năm 2021 của Ủy ban nhân dân tỉnh Đồng Nai)");
  }

  @Test
  void writesTheTotalInWordsInTheStyleOfTheOffice() {
    assertThat(new AppendixText(Plan2021.APPENDIX, 2021).inWords(Dong.of(9_230_500_000L)))
        .isEqualTo("(Bằng chữ: Chín tỷ, hai trăm ba mươi triệu, năm trăm ngàn đồng.)");
  }

  private static String attachment(@Nullable String number, @Nullable LocalDate date) {
    Appendix base = Plan2021.APPENDIX;
    Appendix appendix =
        new Appendix(
            base.unit(),
            base.unitLine(),
            base.label(),
            base.title(),
            number,
            date,
            base.authority(),
            base.words(),
            base.paper(),
            base.signature(),
            base.signedBy());
    return new AppendixText(appendix, 2021).attachment();
  }
}
