package vn.tonghop.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.tonghop.proposal.Proposals.proposal;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tonghop.definition.PlanDefinition;
import vn.tonghop.definition.PlanDefinitions;
import vn.tonghop.definition.Support;
import vn.tonghop.definition.Support.Lower;
import vn.tonghop.finding.Address;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.finding.FindingText;
import vn.tonghop.proposal.Fate;
import vn.tonghop.proposal.Proposals;

class ShareOfTotalTest {

  private static final PlanDefinition PLAN = PlanDefinitions.of2021();

  @Test
  void halfIsRightAndOneDongMoreIsNot() {
    assertThat(check(proposal().funded(350_000_000, 175_000_000, 175_000_000, 0))).isEmpty();
    assertThat(check(proposal().funded(350_000_000, 175_000_001, 174_999_999, 0)))
        .containsExactly(
            Finding.of(
                FindingCode.SHARE_EXCEEDED,
                new Address("731-bien-hoa.xlsx", "Đăng ký", 12, "J"),
                "175.000.001",
                "350.000.000",
                "50",
                "175.000.000",
                "ứng dụng máy móc thiết bị tiên tiến",
                "TOTAL",
                "Điều 8 Thông tư 28/2018/TT-BTC",
                "11/5/2018 –",
                "10/5/2021"))
        .allMatch(Finding::rejects);
  }

  @ParameterizedTest
  @CsvSource({
    "1, 0, 1",
    "3, 1, 2",
    "101, 50, 51",
    "199, 99, 100",
    "9223372036854775807, 4611686018427387903, 4611686018427387904"
  })
  void roundsForNobodyAndOverflowsNever(long total, long right, long wrong) {
    assertThat(check(proposal().funded(total, right, total - right, 0))).isEmpty();
    assertThat(check(proposal().funded(total, wrong, total - wrong, 0))).hasSize(1);
  }

  @Test
  void aShareOfThirtyPercent() {
    Proposals model = proposal().named("Xây dựng mô hình trình diễn kỹ thuật");
    assertThat(check(model.funded(1_600, 480, 1_120, 0))).isEmpty();
    assertThat(check(model.funded(1_600, 481, 1_119, 0))).hasSize(1);
    assertThat(check(model.funded(1_601, 480, 1_121, 0))).isEmpty();
  }

  /** The share of the rent cannot be more than the same share of a total that holds the rent. */
  @Test
  void aShareOfAPartIsNamedAsSuch() {
    PlanDefinition before = PlanDefinitions.decidedOn(PLAN, LocalDate.of(2018, 5, 10));
    Proposals booths = proposal().named("Hỗ trợ tiền thuê gian hàng hội chợ");
    assertThat(check(booths.funded(500, 400, 100, 0), before)).isEmpty();
    Finding finding = check(booths.funded(500, 401, 99, 0), before).get(0);
    assertThat(FindingText.in(Locale.forLanguageTag("vi")).message(finding))
        .contains("vượt 80% \"tiền thuê gian hàng\"");
    assertThat(check(booths.funded(500, 401, 99, 0))).isEmpty();
  }

  @Test
  void totalsAreSpokenOfInTheLanguageOfTheReader() {
    Finding finding = check(proposal().funded(2, 2, 0, 0)).get(0);
    assertThat(FindingText.in(Locale.forLanguageTag("vi")).message(finding))
        .contains("\"Tổng kinh phí thực hiện\"");
  }

  @Test
  void ofATotalThatIsNotTheSumTheLargerCounts() {
    assertThat(check(proposal().funded(560, 280, 270, 0))).isEmpty();
    assertThat(check(proposal().funded(550, 280, 280, 0))).isEmpty();
    assertThat(check(proposal().funded(559, 280, 270, 0))).hasSize(1);
  }

  @Test
  void nothingIsSaidOfATotalThatCouldNotBeRead() {
    Rules rules = new Rules(PLAN);
    assertThat(rules.judge(proposal().funded(0, 2, 1, 0).build(), true).findings()).isEmpty();
    assertThat(
            rules
                .judge(proposal().funded(300_000_000, 200_000_000, 100_000_000, 0).build(), true)
                .findings())
        .extracting(Finding::code)
        .containsExactly(FindingCode.SHARE_EXCEEDED);
  }

  @Test
  void whatIsRefusedIsRejectedByThisRule() {
    Verdict verdict = new Rules(PLAN).judge(proposal().funded(3, 2, 1, 0).build(), false);
    assertThat(verdict.fate()).isEqualTo(Fate.REJECTED);
    assertThat(verdict.rejectedBy()).containsExactly("share-of-total/1");
  }

  @Test
  void ofSeveralContentsOnlyWhatIsTooMuchByAllIsRefused() {
    Proposals both = proposal().named("Mô hình trình diễn ứng dụng máy móc tiên tiến");
    assertThat(check(both.funded(100, 30, 70, 0))).isEmpty();
    assertThat(check(both.funded(100, 31, 69, 0)))
        .extracting(Finding::code, finding -> finding.arguments().get(1))
        .containsExactly(
            tuple(
                FindingCode.CONTENT_AMBIGUOUS,
                "xây dựng mô hình trình diễn kỹ thuật ≤ 30 đồng (Điều 8 Thông tư 28/2018/TT-BTC)"));
    assertThat(check(both.funded(100, 51, 49, 0)))
        .extracting(Finding::code, finding -> finding.arguments().get(3))
        .containsExactly(tuple(FindingCode.SHARE_EXCEEDED, "50"));
  }

  @Test
  void theProvinceMaySetALowerShareOrPayByAnotherInstrument() {
    PlanDefinition lower =
        PlanDefinitions.supported(
            PLAN,
            new Support(Set.of(), Map.of("machinery", new Lower(40, null, "NQ 1")), Map.of()));
    assertThat(check(proposal().funded(100, 40, 60, 0), lower)).isEmpty();
    assertThat(check(proposal().funded(100, 41, 59, 0), lower))
        .extracting(finding -> finding.arguments().get(6))
        .containsExactly("NQ 1");
    PlanDefinition exempt =
        PlanDefinitions.supported(
            PLAN, new Support(Set.of(), Map.of(), Map.of("machinery", "riêng")));
    assertThat(check(proposal().funded(100, 51, 49, 0), exempt))
        .extracting(Finding::code)
        .containsExactly(FindingCode.RATE_NOT_APPLIED);
  }

  @Test
  void nothingIsSaidWhereNothingIsAskedForOrNoShareIsSet() {
    assertThat(check(proposal().funded(0, 0, 0, 0))).isEmpty();
    assertThat(check(proposal().funded(-2, -2, 0, 0))).isEmpty();
    assertThat(check(proposal().awaitingFunding())).isEmpty();
    assertThat(check(proposal().named("Tập huấn").funded(2, 2, 0, 0))).isEmpty();
    assertThat(check(proposal().named("Đầu tư hạ tầng cụm công nghiệp").funded(2, 2, 0, 0)))
        .isEmpty();
  }

  private static List<Finding> check(Proposals proposal) {
    return check(proposal, PLAN);
  }

  private static List<Finding> check(Proposals proposal, PlanDefinition plan) {
    return new ShareOfTotal().check(proposal.build(), plan);
  }
}
