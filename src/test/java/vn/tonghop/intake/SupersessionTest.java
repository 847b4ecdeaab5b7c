package vn.tonghop.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.tonghop.finding.Address;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.proposal.MoneyUnit;

class SupersessionTest {

  private static final Instant MARCH = Instant.parse("2021-03-01T00:00:00Z");
  private static final Instant APRIL = Instant.parse("2021-04-01T00:00:00Z");

  @Test
  void oneFileOfEachSubmitterNeedsNoDecision() {
    assertThat(decide(sent(1, "731", 0, MARCH), sent(2, "732", 0, MARCH), sent(3, null, 0, MARCH)))
        .isEqualTo(new Supersession.Decision(Map.of(), List.of(), List.of()));
  }

  @Test
  void theLaterRoundTakesThePlaceOfTheEarlierWhateverTheDates() {
    Supersession.Decision decision = decide(sent(1, "731", 2, MARCH), sent(2, "731", 0, APRIL));
    assertThat(decision.supersededBy()).isEqualTo(Map.of(2, 1));
    assertThat(decision.refused()).isEmpty();
    assertThat(decision.findings())
        .containsExactly(
            Finding.of(FindingCode.FILE_SUPERSEDED, Address.ofFile("2.xlsx"), "1.xlsx"));
  }

  @Test
  void ofEqualRoundsTheOneModifiedLaterCounts() {
    assertThat(
            decide(
                    sent(1, "731", 2, MARCH),
                    sent(2, "731", 2, APRIL),
                    sent(3, "731", 1, APRIL.plusSeconds(1)))
                .supersededBy())
        .isEqualTo(Map.of(1, 2, 3, 2));
  }

  /** A first file states no round, or "lần 1": that alone does not make it the later one. */
  @Test
  void aFirstRoundIsNoLaterThanAFileThatStatesNone() {
    assertThat(decide(sent(1, "731", 1, MARCH), sent(2, "731", 0, APRIL)).supersededBy())
        .isEqualTo(Map.of(1, 2));
    assertThat(decide(sent(1, "731", 1, MARCH), sent(2, "731", 0, MARCH)).refused())
        .containsExactly(1, 2);
  }

  @Test
  void whenNothingTellsWhichIsLaterNoneCounts() {
    Supersession.Decision decision =
        decide(sent(1, "731", 0, APRIL), sent(2, "731", 0, APRIL), sent(3, "731", 0, MARCH));
    assertThat(decision.supersededBy()).isEmpty();
    assertThat(decision.refused()).containsExactly(1, 2, 3);
    assertThat(decision.findings())
        .hasSize(3)
        .allMatch(Finding::rejects)
        .allSatisfy(finding -> assertThat(finding.arguments()).containsExactly("1.xlsx, 2.xlsx"))
        .extracting(finding -> finding.address().file())
        .containsExactly("1.xlsx", "2.xlsx", "3.xlsx");
  }

  /** That a workbook keeps no date does not make it the older one. */
  @Test
  void aFileWithoutADateIsNotTakenForTheEarlier() {
    assertThat(decide(sent(1, "731", 0, null), sent(2, "731", 0, APRIL)).refused())
        .containsExactly(1, 2);
    assertThat(decide(sent(1, "731", 0, null), sent(2, "731", 0, null)).refused())
        .containsExactly(1, 2);
    assertThat(decide(sent(1, "731", 2, null), sent(2, "731", 0, APRIL)).supersededBy())
        .isEqualTo(Map.of(2, 1));
  }

  @Test
  void ofFilesWithEqualBytesTheFirstByNameCounts() {
    Supersession.Decision decision =
        decide(sent(1, "731", 0, MARCH, "same"), sent(2, "731", 0, MARCH, "same"));
    assertThat(decision.supersededBy()).isEqualTo(Map.of(2, 1));
    assertThat(decision.refused()).isEmpty();
    assertThat(decision.findings())
        .containsExactly(
            Finding.of(FindingCode.FILE_SENT_TWICE, Address.ofFile("2.xlsx"), "1.xlsx"));
  }

  @Test
  void aCopyOfAnEarlierFileDoesNotKeepTheLaterOneFromCounting() {
    Supersession.Decision decision =
        decide(
            sent(1, "731", 0, MARCH, "first"),
            sent(2, "731", 0, MARCH, "first"),
            sent(3, "731", 0, APRIL));
    assertThat(decision.supersededBy()).isEqualTo(Map.of(1, 3, 2, 1));
    assertThat(decision.refused()).isEmpty();
  }

  @Test
  void aCopyOfTheSameRoundThatCannotBeReadTakesNobodysPlace() {
    assertThat(decide(sent(1, "731", 0, MARCH), unreadable(2, "731", 0)))
        .isEqualTo(new Supersession.Decision(Map.of(), List.of(), List.of()));
  }

  @Test
  void aLaterRoundThatCannotBeReadWithdrawsTheEarlierOnes() {
    Supersession.Decision decision =
        decide(sent(1, "731", 0, MARCH), sent(2, "731", 2, MARCH), unreadable(3, "731", 3));
    assertThat(decision.supersededBy()).isEqualTo(Map.of(1, 3, 2, 3));
    assertThat(decision.findings())
        .extracting(Finding::code)
        .containsOnly(FindingCode.FILE_SUPERSEDED);
  }

  @Test
  void ofASupplementOnlyItsSubmitterKnowsWhetherItAddsOrReplaces() {
    ReceivedSubmission supplement =
        submission(2, "731", new Edition(2, true), APRIL, "sha of 2", false);
    Supersession.Decision decision = decide(sent(1, "731", 0, MARCH), supplement);
    assertThat(decision.supersededBy()).isEmpty();
    assertThat(decision.refused()).containsExactlyInAnyOrder(1, 2);
    assertThat(decide(supplement).refused()).isEmpty();
  }

  @Test
  void theDecisionDoesNotDependOnTheOrderOfTheSubmissions() {
    List<ReceivedSubmission> submissions =
        new ArrayList<>(
            List.of(
                sent(1, "732", 0, MARCH, "same"),
                sent(2, "731", 0, MARCH),
                sent(3, "732", 0, MARCH, "same"),
                sent(4, "731", 2, MARCH),
                sent(5, "733", 0, APRIL),
                sent(6, "733", 0, APRIL)));
    Supersession.Decision decision = Supersession.decide(submissions);
    Collections.reverse(submissions);
    assertThat(Supersession.decide(submissions)).isEqualTo(decision);
  }

  private static Supersession.Decision decide(ReceivedSubmission... submissions) {
    return Supersession.decide(List.of(submissions));
  }

  private static ReceivedSubmission sent(
      int number, @Nullable String submitter, int round, @Nullable Instant modified) {
    return sent(number, submitter, round, modified, "sha of " + number);
  }

  private static ReceivedSubmission sent(
      int number,
      @Nullable String submitter,
      int round,
      @Nullable Instant modified,
      String sha256) {
    return submission(number, submitter, new Edition(round, false), modified, sha256, false);
  }

  private static ReceivedSubmission unreadable(int number, String submitter, int round) {
    return submission(number, submitter, new Edition(round, false), null, "sha of " + number, true);
  }

  private static ReceivedSubmission submission(
      int number,
      @Nullable String submitter,
      Edition edition,
      @Nullable Instant modified,
      String sha256,
      boolean refused) {
    return new ReceivedSubmission(
        number,
        number + ".xlsx",
        sha256,
        submitter,
        MoneyUnit.THOUSAND,
        edition,
        modified,
        refused);
  }
}
