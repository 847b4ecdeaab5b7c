package vn.tonghop.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tonghop.proposal.Proposals.proposal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tonghop.definition.PlanDefinitions;
import vn.tonghop.finding.Address;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;

class NameInWordsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "12",
        "1.1",
        "350.000.000",
        "195 triệu đồng",
        "5/2021",
        "Tháng 5 năm 2021",
        "12/3/2021",
        "Quý II",
        "-",
        "…",
        "x",
        "A",
        "a, b",
        "IV",
        "Đề án 3",
        "Nhiệm vụ số 2",
        "như trên",
        "100%"
      })
  void whatSaysNothingIsNoName(String name) {
    assertThat(check(name))
        .containsExactly(
            Finding.of(
                FindingCode.NAME_NOT_IN_WORDS,
                new Address("731-bien-hoa.xlsx", "Đăng ký", 12, "B"),
                name))
        .allMatch(Finding::rejects);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Bản tin Khuyến công",
        "Đề án 1: tập huấn",
        "May",
        "In ấn",
        "Xây dựng kế hoạch khuyến công 2022",
        "05 lớp",
        "Website",
        "Tổ chức 2 hội chợ",
        "Năm mô hình",
        "Dong riềng",
        "Số hóa dữ liệu"
      })
  void aFewWordsAreEnough(String name) {
    assertThat(check(name)).isEmpty();
  }

  @Test
  void aNameThatIsMissingIsNotAskedFor() {
    assertThat(check(null)).isEmpty();
  }

  private static List<Finding> check(@Nullable String name) {
    return new NameInWords().check(proposal().named(name).build(), PlanDefinitions.of2021());
  }
}
