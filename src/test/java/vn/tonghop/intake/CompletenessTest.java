package vn.tonghop.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.tonghop.definition.AlteredPlan;
import vn.tonghop.definition.PlanDefinition;
import vn.tonghop.definition.PlanDefinitions;
import vn.tonghop.definition.Submissions;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.proposal.Submitter;

class CompletenessTest {

  private static final PlanDefinition PLAN = PlanDefinitions.of2021();
  private static final List<String> REQUIRED =
      List.of("731", "732", "734", "735", "736", "737", "738", "739", "740", "741", "742", "TTKC");

  @Test
  void nothingIsMissingWhenEverybodyRequiredHasSent() {
    assertThat(Completeness.check(PLAN, sentBy(REQUIRED))).isEmpty();
  }

  @Test
  void whoIsMissingIsNamedInTheOrderOfTheDefinition() {
    List<String> some = new ArrayList<>(REQUIRED);
    some.removeAll(List.of("TTKC", "734"));
    List<Finding> findings = Completeness.check(PLAN, sentBy(some));
    assertThat(findings)
        .extracting(finding -> finding.arguments().get(0))
        .containsExactly(
            "UBND huyện Tân Phú", "Trung tâm Khuyến công và Tư vấn phát triển công nghiệp");
    assertThat(findings)
        .allSatisfy(
            finding -> {
              assertThat(finding.code()).isEqualTo(FindingCode.SUBMITTER_MISSING);
              assertThat(finding.address().file()).isEmpty();
            });
  }

  @Test
  void whatNobodyIsKnownToHaveSentHelpsNobody() {
    List<ReceivedSubmission> one = List.of(received(1, null, false));
    assertThat(Completeness.check(PLAN, one)).hasSize(REQUIRED.size());
  }

  /** It has its own findings; to say that nothing arrived would be wrong. */
  @Test
  void aFileThatCannotBeAcceptedHasArrivedAllTheSame() {
    List<ReceivedSubmission> all = new ArrayList<>(sentBy(REQUIRED.subList(1, 12)));
    all.add(received(12, "731", true));
    assertThat(Completeness.check(PLAN, all)).isEmpty();
  }

  @Test
  void whoDoesNotExistOnTheDeadlineIsNotExpected() {
    assertThat(missingOn(LocalDate.of(2019, 5, 31))).hasSize(11).doesNotContain("732");
    assertThat(missingOn(LocalDate.of(2019, 6, 1))).hasSize(12).contains("732");
    assertThat(missingOn(LocalDate.of(2025, 6, 30))).hasSize(12);
    assertThat(missingOn(LocalDate.of(2025, 7, 1))).containsExactly("TTKC");
  }

  private static List<String> missingOn(LocalDate deadline) {
    PlanDefinition plan =
        AlteredPlan.like(PLAN).receiving(Submissions.of("submissions", deadline)).definition();
    return Completeness.check(plan, List.of()).stream()
        .map(finding -> code(finding.arguments().get(0)))
        .toList();
  }

  private static String code(String name) {
    return PLAN.submitters().stream()
        .filter(submitter -> submitter.name().equals(name))
        .map(Submitter::code)
        .findFirst()
        .orElseThrow();
  }

  private static List<ReceivedSubmission> sentBy(List<String> submitters) {
    List<ReceivedSubmission> submissions = new ArrayList<>();
    for (String submitter : submitters) {
      submissions.add(received(submissions.size() + 1, submitter, false));
    }
    return submissions;
  }

  private static ReceivedSubmission received(
      int number, @Nullable String submitter, boolean refused) {
    return new ReceivedSubmission(
        number,
        number + ".xlsx",
        "sha of " + number,
        submitter,
        null,
        Edition.UNSTATED,
        null,
        null,
        refused);
  }
}
