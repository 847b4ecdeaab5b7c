package vn.tonghop.cli;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.tonghop.finding.Severity;
import vn.tonghop.operations.RevisionStatus;
import vn.tonghop.proposal.Fate;
import vn.tonghop.revision.Revision;
import vn.tonghop.revision.YearHolder;

/** The status for people. */
final class StatusPage {

  private final Words words;

  StatusPage(Words words) {
    this.words = words;
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
    lines.add(
        words.say(
            "status.counts",
            status.submissions(),
            status.ledger().rowsRead(),
            status.ledger().of(Fate.ACCEPTED).rows(),
            status.ledger().of(Fate.REJECTED).rows(),
            status.ledger().of(Fate.DUPLICATE).rows(),
            status.ledger().of(Fate.SUPERSEDED).rows()));
    lines.add(
        words.say(
            "status.findings",
            status.findings().getOrDefault(Severity.ERROR, 0L),
            status.findings().getOrDefault(Severity.WARNING, 0L),
            status.findings().getOrDefault(Severity.NOTE, 0L)));
    status.steps().forEach(step -> lines.add(line(step)));
    lines.add(next(status));
    lines.add("");
    return lines;
  }

  private String line(RevisionStatus.Step step) {
    Duration took = step.took();
    String state = step.state().isEmpty() ? "-" : words.say("step." + step.state());
    String line =
        String.format(
            Locale.ROOT,
            "    %-16s %-12s %8d %10s",
            words.say("stage." + step.stage().label()),
            state,
            step.written(),
            took == null ? "" : String.format(Locale.ROOT, "%.1f s", took.toMillis() / 1e3));
    return step.cause() == null ? line.stripTrailing() : line + "  " + step.cause();
  }

  private String next(RevisionStatus status) {
    YearHolder holder = status.holder();
    Revision revision = status.revision();
    if (holder != null && revision.state() != Revision.State.PUBLISHED) {
      return words.say(
          "status.running", holder.command(), holder.pid(), holder.host(), holder.since());
    }
    return words.say("status.next." + revision.state(), revision.year());
  }
}
