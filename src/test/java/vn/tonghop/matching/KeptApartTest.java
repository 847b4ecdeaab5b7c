package vn.tonghop.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tonghop.matching.Machines.to;
import static vn.tonghop.proposal.Proposals.proposal;

import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tonghop.proposal.Proposals;
import vn.tonghop.proposal.Submitter;
import vn.tonghop.proposal.Submitter.Level;

/** What is nearly the same and may be two: no district loses its money without a question. */
class KeptApartTest {

  private static final String SIXTH = " (MST: 3600123456)";

  private static Proposals course(@Nullable String beneficiary) {
    return proposal()
        .named("Đào tạo nghề may công nghiệp cho lao động nông thôn")
        .implementedBy("Trung tâm Khuyến công")
        .benefiting(beneficiary)
        .meaning("Đào tạo nghề may công nghiệp, gắn với giải quyết việc làm")
        .expecting("35 học viên có việc làm")
        .lasting(3, 4)
        .funded(90_000_000, 90_000_000, 0, 0);
  }

  @ParameterizedTest
  @CsvSource({
    "Công ty TNHH Minh Tâm, Công ty TNHH Minh Tân",
    "Công ty TNHH Hải Nam, Công ty TNHH Hải Lam",
    "Công ty TNHH ABC, Công ty TNHH ABD",
    "HTX Suối Rao, HTX Suối Rau",
    "HTX Ca cao Phú Hòa, HTX Ca cao Phú Hào",
    "Công ty TNHH Hoàng Long, Công ty TNHH Long Hoàng",
    "Công ty TNHH An Phát, Công ty TNHH Phát An",
    "Hộ kinh doanh Lê Văn Minh, Hộ kinh doanh Lê Minh Văn"
  })
  void aLetterOrTheOrderOfTwoSyllablesMayMakeAnotherBeneficiary(String one, String other) {
    assertThat(Judged.of(to(one), to(other))).isEqualTo(Judged.DOUBTFUL);
    assertThat(Judged.of(to(one + SIXTH), to(other + SIXTH))).isEqualTo(Judged.CERTAIN);
  }

