package vn.tonghop.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.tonghop.definition.Replacement;
import vn.tonghop.definition.Submissions;
import vn.tonghop.finding.Address;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.proposal.MoneyUnit;

class SupersessionTest {

  private static final LocalDate DEADLINE = LocalDate.of(2021, 3, 31);
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
        submission(2, "731", new Edition(2, false, true), APRIL, "sha of 2", false);
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
    Supersession.Decision decision = decide(submissions, List.of());
    Collections.reverse(submissions);
    assertThat(decide(submissions, List.of())).isEqualTo(decision);
  }

  @Test
  void theRegisterTellsWhichWasTheLastWhereTheWorkbooksDoNot() {
    LocalDate second = DEADLINE.plusDays(1);
    List<ReceivedSubmission> undated = List.of(sent(1, "731", 0, null), sent(2, "731", 0, APRIL));
    assertThat(
            decide(undated, List.of(), Map.of("1.xlsx", second, "2.xlsx", DEADLINE)).supersededBy())
        .isEqualTo(Map.of(2, 1));
    assertThat(decide(undated, List.of(), Map.of("1.xlsx", second)).refused())
        .as("of one of them only")
        .containsExactly(1, 2);
    List<ReceivedSubmission> dated = List.of(sent(1, "731", 0, MARCH), sent(2, "731", 0, APRIL));
    assertThat(
            decide(dated, List.of(), Map.of("1.xlsx", DEADLINE, "2.xlsx", DEADLINE)).supersededBy())
        .as("on the same day")
        .isEqualTo(Map.of(1, 2));
  }

  @Test
  void aRegisterThatContradictsTheWorkbooksDecidesNothing() {
    assertThat(
            decide(
                    List.of(sent(1, "731", 0, MARCH), sent(2, "731", 0, APRIL)),
                    List.of(),
                    Map.of("1.xlsx", DEADLINE.plusDays(1), "2.xlsx", DEADLINE))
                .refused())
        .containsExactly(1, 2);
  }

  /** It may be sent in addition; what stands in the earlier one only is not to be lost. */
  @Test
  void datesDoNotWithdrawAFileWithWhichTheLastHasNothingInCommon() {
    Map<Integer, Set<String>> other = Map.of(1, Set.of("a", "b"), 2, Set.of("c"));
    Supersession.Decision decision =
        decide(other, sent(1, "731", 0, MARCH), sent(2, "731", 0, APRIL));
    assertThat(decision.supersededBy()).isEmpty();
    assertThat(decision.refused()).containsExactly(1, 2);
    assertThat(decision.findings())
        .extracting(Finding::code)
        .containsOnly(FindingCode.SUPERSESSION_UNCLEAR);
    assertThat(
            decide(
                    Map.of(1, Set.of("a", "b"), 2, Set.of("b", "c")),
                    sent(1, "731", 0, MARCH),
                    sent(2, "731", 0, APRIL))
                .supersededBy())
        .as("one in common")
        .isEqualTo(Map.of(1, 2));
    assertThat(decide(other, sent(1, "731", 0, MARCH), sent(2, "731", 2, MARCH)).supersededBy())
        .as("words say that it is the second round")
        .isEqualTo(Map.of(1, 2));
    assertThat(
            decide(Map.of(2, Set.of("c")), sent(1, "731", 0, MARCH), sent(2, "731", 0, APRIL))
                .supersededBy())
        .as("nothing to be lost")
        .isEqualTo(Map.of(1, 2));
    assertThat(
            decide(
                    Map.of(1, Set.of("a"), 2, Set.of("c"), 3, Set.of("c")),
                    sent(1, "731", 0, MARCH),
                    sent(2, "731", 0, MARCH),
                    sent(3, "731", 0, APRIL))
                .refused())
        .as("of three")
        .containsExactly(1, 2, 3);
  }

  @Test
  void aCorrectionIsLaterThanTheFirstWhateverTheDates() {
    assertThat(decide(sent(1, "731", 0, APRIL), correction(2, 0, MARCH)).supersededBy())
        .isEqualTo(Map.of(1, 2));
    assertThat(decide(sent(1, "731", 0, APRIL), correction(2, 1, MARCH)).supersededBy())
        .isEqualTo(Map.of(1, 2));
  }

  /**
   * "Bản sửa" may correct "lần 2" or come before it; "sửa lần 2" may be the second or the third.
   */
  @Test
  void betweenACorrectionAndALaterRoundTheDateDecides() {
    assertThat(decide(sent(1, "731", 2, APRIL), correction(2, 0, MARCH)).supersededBy())
        .isEqualTo(Map.of(2, 1));
    assertThat(decide(sent(1, "731", 2, MARCH), correction(2, 2, APRIL)).supersededBy())
        .isEqualTo(Map.of(1, 2));
    assertThat(decide(sent(1, "731", 2, MARCH), correction(2, 0, MARCH)).refused())
        .containsExactly(1, 2);
    assertThat(decide(sent(1, "731", 4, MARCH), correction(2, 2, APRIL)).supersededBy())
        .isEqualTo(Map.of(2, 1));
  }

  @Test
  void aCorrectionThatCannotBeReadWithdrawsWhatItSurelyCorrects() {
    ReceivedSubmission unreadable =
        submission(9, "731", new Edition(0, true, false), null, "sha of 9", true);
    assertThat(decide(sent(1, "731", 0, MARCH), unreadable).supersededBy()).isEqualTo(Map.of(1, 9));
    Supersession.Decision decision = decide(sent(1, "731", 2, MARCH), unreadable);
    assertThat(decision.supersededBy()).isEmpty();
    assertThat(decision.refused()).containsExactly(1);
    assertThat(decision.findings())
        .containsExactly(
            Finding.of(
                FindingCode.SUPERSESSION_UNCLEAR, Address.ofFile("1.xlsx"), "1.xlsx, 9.xlsx"));
  }

  @Test
  void theDefinitionDecidesBeforeAnythingElse() {
    ReceivedSubmission second = sent(2, "731", 2, APRIL);
    ReceivedSubmission ofNobody = sent(3, null, 0, MARCH);
    Supersession.Decision decision =
        decide(
            List.of(sent(1, "731", 0, MARCH), second, ofNobody),
            List.of(replaced("2.xlsx", "1.xlsx"), replaced("3.xlsx", "1.xlsx")));
    assertThat(decision.supersededBy()).isEqualTo(Map.of(2, 1, 3, 1));
    assertThat(decision.refused()).isEmpty();
    assertThat(decision.findings())
        .containsExactly(
            Finding.of(FindingCode.FILE_SUPERSEDED, Address.ofFile("2.xlsx"), "1.xlsx"),
            Finding.of(FindingCode.FILE_SUPERSEDED, Address.ofFile("3.xlsx"), "1.xlsx"));
  }

  @Test
  void theOthersAreDecidedAmongThemselves() {
    assertThat(
            decide(
                    List.of(
                        sent(1, "731", 3, MARCH),
                        sent(2, "731", 0, MARCH),
                        sent(3, "731", 2, null)),
                    List.of(replaced("1.xlsx", "2.xlsx")))
                .supersededBy())
        .isEqualTo(Map.of(1, 2, 2, 3));
  }

  @Test
  void aFileWhoseSuccessorDidNotArriveDoesNotCountEither() {
    Supersession.Decision decision =
        decide(List.of(sent(1, "731", 0, MARCH)), List.of(replaced("1.xlsx", "gone.xlsx")));
    assertThat(decision.refused()).containsExactly(1);
    assertThat(decision.findings())
        .containsExactly(
            Finding.of(FindingCode.REPLACING_FILE_ABSENT, Address.ofFile("1.xlsx"), "gone.xlsx"));
  }

  @Test
  void aNameInTheDefinitionThatFitsNothingIsTold() {
    Supersession.Decision decision =
        decide(
            List.of(sent(1, "731", 0, MARCH), sent(2, "731", 0, APRIL)),
            List.of(replaced("2.xslx", "1.xlsx"), replaced("a.xlsx", "b.xlsx")));
    assertThat(decision.findings())
        .contains(
            Finding.of(
                FindingCode.REPLACED_FILE_ABSENT, Address.ofFile("1.xlsx"), "2.xslx", "1.xlsx"),
            Finding.of(FindingCode.REPLACED_FILE_ABSENT, Address.ofFile(""), "a.xlsx", "b.xlsx"));
  }

  private static Replacement replaced(String file, String by) {
    return new Replacement(file, by);
  }

  private static ReceivedSubmission correction(int number, int round, @Nullable Instant modified) {
    return submission(
        number, "731", new Edition(round, true, false), modified, "sha of " + number, false);
  }

  private static Supersession.Decision decide(ReceivedSubmission... submissions) {
    return decide(List.of(submissions), List.of());
  }

  private static Supersession.Decision decide(
      List<ReceivedSubmission> submissions, List<Replacement> replacements) {
    return decide(submissions, replacements, Map.of());
  }

  private static Supersession.Decision decide(
      List<ReceivedSubmission> submissions,
      List<Replacement> replacements,
      Map<String, LocalDate> received) {
    return Supersession.decide(
        submissions,
        new Submissions("submissions", DEADLINE, replacements, new TreeMap<>(received), DEADLINE),
        submission -> Set.of("may cua / co so"));
  }

  private static Supersession.Decision decide(
      Map<Integer, Set<String>> contents, ReceivedSubmission... sent) {
    return Supersession.decide(
        List.of(sent),
        Submissions.of("submissions", DEADLINE),
        submission -> contents.getOrDefault(submission.number(), Set.of()));
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
    return submission(number, submitter, new Edition(round, false, false), modified, sha256, false);
  }

  private static ReceivedSubmission unreadable(int number, String submitter, int round) {
    return submission(
        number, submitter, new Edition(round, false, false), null, "sha of " + number, true);
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
        null,
        refused);
  }
}
