package vn.tonghop.cli;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tonghop.audit.PastOperation;
import vn.tonghop.audit.RecordedLeftOut;
import vn.tonghop.audit.RecordedRerun;
import vn.tonghop.deduplication.WaitingReviews;
import vn.tonghop.finding.IdleRule;
import vn.tonghop.operations.Overview;
import vn.tonghop.operations.RevisionStatus;
import vn.tonghop.pipeline.Attempts;
import vn.tonghop.plan.LedgerLine;
import vn.tonghop.proposal.Fate;
import vn.tonghop.proposal.Funding;
import vn.tonghop.revision.Revision;
import vn.tonghop.revision.YearHolder;

/** The status for people: of a revision a line, or all there is to know. */
final class StatusPage {

  private static final String INDENT = "  ";
  private static final int MOST_LEFT_OUT = 10;

  private final Words words;
  private final ProgramName program;
  private final Clock clock;

  StatusPage(Words words, ProgramName program, Clock clock) {
    this.words = words;
    this.program = program;
    this.clock = clock;
  }

  /** Which it is and in which state, for one that is not to be looked at closer. */
  List<String> headline(RevisionStatus status) {
    Revision revision = status.revision();
    PastOperation latest = status.latest();
    String line =
        words.say(
            "status.headline",
            revision.year(),
            revision.number(),
            words.say("state." + revision.state()));
    if (latest != null) {
      line += " (" + words.time(latest.at()) + ")";
    }
    return status.last() ? List.of(line) : List.of(line, INDENT + words.say("status.next.LATER"));
  }

  List<String> linesOf(RevisionStatus status) {
    List<String> lines = new ArrayList<>(headline(status));
    facts(status).lines().forEach(line -> lines.add(INDENT + line));
    lines.add("");
    new StepTable(words, clock).of(status).lines().forEach(line -> lines.add(INDENT + line));
    lines.add("");
    lines.addAll(failure(status));
    lines.addAll(next(status));
    lines.add("");
    return lines;
  }

  private TextTable facts(RevisionStatus status) {
    LedgerLine ledger = status.ledger().total();
    TextTable facts = new TextTable(2);
    facts.row(
        words.say("status.read"),
        words.count("submission", status.submissions())
            + ", "
            + words.count("row", ledger.rowsRead()));
    facts.row(
        words.say("status.proposals"),
        words.say(
            "status.fates",
            words.number(ledger.of(Fate.ACCEPTED).rows()),
            words.number(ledger.of(Fate.REJECTED).rows()),
            words.number(ledger.of(Fate.DUPLICATE).rows()),
            words.number(ledger.of(Fate.SUPERSEDED).rows())));
    if (ledger.of(Fate.ACCEPTED).rows() > 0) {
      facts.row(words.say("status.money"), money(ledger.of(Fate.ACCEPTED).money()));
    }
    facts.row(words.say("status.findings"), words.findings(status.findings()));
    reviews(status, facts);
    overview(status.overview(), facts);
    idle(status.idle(), facts);
    leftOut(status.leftOut(), facts);
    RecordedRerun rerun = status.rerun();
    if (rerun != null) {
      facts.row(
          words.say("status.rerun"),
          words.say(
              "status.rerunOf", rerun.of(), words.stageLabelled(rerun.from()), rerun.reason()));
    }
    operation("status.begun", status.begun(), facts);
    operation("status.latest", status.latest(), facts);
    facts.row(words.say("status.attempts"), attempts(status));
    YearHolder holder = status.holder();
    if (status.isWorkedOn() && holder != null) {
      facts.row(words.say("status.holder"), words.holder(holder));
    }
    return facts;
  }

