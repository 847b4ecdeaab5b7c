package vn.tonghop.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tonghop.audit.Chain;
import vn.tonghop.audit.Stage;
import vn.tonghop.deduplication.WaitingReviews;
import vn.tonghop.operations.Outcome;
import vn.tonghop.operations.Overview;
import vn.tonghop.operations.WorkFolder;
import vn.tonghop.plan.LedgerLine;
import vn.tonghop.proposal.Dong;
import vn.tonghop.proposal.Fate;
import vn.tonghop.proposal.Funding;

/** The closing lines of a run: what was read, what became of it, where it is, what to do now. */
final class Summary {

  private final Words words;
  private final ProgramName program;
  private final WorkFolder work;
  private final List<String> lines = new ArrayList<>();

  Summary(Words words, ProgramName program, WorkFolder work) {
    this.words = words;
    this.program = program;
    this.work = work;
  }

  /**
   * @param operations the operations log as it stands; null when it is not told: it cannot be read,
   *     or the run did not end well, and nobody keeps what is said of it
   */
  List<String> of(Outcome outcome, @Nullable Chain operations) {
    headline(outcome);
    counts(outcome);
    if (!outcome.files().isEmpty()) {
      money(outcome.ledger().total().of(Fate.ACCEPTED).money());
      files(outcome, operations);
    }
    Outcome.Failure failure = outcome.failure();
    if (failure != null) {
      failure(outcome, failure);
    }
    lines.add(whatToDo(outcome));
    return List.copyOf(lines);
  }

  private void headline(Outcome outcome) {
    lines.add("");
    lines.add(
        words.say(
            "summary." + outcome.kind(), outcome.revision().year(), outcome.revision().number()));
    lines.add("");
  }

  private void counts(Outcome outcome) {
    LedgerLine total = outcome.ledger().total();
    pair(
        "summary.read",
        words.count("submission", outcome.ledger().lines().size())
            + ", "
            + words.count("row", total.rowsRead()));
    pair("summary.notProposal", words.count("row", total.notProposal()));
    for (Fate fate : Fate.values()) {
      if (fate != Fate.READ || total.of(fate).rows() > 0) {
        pair("summary.fate." + fate, tally(total.of(fate)));
      }
    }
    pair("summary.findings", words.findings(outcome.findings()));
    reviews(outcome);
    overview(outcome.overview());
    idle(outcome);
    lines.add("");
  }

  private void reviews(Outcome outcome) {
    OverviewText text = new OverviewText(words);
    WaitingReviews reviews = outcome.reviews();
    if (reviews.open() > 0) {
      pair("summary.reviews", text.reviews(reviews));
      lines.add(" ".repeat(22) + program.command("review " + outcome.revision().year()));
    } else if (!reviews.held().isNothing()) {
      pair("summary.inDoubt", text.withheld("status.reviews.held", reviews.held()));
    }
    if (!reviews.putOff().isNothing()) {
      pair("summary.inDoubt", text.withheld("status.reviews.putOff", reviews.putOff()));
    }
  }

  private void overview(Overview overview) {
    OverviewText text = new OverviewText(words);
    if (overview.senders() != null) {
      pair("summary.senders", text.senders(overview.senders()));
    }
    if (overview.budget() != null) {
      pairs("summary.budget", text.budget(overview.budget()));
    }
    if (!overview.mailings().isEmpty()) {
      pairs("summary.mail", text.mail(overview.mailings()));
    }
  }

  private void idle(Outcome outcome) {
    if (!outcome.idle().isEmpty()) {
      pair("summary.idle", words.count("rule", outcome.idle().size()));
      new IdleRules(words).lines(outcome.idle()).forEach(line -> lines.add(" ".repeat(22) + line));
    }
  }

  /** How many, and what they ask for in all; the sources stand in the ledger. */
  private String tally(LedgerLine.Tally tally) {
    String proposals = words.count("proposal", tally.rows());
    return tally.rows() == 0
        ? proposals
        : String.format(
            words.locale(), "%-12s%20s đồng", proposals, tally.money().total().grouped());
  }

  private void money(Funding accepted) {
    amount("summary.total", accepted.total());
    amount("summary.provincial", accepted.provincial());
    amount("summary.beneficiary", accepted.beneficiary());
    amount("summary.other", accepted.other());
    lines.add("");
  }

  /** A file by its name, and those in a folder by the name of that. */
  private static String shown(String name) {
    int folder = name.indexOf('/');
    return folder < 0 ? name : name.substring(0, folder + 1);
  }

  private String counted(String name, long files) {
    return name.endsWith("/") ? name + "  (" + words.count("file", files) + ")" : name;
  }

  private void files(Outcome outcome, @Nullable Chain operations) {
    pair("summary.outputs", outcome.outputs().toString());
    outcome.files().keySet().stream()
        .collect(Collectors.groupingBy(Summary::shown, TreeMap::new, Collectors.counting()))
        .forEach((name, files) -> lines.add("                      " + counted(name, files)));
    if (outcome.files().keySet().stream().noneMatch(name -> name.endsWith(".docx"))) {
      lines.add("                      " + words.say("summary.noDocument"));
    }
    pair("summary.outbox", outcome.outbox().toString());
    if (operations != null) {
      // Whatever keeps this screen, a mail or a journal, is a witness that the log only grew.
      pair("summary.operations", words.count("entry", operations.sequence()));
      lines.add("                      " + operations.head());
    }
    lines.add("");
  }

  private void failure(Outcome outcome, Outcome.Failure failure) {
    lines.addAll(words.failure(failure.stage(), failure.cause(), failure.details()));
    words.toCorrect(failure.toCorrect()).forEach(line -> lines.add("  " + line));
    lines.add(
        words.say("failure." + failure.cause() + ".action", work.path(), publishAgain(outcome)));
    lines.add(words.say("failure.log", work.logFile()));
  }

  private String publishAgain(Outcome outcome) {
    return program.command(
        "rerun %d --from %s --reason %s"
            .formatted(
                outcome.revision().year(),
                Stage.PUBLICATION.label(),
                ShellWord.of(words.say("failure.UNDELIVERED_ALTERED.reason"))));
  }

  private String whatToDo(Outcome outcome) {
    int year = outcome.revision().year();
    return switch (outcome.kind()) {
      case PUBLISHED, UNCHANGED ->
          words.say(toDoWhenPublished(outcome), program.run(year, outcome.folders()));
      case BLOCKED -> words.say("todo.BLOCKED", program.run(year, outcome.folders()));
      case FAILED, STOPPED -> words.say("todo.RESUME", program.command("resume " + year));
    };
  }

  private static String toDoWhenPublished(Outcome outcome) {
    if (outcome.hasOpenFindings()) {
      return "todo.FINDINGS";
    }
    return outcome.isOpen() ? "todo.MAIL" : "todo.NOTHING";
  }

  private void amount(String key, Dong amount) {
    pair(key, String.format(words.locale(), "%20s đồng", amount.grouped()));
  }

  private void pairs(String key, List<String> values) {
    pair(key, values.get(0));
    values.stream().skip(1).forEach(line -> lines.add(" ".repeat(22) + line));
  }

  private void pair(String key, String value) {
    lines.add(String.format(words.locale(), "  %-18s  %s", words.say(key), value));
  }
}
