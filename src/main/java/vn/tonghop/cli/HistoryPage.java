package vn.tonghop.cli;

import java.util.List;
import java.util.function.Consumer;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingText;
import vn.tonghop.finding.Severity;
import vn.tonghop.history.ApprovedAppendix;
import vn.tonghop.history.EarlierPlan;
import vn.tonghop.operations.AppendixRequest;
import vn.tonghop.operations.HistoryImport;

/** What a person reads when an approved plan is brought in. */
final class HistoryPage {

  /** More than these nobody reads on a screen. */
  private static final int MOST_FINDINGS = 100;

  private final Desk desk;
  private final Words words;
  private final FindingText texts;
  private final boolean quiet;

  HistoryPage(Desk desk, boolean quiet) {
    this.desk = desk;
    this.words = desk.words();
    this.texts = FindingText.in(words.locale());
    this.quiet = quiet;
  }

  /** Why nothing was brought in. */
  void refused(AppendixRequest request) {
    desk.screen().complain(words.say("history.notWhole", request.name(), request.year()));
    findings(
        request.appendix().findings().stream().filter(ApprovedAppendix::spoils).toList(),
        desk.screen()::complain);
    desk.screen().complain(words.say("history.nothingDone"));
  }

  String anotherCounts(EarlierPlan counts) {
    return words.say(
        "history.anotherCounts",
        counts.year(),
        counts.file(),
        counts.edition(),
        words.number(counts.items()));
  }

  /** What was brought in, or was there already, and what is to be looked at. */
  void done(AppendixRequest request, HistoryImport done) {
    if (quiet) {
      return;
    }
    EarlierPlan plan = done.plan();
    desk.screen()
        .say(words.say("history.done." + done.kind(), plan.year(), plan.file(), plan.edition()));
    desk.screen()
        .say(
            words.say(
                "history.sum",
                words.number(plan.items()),
                plan.total().total().grouped(),
                plan.total().provincial().grouped(),
                plan.total().beneficiary().grouped(),
                plan.total().other().grouped()));
    findings(
        request.appendix().findings().stream()
            .filter(finding -> finding.severity() != Severity.NOTE)
            .toList(),
        desk.screen()::say);
    if (done.kind() != HistoryImport.Kind.UNCHANGED) {
      desk.screen().say(words.say("history.next", plan.year()));
    }
  }

  private void findings(List<Finding> findings, Consumer<String> line) {
    findings.stream()
        .limit(MOST_FINDINGS)
        .map(
            finding ->
                "  "
                    + texts.severity(finding.severity())
                    + " "
                    + finding.code().id()
                    + ": "
                    + Visible.line(texts.sentence(finding)))
        .forEach(line);
    if (findings.size() > MOST_FINDINGS) {
      line.accept("  " + words.say("history.more", findings.size() - MOST_FINDINGS));
    }
  }
}
