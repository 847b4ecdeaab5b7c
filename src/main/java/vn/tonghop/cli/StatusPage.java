package vn.tonghop.cli;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.tonghop.audit.RecordedRerun;
import vn.tonghop.operations.RevisionStatus;
import vn.tonghop.plan.LedgerLine;
import vn.tonghop.proposal.Fate;
import vn.tonghop.revision.Revision;
import vn.tonghop.revision.YearHolder;

/** The status for people. */
final class StatusPage {

  /** What a step says of itself that nobody works on any more. */
  private static final Set<String> GONE = Set.of("STARTING", "STARTED", "STOPPING", "UNKNOWN");

  private static final String INDENT = "    ";

  private final Words words;
  private final ProgramName program;

  StatusPage(Words words, ProgramName program) {
    this.words = words;
    this.program = program;
  }

  List<String> linesOf(RevisionStatus status) {
    List<String> lines = new ArrayList<>();
    Revision revision = status.revision();
    lines.add(
        words.say(
            "status.headline",
            revision.year(),
            revision.number(),
            words.say("state." + revision.state())));
    RecordedRerun rerun = status.rerun();
    if (rerun != null) {
      lines.add(INDENT + came(rerun));
    }
    lines.add(INDENT + counts(status));
    lines.add(INDENT + words.say("status.findings", words.findings(status.findings())));
    status.steps().forEach(step -> lines.add(line(step, isWorkedOn(status))));
    lines.addAll(failure(status));
    lines.add(INDENT + next(status));
    lines.add("");
    return lines;
  }

  private String came(RecordedRerun rerun) {
    return words.say(
        "status.rerun", rerun.of(), words.say("stage." + rerun.from()), rerun.reason());
  }

  /** Who holds the year works on its last revision. */
  private static boolean isWorkedOn(RevisionStatus status) {
    return status.last() && status.holder() != null;
  }

  private String counts(RevisionStatus status) {
    LedgerLine ledger = status.ledger();
    return words.say(
        "status.counts",
        words.count("submission", status.submissions()),
        words.count("row", ledger.rowsRead()),
        ledger.of(Fate.ACCEPTED).rows(),
        ledger.of(Fate.REJECTED).rows(),
        ledger.of(Fate.DUPLICATE).rows(),
        ledger.of(Fate.SUPERSEDED).rows());
  }

  private String line(RevisionStatus.Step step, boolean workedOn) {
    Duration took = step.took();
    return String.format(
            Locale.ROOT,
            "    %-16s %-12s %8s %10s",
            words.say("stage." + step.stage().label()),
            state(step, workedOn),
            step.state().equals(RevisionStatus.Step.CARRIED) ? "" : step.written(),
            took == null ? "" : String.format(Locale.ROOT, "%.1f s", took.toMillis() / 1e3))
        .stripTrailing();
  }

  private String state(RevisionStatus.Step step, boolean workedOn) {
    if (step.state().isEmpty()) {
      return "-";
    }
    return words.say(
        !workedOn && GONE.contains(step.state()) ? "step.INTERRUPTED" : "step." + step.state());
  }

  private List<String> failure(RevisionStatus status) {
    RevisionStatus.Failure failure = status.failure();
    if (failure == null || isWorkedOn(status)) {
      return List.of();
    }
    List<String> lines = new ArrayList<>();
    lines.add(INDENT + words.say("status.cause", words.say("failure." + failure.cause())));
    failure.details().forEach(detail -> lines.add(INDENT + "  " + detail));
    return lines;
  }

  private String next(RevisionStatus status) {
    YearHolder holder = status.holder();
    Revision revision = status.revision();
    int year = revision.year();
    if (!status.last()) {
      return words.say("status.next.LATER");
    }
    if (holder != null && revision.state() != Revision.State.PUBLISHED) {
      return words.say(
          "status.running", holder.command(), holder.pid(), holder.host(), holder.since());
    }
    return switch (revision.state()) {
      case PUBLISHED -> words.say("status.next.PUBLISHED");
      case BLOCKED -> words.say("status.next.BLOCKED", program.run(year));
      case OPEN -> words.say("status.next.OPEN", program.command("resume " + year));
    };
  }
}
