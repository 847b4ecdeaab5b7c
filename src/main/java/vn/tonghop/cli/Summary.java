package vn.tonghop.cli;

import java.util.ArrayList;
import java.util.List;
import vn.tonghop.finding.Severity;
import vn.tonghop.operations.Outcome;
import vn.tonghop.plan.LedgerLine;
import vn.tonghop.proposal.Dong;
import vn.tonghop.proposal.Fate;
import vn.tonghop.proposal.Funding;

/** The closing lines of a run: what was read, what became of it, where it is, what to do now. */
final class Summary {

  private final Words words;
  private final List<String> lines = new ArrayList<>();

  private Summary(Words words) {
    this.words = words;
  }

  static List<String> of(Outcome outcome, Words words, String logFile) {
    Summary summary = new Summary(words);
    summary.headline(outcome);
    summary.counts(outcome);
    if (!outcome.files().isEmpty()) {
      summary.money(outcome.ledger().total().of(Fate.ACCEPTED).money());
      summary.files(outcome);
    }
    summary.whatToDo(outcome, logFile);
    return summary.lines;
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
        words.say("summary.read.value", outcome.ledger().lines().size(), number(total.rowsRead())));
    pair("summary.notProposal", words.say("summary.rows", number(total.notProposal())));
    for (Fate fate : Fate.values()) {
      if (fate != Fate.READ || total.of(fate).rows() > 0) {
        pair("summary.fate." + fate, words.say("summary.proposals", number(total.of(fate).rows())));
      }
    }
    pair(
        "summary.findings",
        words.say(
            "summary.findings.value",
            outcome.findings().getOrDefault(Severity.ERROR, 0L),
            outcome.findings().getOrDefault(Severity.WARNING, 0L),
            outcome.findings().getOrDefault(Severity.NOTE, 0L)));
    lines.add("");
  }

  private void money(Funding accepted) {
    amount("summary.total", accepted.total());
    amount("summary.provincial", accepted.provincial());
    amount("summary.beneficiary", accepted.beneficiary());
    amount("summary.other", accepted.other());
    lines.add("");
  }

  private void files(Outcome outcome) {
    pair("summary.outputs", outcome.outputs().toString());
    outcome.files().keySet().forEach(name -> lines.add("                      " + name));
    pair("summary.outbox", outcome.outbox().toString());
    lines.add("");
  }

  private void whatToDo(Outcome outcome, String logFile) {
    Outcome.Failure failure = outcome.failure();
    if (failure != null) {
      String stage = failure.stage() == null ? "" : words.say("stage." + failure.stage().label());
      lines.add(words.say("failure.headline", stage, words.say("failure." + failure.cause())));
      failure.details().forEach(detail -> lines.add("  " + detail));
      lines.add(words.say("failure." + failure.cause() + ".action"));
      lines.add(words.say("failure.log", logFile));
    }
    String key = "todo." + outcome.kind();
    boolean open = outcome.failure() == null && outcome.hasOpenFindings();
    lines.add(
        words.say(
            open ? "todo.FINDINGS" : key, outcome.revision().year(), outcome.revision().number()));
  }

  private void amount(String key, Dong amount) {
    pair(key, String.format(words.locale(), "%20s đồng", amount.grouped()));
  }

  private void pair(String key, String value) {
    lines.add(String.format(words.locale(), "  %-18s  %s", words.say(key), value));
  }

  private static String number(long count) {
    return Dong.of(count).grouped();
  }
}
