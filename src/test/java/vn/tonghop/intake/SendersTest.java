package vn.tonghop.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.tonghop.definition.Checks;
import vn.tonghop.definition.LegalBases;
import vn.tonghop.definition.PlanDefinition;
import vn.tonghop.definition.PlanDefinitions;
import vn.tonghop.definition.Rates;
import vn.tonghop.definition.RuleSettings;
import vn.tonghop.definition.RuleSettings.Blocking;
import vn.tonghop.definition.Submissions;
import vn.tonghop.finding.Address;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.finding.RuleName;
import vn.tonghop.finding.Severity;
import vn.tonghop.intake.Receipt.Source;
import vn.tonghop.intake.Sender.State;

class SendersTest {

  private static final LocalDate DEADLINE = LocalDate.of(2021, 3, 31);
  private static final PlanDefinition PLAN = PlanDefinitions.of2021();

  private final List<ReceivedSubmission> submissions = new ArrayList<>();

  @Test
  void theLastDayIsInTimeAndTheNextIsNot() {
    sent("731", DEADLINE, null);
    sent("732", DEADLINE.plusDays(1), null);

    assertThat(senders(PLAN))
        .returns(1L, s -> s.in(State.IN_TIME))
        .returns(1L, s -> s.in(State.LATE));
    assertThat(senders(PLAN).findings(PLAN))
        .containsExactly(
            Finding.of(
                FindingCode.SUBMISSION_LATE,
                Address.ofFile("2.xlsx"),
                "1/4/2021",
                "31/3/2021",
                "1",
                "LETTER"));
  }

  @Test
  void theDayIsThatOfTheRegisterElseOfTheLetterElseOfTheWorkbookInVietnam() {
    Instant midnight = Instant.parse("2021-03-31T17:00:00Z");
    sent("731", DEADLINE, midnight);
    sent("732", DEADLINE, midnight);
    sent("734", null, midnight);
    sent("735", null, midnight.minusSeconds(1));
    PlanDefinition plan = registered(Map.of("1.xlsx", DEADLINE.plusDays(9)));

    assertThat(senders(plan).all())
        .flatExtracting(Sender::files)
        .extracting(SentFile::receipt)
        .containsExactly(
            new Receipt(DEADLINE.plusDays(9), Source.REGISTER),
            new Receipt(DEADLINE, Source.LETTER),
            new Receipt(DEADLINE.plusDays(1), Source.WORKBOOK),
            new Receipt(DEADLINE, Source.WORKBOOK));
    assertThat(senders(plan).findings(plan))
        .extracting(finding -> finding.address().file(), finding -> finding.arguments().get(3))
        .containsExactly(tuple("1.xlsx", "REGISTER"), tuple("3.xlsx", "WORKBOOK"));
  }

  @Test
  void aFileOfWhichNothingTellsIsNoted() {
    sent("731", null, null);
    assertThat(senders(PLAN).in(State.UNDATED)).isOne();
    assertThat(senders(PLAN).findings(PLAN))
        .containsExactly(Finding.of(FindingCode.RECEIPT_UNKNOWN, Address.ofFile("1.xlsx")));
  }

  @Test
  void onlyFilesThatCountAreLate() {
    sent("731", DEADLINE.plusDays(1), null);
    sent("731", DEADLINE, null);
    refused("732", DEADLINE.plusDays(1));
    sent(null, DEADLINE.plusDays(1), null);

    Senders senders = Senders.of(PLAN, submissions, Set.of(1));

    assertThat(senders.findings(PLAN)).isEmpty();
    assertThat(senders.all().get(0).state()).isEqualTo(State.IN_TIME);
    assertThat(senders.all().get(1).state()).isEqualTo(State.REFUSED);
    assertThat(senders.ofNobody()).extracting(SentFile::name).containsExactly("4.xlsx");
  }

  @Test
  void everySubmitterHasALineInItsOrder() {
    sent("732", DEADLINE, null);
    Senders senders = senders(PLAN);
    assertThat(senders.all())
        .extracting(Sender::submitter)
        .containsExactlyElementsOf(PLAN.submitters());
    assertThat(senders.in(State.MISSING)).isEqualTo(11);
    assertThat(senders.in(State.NOT_SENT)).isEqualTo(2);
    assertThat(senders.expected()).isEqualTo(12);

    PlanDefinition later =
        PlanDefinitions.receiving(
            PLAN, Submissions.of("submissions", LocalDate.of(2025, 7, 1)), PLAN.submitters());
    assertThat(Senders.of(later, List.of(), Set.of()).in(State.EXPIRED)).isEqualTo(11);
  }

  @Test
  void anEntryOfTheRegisterForAFileThatDidNotArrive() {
    sent("731", DEADLINE, null);
    PlanDefinition plan = registered(Map.of("1.xlsx", DEADLINE, "gone.xlsx", DEADLINE));
    assertThat(senders(plan).findings(plan))
        .containsExactly(
            Finding.of(
                FindingCode.REGISTERED_FILE_ABSENT, Address.ofFile(""), "gone.xlsx", "31/3/2021"));
  }

  @Test
  void theRuleMayBeSwitchedOffOrWeighMore() {
    sent("731", DEADLINE.plusDays(1), null);
    PlanDefinition off = judged(Map.of(RuleName.SUBMITTERS_IN_TIME, "the flood"), Map.of());
    assertThat(senders(off).findings(off)).isEmpty();
    PlanDefinition strict = judged(Map.of(), Map.of(FindingCode.SUBMISSION_LATE, Severity.ERROR));
    assertThat(senders(strict).findings(strict))
        .extracting(Finding::severity)
        .containsExactly(Severity.ERROR);
  }

  private Senders senders(PlanDefinition plan) {
    return Senders.of(plan, submissions, Set.of());
  }

  private static PlanDefinition registered(Map<String, LocalDate> received) {
    return PlanDefinitions.receiving(
        PLAN,
        new Submissions("submissions", DEADLINE, List.of(), new TreeMap<>(received), DEADLINE),
        PLAN.submitters());
  }

  private static PlanDefinition judged(
      Map<RuleName, String> off, Map<FindingCode, Severity> severities) {
    return PlanDefinitions.judged(
        PLAN,
        new Checks(
            new RuleSettings(off, severities, Blocking.NOTHING), Rates.NONE, LegalBases.NONE));
  }

  private void sent(
      @Nullable String submitter, @Nullable LocalDate dated, @Nullable Instant modified) {
    add(submitter, dated, modified, false);
  }

  private void refused(String submitter, LocalDate dated) {
    add(submitter, dated, null, true);
  }

  private void add(
      @Nullable String submitter,
      @Nullable LocalDate dated,
      @Nullable Instant modified,
      boolean refused) {
    int number = submissions.size() + 1;
    submissions.add(
        new ReceivedSubmission(
            number,
            number + ".xlsx",
            "sha of " + number,
            submitter,
            null,
            Edition.UNSTATED,
            modified,
            dated,
            refused));
  }
}
