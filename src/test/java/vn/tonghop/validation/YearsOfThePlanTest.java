package vn.tonghop.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tonghop.proposal.Proposals.proposal;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tonghop.definition.PlanDefinition;
import vn.tonghop.definition.PlanDefinitions;
import vn.tonghop.finding.Address;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.proposal.Field;

/** Of the plan of 2021. */
class YearsOfThePlanTest {

  private static final PlanDefinition PLAN = PlanDefinitions.of2021();

  private final Rule rule = new YearsOfThePlan();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Bình chọn sản phẩm công nghiệp nông thôn tiêu biểu cấp quốc gia năm 2020 | năm 2020",
        "Hội chợ Năm 2020 tại TP. Biên Hòa | Năm 2020",
        "Hội chợ 2020 | 2020",
        "Hội chợ (2020) | 2020",
        "Hội chợ triển lãm 2020, hỗ trợ gian hàng | 2020",
        "Tập huấn quý IV/2020 | quý IV/2020",
        "Tập huấn quý 4 năm 2020 | quý 4 năm 2020",
        "Tập huấn tháng 12/2020 | tháng 12/2020",
        "Tập huấn 12/2020 | 12/2020",
        "Tập huấn tháng 5 năm 2020 | tháng 5 năm 2020",
        "Tập huấn ngày 15/3/2020 | ngày 15/3/2020",
        "Đào tạo nghề giai đoạn 2016 - 2020 | giai đoạn 2016 - 2020",
        "Đào tạo nghề giai đoạn 2022–2025 | giai đoạn 2022–2025",
        "Tổng kết giai đoạn 2011 - 2015 | giai đoạn 2011 - 2015",
        "Xây dựng kế hoạch giai đoạn 2016 - 2020 | giai đoạn 2016 - 2020",
        "Đào tạo nghề từ 2016 đến 2020 | từ 2016 đến 2020",
        "Đào tạo nghề năm 2019, 2020 | năm 2019, 2020",
        "Đào tạo nghề năm học 2019/2020 | năm học 2019/2020",
        "Hỗ trợ đầu tư năm 2020 | năm 2020",
        "Kế hoạch hoạt động năm 2020 | năm 2020",
        "Quy hoạch công nghiệp đến năm 2020 | năm 2020",
        "Đào tạo nghề sau năm 2022 | năm 2022",
        "Đào tạo nghề năm 2022 | năm 2022",
        "Xây dựng kế hoạch khuyến công 2023 | 2023",
        "Tổng kết công tác khuyến công năm 2019 | năm 2019",
        "2020 | 2020",
        "năm 1999 | năm 1999",
        "năm 1900 | năm 1900",
        "năm 2099 | năm 2099",
        "năm 2021; năm 2020 | năm 2020"
      })
  void anotherYearInTheName(String name, String year) {
    assertThat(rule.check(proposal().named(name).build(), PLAN))
        .containsExactly(
            Finding.of(FindingCode.YEAR_IN_NAME_DIFFERS, at("B"), Field.NAME.name(), year, "2021"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Bình chọn sản phẩm năm 2021",
        "Đào tạo nghề giai đoạn 2021-2025",
        "Đào tạo nghề giai đoạn 2016 - 2021",
        "Tổng kết Chương trình khuyến công giai đoạn 2016 - 2020",
        "Rà soát, đánh giá các đề án khuyến công giai đoạn 2018-2020",
        "Xây dựng kế hoạch khuyến công giai đoạn 2022 - 2025",
        "Nâng giá trị sản xuất thêm 20% so với giai đoạn 2016 - 2020",
        "Đào tạo nghề năm 2020 - 2021, năm học 2020/2021",
        "Đào tạo nghề từ năm 2019 đến năm 2022",
        "Đào tạo nghề năm 2020 và 2021",
        "Đào tạo nghề từ năm 2019",
        "Xây dựng kế hoạch khuyến công 2022",
        "Khảo sát và thực hiện xây dựng kế hoạch khuyến công tỉnh Đồng Nai năm 2022",
        "Chiến lược phát triển công nghiệp đến năm 2030, tầm nhìn 2045",
        "Tổng kết công tác khuyến công năm 2020",
        "Quyết toán đề án chuyển tiếp năm 2020",
        "Tăng 5,4% so với năm 2020, theo giá so sánh năm 2010",
        "Phổ biến Luật Doanh nghiệp năm 2020",
        "Triển khai Quyết định số 841/QĐ-UBND ngày 22/3/2016 về khuyến công giai đoạn 2016 - 2020",
        "Phát hành 2000 cuốn, 2020 bản tin, 2.020 lượt",
        "Máy CNC 2020-A, TCVN 6477:2016, ISO 9001:2015, hợp đồng số 12/2020/HĐ-KT",
        "Theo hợp đồng số 12/2020",
        "Điện thoại 0251.3822.2020, 2020.3822",
        "1900 - 2000 lượt khách",
        "Hội chợ 200",
        "Hội chợ lần thứ 20",
        "Hội chợ 190",
        "năm 1899, năm 2100, năm 2a20, năm 20:20, năm 3020",
        "2021"
      })
  void noSlip(String text) {
    assertThat(
            rule.check(
                proposal().named(text).meaning(text).expecting(text).noted(text).build(), PLAN))
        .isEmpty();
  }

  @Test
  void elsewhereItIsOnlyTold() {
    String text = "Hoàn thành trong năm 2020, nghiệm thu quý I/2022";
    assertThat(rule.check(proposal().meaning(text).expecting(text).noted(text).build(), PLAN))
        .containsExactly(
            told(Field.OBJECTIVE, "E", "năm 2020; quý I/2022"),
            told(Field.EXPECTED_RESULT, "F", "năm 2020; quý I/2022"),
            told(Field.NOTE, "M", "năm 2020; quý I/2022"));
    assertThat(rule.check(proposal().noted(text).build(), PLAN))
        .extracting(Finding::code)
        .containsExactly(FindingCode.YEAR_IN_TEXT_DIFFERS);
  }

  @Test
  void aNoteTellsWhenPapersWereWritten() {
    String text = "Theo biên bản họp ngày 20/12/2020";
    assertThat(rule.check(proposal().noted(text).build(), PLAN)).isEmpty();
    assertThat(rule.check(proposal().expecting(text).build(), PLAN))
        .containsExactly(told(Field.EXPECTED_RESULT, "F", "ngày 20/12/2020"));
  }

  /** Perhaps it was supported then; "từ năm 2019" alone says since when a firm exists. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Tiếp tục từ năm 2020",
        "Tiếp tục thực hiện từ năm 2020",
        "Đề án chuyển tiếp từ năm 2020",
        "Kéo dài từ tháng 6 năm 2020"
      })
  void whatGoesOnFromAnEarlierYearIsTold(String note) {
    assertThat(rule.check(proposal().noted(note).build(), PLAN))
        .extracting(Finding::code)
        .containsExactly(FindingCode.YEAR_IN_TEXT_DIFFERS);
  }

  @Test
  void aBareNumberIsAYearInNamesOnly() {
    assertThat(rule.check(proposal().expecting("Số lao động: 2020").build(), PLAN)).isEmpty();
  }

  @Test
  void theClauseOfALegalBasisEndsWithIt() {
    String basis = "Quyết định 53/2018/QĐ-UBND ngày 11 tháng 12 năm 2018 của UBND tỉnh";
    assertThat(rule.check(proposal().noted(basis).build(), PLAN)).isEmpty();
    for (String end : List.of("; ", ". ", " - ")) {
      assertThat(rule.check(proposal().noted(basis + end + "Thực hiện năm 2020").build(), PLAN))
          .as(end)
          .containsExactly(told(Field.NOTE, "M", "năm 2020"));
    }
  }

  /** Its years are those of its number and its date, wherever in the text it stands. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "53/2018/QĐ-UBND ngày 11/12/2018; năm 2020 | năm 2020",
        "Quyết định 53/2018/QĐ-UBND; Hội chợ 2020 | 2020",
        "Hội chợ 2020; Quyết định 53/2018 | 2020",
        "năm 2020; Quyết định 53/2018/QĐ-UBND; năm 2019 | năm 2020; năm 2019"
      })
  void beforeAndBehindALegalBasis(String name, String years) {
    assertThat(rule.check(proposal().named(name).build(), PLAN))
        .singleElement()
        .extracting(finding -> finding.arguments().get(1))
        .isEqualTo(years);
  }

  @Test
  void ofManyYearsAFewAreNamed() {
    String text = "năm 2001; năm 2002; năm 2003; năm 2004; năm 2005; năm 2006; năm 2001";
    assertThat(rule.check(proposal().named(text).build(), PLAN))
        .singleElement()
        .extracting(finding -> finding.arguments().get(1))
        .isEqualTo("năm 2001; năm 2002; năm 2003; năm 2004; năm 2005");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2020 ", "năm 2020 ", "2020, ", "20", "1/2020 ", "QĐ 1/2020 năm 2019 ", "- "})
  void aHostileTextTakesNoLongerThanItsLengthAllows(String piece) {
    String text = piece.repeat(32_767 / piece.length());
    assertThat(rule.check(proposal().named(text).build(), PLAN)).hasSizeLessThanOrEqualTo(1);
  }

  private static Finding told(Field field, String column, String years) {
    return Finding.of(FindingCode.YEAR_IN_TEXT_DIFFERS, at(column), field.name(), years, "2021");
  }

  private static Address at(String column) {
    return new Address("731-bien-hoa.xlsx", "Đăng ký", 12, column);
  }
}
