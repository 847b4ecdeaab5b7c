package vn.tonghop.cli;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tonghop.audit.PastOperation;
import vn.tonghop.audit.RecordedLeftOut;
import vn.tonghop.audit.Stage;
import vn.tonghop.deduplication.WaitingReviews;
import vn.tonghop.finding.FindingCounts;
import vn.tonghop.finding.FindingExcerpt;
import vn.tonghop.finding.IdleRule;
import vn.tonghop.finding.RuleName;
import vn.tonghop.finding.Severity;
import vn.tonghop.intake.RowKind;
import vn.tonghop.operations.FailureCause;
import vn.tonghop.operations.FailureDetail;
import vn.tonghop.operations.Overview;
import vn.tonghop.operations.RevisionStatus;
import vn.tonghop.operations.RevisionStatus.Step;
import vn.tonghop.pipeline.Attempts;
import vn.tonghop.plan.Ledger;
import vn.tonghop.plan.LedgerLine;
import vn.tonghop.proposal.Fate;
import vn.tonghop.proposal.Funding;
import vn.tonghop.revision.Revision;
import vn.tonghop.revision.YearHolder;

/** A revision that was killed once in validation, then failed there, as it is seen at seven. */
final class Statuses {

  static final Instant SEVEN = Instant.parse("2026-11-21T00:00:00Z");
  static final Clock CLOCK = Clock.fixed(SEVEN, ZoneOffset.UTC);

  private Statuses() {}

  static RevisionStatus failed() {
    return status(
        "FAILED",
        null,
        new RevisionStatus.Failure(
            Stage.VALIDATION,
            FailureCause.DISK_FULL,
            List.of(new FailureDetail("FILE", List.of("/data", "No space left on device"))),
            FindingExcerpt.NONE),
        null);
  }

  /** The same, resumed two minutes ago. */
  static RevisionStatus resumed() {
    Instant since = SEVEN.minusSeconds(123);
    return status("STARTED", since, null, new YearHolder("so-ct", 4711, null, "resume", since));
  }

  /** The same with a folder in which not everything is a submission. */
  static RevisionStatus failedBeside(RecordedLeftOut leftOut) {
    return status("FAILED", null, null, null, leftOut);
  }

  static final IdleRule IDLE =
      new IdleRule(RuleName.PLACE_ELIGIBLE, IdleRule.Reason.SWITCHED_OFF, "no list of wards yet");

  private static RevisionStatus status(
      String validation,
      @Nullable Instant since,
      RevisionStatus.@Nullable Failure failure,
      @Nullable YearHolder holder) {
    return status(validation, since, failure, holder, RecordedLeftOut.NOTHING);
  }

  private static RevisionStatus status(
      String validation,
      @Nullable Instant since,
      RevisionStatus.@Nullable Failure failure,
      @Nullable YearHolder holder,
      RecordedLeftOut leftOut) {
    return new RevisionStatus(
        new Revision(1, 2021, 2, "0".repeat(64), Revision.State.OPEN),
        15,
        ledger(),
        new FindingCounts(Map.of(Severity.ERROR, 1L, Severity.WARNING, 4L, Severity.NOTE, 14L)),
        Overview.NOTHING,
        WaitingReviews.NONE,
        List.of(IDLE),
        null,
        null,
        leftOut,
        steps(validation, since),
        new Attempts(0, holder == null ? 1 : 0, 0, holder == null ? 1 : 2),
        new PastOperation(SEVEN.minusSeconds(7_200), "lan@so-ct", "STARTED"),
        new PastOperation(
            SEVEN.minusSeconds(123), "lan@so-ct", holder == null ? "FAILED" : "RESUMED"),
        failure,
        true,
        holder);
  }

  private static Ledger ledger() {
    Map<Fate, LedgerLine.Tally> fates = new EnumMap<>(Fate.class);
    fates.put(Fate.ACCEPTED, new LedgerLine.Tally(1_499, Funding.ofDong(9, 5, 4, 0)));
    fates.put(Fate.REJECTED, new LedgerLine.Tally(1, Funding.ofDong(3, 2, 1, 0)));
    return new Ledger(
        List.of(
            new LedgerLine(
                "731.xlsx",
                "731",
                1_234_365,
                Map.of(RowKind.BLANK, 1_232_865L),
                Funding.ofDong(12, 7, 5, 0),
                fates)));
  }

  private static List<Step> steps(String validation, @Nullable Instant since) {
    Duration hour = Duration.ofSeconds(3_725);
    return List.of(
        new Step(Stage.INTAKE, "COMPLETED", 1, 1_234_380, 2_483, 0, hour, false, null),
        new Step(
            Stage.VALIDATION, validation, 2, 1_500, 3, 1, Duration.ofMillis(62_500), true, since),
        none(Stage.DEDUPLICATION),
        none(Stage.CONSOLIDATION),
        none(Stage.RECONCILIATION),
        none(Stage.PUBLICATION),
        none(Stage.DELIVERY));
  }

  private static Step none(Stage stage) {
    return new Step(stage, "", 0, 0, 0, 0, Duration.ZERO, false, null);
  }
}