  /** No Vietnamese word is spelled so: it is a slip, and no other name. */
  @ParameterizedTest
  @CsvSource({
    "Công ty TNHH Minh Tâm, Công ty TNHH Minh Tâmm",
    "HTX Suối Rao, HTX Suốii Rao",
    "Hộ kinh doanh Lê Văn Thành, Hộ kinh doanh Lê Văn Thnàh",
    "Hộ kinh doanh Lê Văn Nghĩa, Hộ kinh doanh Lê Văn Ngh ĩa"
  })
  void lettersThatMakeNoWordAreASlipWhereAllElseIsTheSame(String right, String slip) {
    assertThat(Judged.of(to(right), to(slip))).isEqualTo(Judged.CERTAIN);
    assertThat(Judged.of(to(right), to(slip).lasting(4, 5))).isEqualTo(Judged.DOUBTFUL);
    assertThat(Judged.of(to(right), to(slip).funded(340_000_000, 150_000_000, 190_000_000, 0)))
        .isEqualTo(Judged.DOUBTFUL);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Cong ty TNHH Minh Tam", "CÔNG TY TNHH Minh Tâm", "Cty TNHH Minh Ta\u0302m"})
  void diacriticsLeftOutAreNoOtherLetters(String written) {
    assertThat(Judged.of(to("Công ty TNHH Minh Tâm"), to(written))).isEqualTo(Judged.CERTAIN);
  }

  @Test
  void whatIsOverBeforeTheOtherBeginsMayBeDoneTwice() {
    assertThat(Judged.of(course(null), course(null).lasting(9, 10))).isEqualTo(Judged.DOUBTFUL);
    assertThat(Judged.of(course(null), course(null).lasting(4, 5))).isEqualTo(Judged.CERTAIN);
    assertThat(
            Judged.of(
                course(null), course(null).lasting(9, 10).meaning("Dạy nghề may cho lớp thứ hai")))
        .isEqualTo(Judged.DOUBTFUL);
  }

  /** "Máy tráng bánh" is named, in the same words and for the same money. */
  @Test
  void oneMachineIsNotBoughtTwiceInTheSameWords() {
    String firm = "Công ty TNHH Minh Tâm";
    assertThat(Judged.of(to(firm), to(firm).lasting(9, 10))).isEqualTo(Judged.CERTAIN);
    assertThat(
            Judged.of(
                to(firm).meaning("Nâng cao năng suất"),
                to(firm).meaning("Nâng cao năng suất").lasting(9, 10)))
        .as("nothing says what is bought")
        .isEqualTo(Judged.DOUBTFUL);
    assertThat(Judged.of(course(firm), course(firm).lasting(9, 10)))
        .as("a course may be given twice")
        .isEqualTo(Judged.DOUBTFUL);
  }

  @ParameterizedTest
  @CsvSource({"tạ, CERTAIN", "tại xã Suối C, CERTAIN", "số 4, DOUBTFUL"})
  void aNameThatBreaksOffInAWordIsNoOther(String cut, Judged judged) {
    Proposals whole = course(null).named("Đào tạo nghề may túi tại xã Suối Cát");
    Proposals broken = course(null).named("Đào tạo nghề may túi " + cut);
    Proposals numbered = course(null).named("Đào tạo nghề may túi số 45 tại xã Suối Cát");
    assertThat(Judged.of(judged == Judged.DOUBTFUL ? numbered : whole, broken)).isEqualTo(judged);
  }

  @Test
  void twoDistrictsMayAskForACourseEachForThosePeopleWhomNobodyNames() {
    assertThat(Judged.of(course(null).sentBy("731"), course(null).sentBy("736")))
        .isEqualTo(Judged.DOUBTFUL);
    assertThat(Judged.of(course(null).sentBy("731"), course(null).sentBy("731")))
        .isEqualTo(Judged.CERTAIN);
    String placed = "Đào tạo nghề may công nghiệp cho lao động nông thôn tại xã Suối Cát";
    assertThat(
            Judged.of(
                course(null).named(placed).sentBy("731"), course(null).named(placed).sentBy("736")))
        .isEqualTo(Judged.CERTAIN);
  }

  /** One copy is its own; but people may be those of the district that asks. */
  @Test
  void whatABodyCarriesOutAndAsksForItselfIsNotAnothers() {
    Submitter centre =
        new Submitter(
            "TT",
            "TT Khuyến công",
            Level.CENTRE,
            List.of("Trung tâm Khuyến công"),
            null,
            null,
            true);
    UnaryOperator<Proposals> website = any -> any.named("Duy trì trang thông tin khuyến công");
    assertThat(
            bySenders(
                centre,
                website.apply(course(null).sentBy("TT")),
                website.apply(course(null).sentBy("731"))))
        .isTrue();
    assertThat(
            bySenders(
                centre,
                website.apply(course(null).sentBy("736")),
                website.apply(course(null).sentBy("731"))))
        .isFalse();
    assertThat(bySenders(centre, course(null).sentBy("TT"), course(null).sentBy("731"))).isFalse();
  }

  private static boolean bySenders(Submitter known, Proposals one, Proposals other) {
    Linkage linkage = new Linkage(Judged.RULES, List.of(known), 1);
    linkage.add(one.build());
    linkage.add(other.inRow(13).build());
    return linkage.clusters(1).get(0).isCertain();
  }

  @ParameterizedTest
  @CsvSource({"ấp 1, ấp 2", "chi nhánh Biên Hòa, chi nhánh Long Thành", "xưởng A, xưởng B"})
  void whatIsForAnotherSiteMayBeAnother(String one, String other) {
    String firm = "Công ty TNHH Minh Tâm";
    assertThat(Judged.of(to(firm + ", " + one), to(firm + ", " + other)))
        .isEqualTo(Judged.DOUBTFUL);
    assertThat(
            Judged.of(
                to(firm).meaning("Đầu tư máy tráng bánh tại " + one),
                to(firm).meaning("Đầu tư máy tráng bánh tại " + other)))
        .isEqualTo(Judged.DOUBTFUL);
    assertThat(Judged.of(to(firm + ", " + one), to(firm + ", " + one))).isEqualTo(Judged.CERTAIN);
    assertThat(Judged.of(to(firm + ", " + one), to(firm))).isEqualTo(Judged.CERTAIN);
  }

  @ParameterizedTest
  @CsvSource({
    "Hỗ trợ phần mềm quản lý kho nhập, Hỗ trợ phần mềm quản lý kho xuất",
    "Ứng dụng máy may áo nam, Ứng dụng máy may áo nữ"
  })
  void oneSyllableMayTellTwoApart(String one, String other) {
    String firm = "Công ty TNHH Minh Tâm";
    assertThat(Judged.of(to(firm).named(one), to(firm).named(other))).isEqualTo(Judged.DOUBTFUL);
  }

  @Test
  void aFirmOfOneMemberMayBeAnother() {
    String one = "Công ty TNHH Minh Tâm";
    String other = "Công ty TNHH MTV Minh Tâm";
    assertThat(Judged.of(to(one), to(other))).isEqualTo(Judged.DOUBTFUL);
    assertThat(Judged.of(to(one + SIXTH), to(other + SIXTH))).isEqualTo(Judged.CERTAIN);
  }

  @Test
  void theCommuneMayStandInTheNameOrTheObjectiveAlone() {
    for (String name : new String[] {"HTX Đoàn Kết", "Hộ kinh doanh Nguyễn Thị Sáu"}) {
      Proposals one = to(name).implementedBy("Phòng Kinh tế và Hạ tầng huyện Xuân Lộc");
      Proposals other = to(name).implementedBy("Phòng Kinh tế và Hạ tầng huyện Xuân Lộc");
      assertThat(
              Judged.of(
                  one.meaning("Đầu tư máy tráng bánh tại xã Xuân Phú"),
                  other.meaning("Đầu tư máy tráng bánh tại xã Suối Cát")))
          .isEqualTo(Judged.DIFFERENT);
      assertThat(
              Judged.of(
                  one.meaning("Đầu tư máy tráng bánh")
                      .named("Ứng dụng máy tráng bánh tại xã Xuân Phú"),
                  other
                      .meaning("Đầu tư máy tráng bánh")
                      .named("Ứng dụng máy tráng bánh tại xã Suối Cát")))
          .isEqualTo(Judged.DIFFERENT);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Lao động nông thôn",
        "Lao động nữ huyện Xuân Lộc",
        "Phụ nữ nghèo",
        "Hội viên Hội Nông dân",
        "Người dân",
        "Hộ nghèo xã Suối Cát",
        "Thanh niên",
        "Người khuyết tật",
        "Doanh nghiệp",
        "Doanh nghiệp trên địa bàn",
        "Cơ sở CNNT",
        "Cơ sở CNNT huyện Xuân Lộc"
      })
  void aClassOfPeopleIsNobodyInParticular(String people) {
    Proposals one = course(people);
    assertThat(beneficiary(one)).as(people).isEqualTo(Agreement.UNKNOWN);
    assertThat(Judged.of(one, course(people).lasting(9, 10))).isEqualTo(Judged.DOUBTFUL);
  }

  @ParameterizedTest
  @CsvSource({
    "Lao động nữ xã Suối Cát, Phụ nữ xã Suối Cát, CERTAIN",
    "Phụ nữ xã Suối Cát, Phụ nữ nghèo xã Suối Cát, CERTAIN",
    "Thanh niên xã Suối Cát, Phụ nữ xã Suối Cát, DOUBTFUL",
    "Phụ nữ xã Suối Cát, Phụ nữ xã Bàu Trâm, DIFFERENT"
  })
  void otherPeopleMayBeOthers(String one, String other, Judged judged) {
    assertThat(Judged.of(course(one), course(other))).isEqualTo(judged);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"HTX Thanh niên Xuân Lộc", "Cơ sở Nông Dân", "Tổ hợp tác Phụ nữ Suối Cát"})
  void aNamedOneMayBearTheNameOfAClass(String name) {
    assertThat(beneficiary(course(name))).isEqualTo(Agreement.SAME);
  }

  private static Agreement beneficiary(Proposals both) {
    Linkage linkage = new Linkage(Judged.RULES);
    linkage.add(both.build());
    linkage.add(both.inRow(13).build());
    return linkage.score(0, 1).parts().stream()
        .filter(part -> part.evidence() == Evidence.BENEFICIARY)
        .findFirst()
        .orElseThrow()
        .agreement();
  }
}