  /** What waits for a person, or for the next run, as nothing past does; and what is left out. */
  private void reviews(RevisionStatus status, TextTable facts) {
    OverviewText text = new OverviewText(words);
    WaitingReviews reviews = status.reviews();
    List<String> lines = new ArrayList<>();
    if (status.last() && reviews.open() > 0) {
      lines.add(words.say("status.reviews.open", text.reviews(reviews)));
      lines.add(program.command("review " + status.revision().year()));
    } else if (!reviews.held().isNothing()) {
      lines.add(text.withheld("status.reviews.held", reviews.held()));
    }
    if (!reviews.putOff().isNothing()) {
      lines.add(text.withheld("status.reviews.putOff", reviews.putOff()));
    }
    if (status.last() && reviews.decided() > 0) {
      lines.add(words.say("status.reviews.decided", words.count("group", reviews.decided())));
    }
    rows("status.reviews", lines, facts);
  }

  private void overview(Overview overview, TextTable facts) {
    OverviewText text = new OverviewText(words);
    if (overview.senders() != null) {
      facts.row(words.say("status.senders"), text.senders(overview.senders()));
    }
    if (overview.budget() != null) {
      rows("status.budget", text.budget(overview.budget()), facts);
    }
    if (!overview.mailings().isEmpty()) {
      rows("status.mail", text.mail(overview.mailings()), facts);
    }
  }

  private void idle(@Nullable List<IdleRule> idle, TextTable facts) {
    List<String> lines =
        idle == null ? List.of(words.say("status.idle.unknown")) : new IdleRules(words).lines(idle);
    rows("status.idle", lines, facts);
  }

  /** Lines of which the first bears the name of all. */
  private void rows(String key, List<String> lines, TextTable facts) {
    for (int line = 0; line < lines.size(); line++) {
      facts.row(line == 0 ? words.say(key) : "", lines.get(line));
    }
  }

  private String money(Funding accepted) {
    return words.say(
        "status.sources",
        accepted.total().grouped(),
        accepted.provincial().grouped(),
        accepted.beneficiary().grouped(),
        accepted.other().grouped());
  }

  /** A line for each, since names are long. */
  private void leftOut(RecordedLeftOut leftOut, TextTable facts) {
    List<String> lines = new ArrayList<>();
    leftOut.whys().forEach((name, why) -> lines.add(words.leftOut(name, why)));
    int more = lines.size() - MOST_LEFT_OUT + leftOut.more();
    if (more > 0) {
      lines.subList(Math.min(MOST_LEFT_OUT, lines.size()), lines.size()).clear();
      lines.add(words.say("leftOut.more", more));
    }
    rows("status.leftOut", lines, facts);
  }

  private void operation(String key, @Nullable PastOperation past, TextTable facts) {
    if (past != null) {
      facts.row(
          words.say(key),
          words.say(
              "status.operation", words.time(past.at()), words.event(past.event()), past.actor()));
    }
  }

  /** "3: 1 done, 1 failed, 1 interrupted". */
  private String attempts(RevisionStatus status) {
    Attempts attempts = status.attempts();
    String ends =
        Stream.of(
                end("COMPLETED", attempts.completed()),
                end("FAILED", attempts.failed()),
                end("STOPPED", attempts.stopped()),
                end("INTERRUPTED", status.interrupted()),
                end("STARTED", status.running()))
            .filter(text -> !text.isEmpty())
            .collect(Collectors.joining(", "));
    return ends.isEmpty() ? "0" : attempts.total() + ": " + ends;
  }

  private String end(String state, int count) {
    return count == 0 ? "" : count + " " + words.say("step." + state);
  }

  private List<String> failure(RevisionStatus status) {
    RevisionStatus.Failure failure = status.failure();
    if (failure == null || status.isWorkedOn()) {
      return List.of();
    }
    return Stream.concat(
            words.failure(failure.stage(), failure.cause(), failure.details()).stream(),
            words.toCorrect(failure.toCorrect()).stream().map(line -> INDENT + line))
        .map(line -> INDENT + line)
        .toList();
  }

  private List<String> next(RevisionStatus status) {
    if (!status.last()) {
      return List.of();
    }
    NextStep next = NextStep.after(status, program);
    return next.command() == null
        ? List.of(INDENT + words.say(next.key()))
        : command(next.key(), next.command());
  }

  /** On a line of its own, so that it can be copied as it stands. */
  private List<String> command(String key, String command) {
    return List.of(INDENT + words.say(key), INDENT + INDENT + command);
  }
}
