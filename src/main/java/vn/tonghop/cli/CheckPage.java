package vn.tonghop.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tonghop.finding.Address;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingText;
import vn.tonghop.operations.CheckReport;
import vn.tonghop.plan.LedgerLine;
import vn.tonghop.proposal.Fate;
import vn.tonghop.proposal.Funding;
import vn.tonghop.proposal.Submitter;
import vn.tonghop.publication.AnnotatedWorkbook.Copy;
import vn.tonghop.validation.CheckedSubmission;

/**
 * What was found in one workbook, for people: where, what is there, what is expected, what to do.
 */
final class CheckPage {

  /** More than these nobody reads on a screen; the annotated copy has them all. */
  private static final int MOST_FINDINGS = 100;

  private static final String INDENT = "  ";
  private static final int IDLE_WIDTH = 126;

  private final Words words;
  private final FindingText texts;
  private final List<String> lines = new ArrayList<>();

  CheckPage(Words words) {
    this.words = words;
    this.texts = FindingText.in(words.locale());
  }

  List<String> of(CheckReport report, @Nullable Path out, @Nullable Copy copy) {
    CheckedSubmission checked = report.checked();
    lines.add(words.say("check.headline", report.name(), words.findings(checked.counts())));
    lines.add("");
    findings(checked);
    summary(report);
    lines.add("");
    idle(report);
    lines.add(words.say("check.notChecked"));
    lines.add(words.say("check.notChecked.database"));
    if (out != null && copy != null) {
      lines.add(words.say("check.copy." + copy.extent(), out));
    }
    return List.copyOf(lines);
  }

  private void idle(CheckReport report) {
    List<String> idle = new IdleRules(words).sentences(report.idle());
    if (!idle.isEmpty()) {
      lines.add(words.say("check.idle"));
      WrappedTable table = new WrappedTable(IDLE_WIDTH);
      idle.forEach(table::row);
      table.lines().forEach(line -> lines.add(INDENT + line));
    }
  }

  private void findings(CheckedSubmission checked) {
    if (checked.findings().isEmpty()) {
      return;
    }
    WrappedTable table = new WrappedTable(13, 12, 32, 26, 36);
    table.row(
        words.say("check.place"),
        words.say("check.severity"),
        words.say("check.found"),
        words.say("check.expected"),
        words.say("check.action"));
    checked.findings().stream().limit(MOST_FINDINGS).forEach(found -> add(found, table));
    table.lines().forEach(line -> lines.add(INDENT + line));
    long more = checked.counts().total() - Math.min(MOST_FINDINGS, checked.findings().size());
    if (more > 0) {
      lines.add(INDENT + words.say("check.more", words.number(more)));
    }
    lines.add("");
  }

  private void add(Finding finding, WrappedTable table) {
    table.row(
        place(finding.address()),
        texts.severity(finding.severity()) + " " + finding.code().id(),
        texts.found(finding),
        texts.expected(finding),
        action(finding));
  }

  private String action(Finding finding) {
    String source = texts.source(finding);
    return source.isEmpty()
        ? texts.action(finding)
        : texts.action(finding) + " " + words.say("check.source", source);
  }

  /** Within the one file that this is about. */
  private String place(Address address) {
    String place = texts.place(new Address("", address.sheet(), address.row(), address.column()));
    return place.isEmpty() ? words.say("check.wholeFile") : place;
  }

  private void summary(CheckReport report) {
    CheckedSubmission checked = report.checked();
    LedgerLine ledger = checked.ledger();
    Submitter submitter = report.submitter();
    pair("check.submitter", submitter == null ? words.say("check.unknown") : submitter.name());
    pair(
        "check.unit",
        checked.end().unit() == null
            ? words.say("check.unknown")
            : texts.unitLabel(checked.end().unit().name()));
    pair("check.rows", words.count("row", ledger.rowsRead()));
    lines.add("");
    money(ledger).lines().forEach(line -> lines.add(INDENT + line));
  }

  private TextTable money(LedgerLine ledger) {
    TextTable table = new TextTable(1);
    table.row(
        "đồng",
        words.say("check.proposals"),
        words.say("summary.total"),
        words.say("summary.provincial"),
        words.say("summary.beneficiary"),
        words.say("summary.other"));
    add("summary.read", ledger.rowsRead() - ledger.notProposal(), ledger.moneyRead(), table);
    for (Fate fate : List.of(Fate.ACCEPTED, Fate.REJECTED)) {
      add("summary.fate." + fate, ledger.of(fate).rows(), ledger.of(fate).money(), table);
    }
    return table;
  }

  private void add(String key, long rows, Funding money, TextTable table) {
    table.row(
        words.say(key),
        words.number(rows),
        money.total().grouped(),
        money.provincial().grouped(),
        money.beneficiary().grouped(),
        money.other().grouped());
  }

  private void pair(String key, String value) {
    lines.add(String.format(words.locale(), "  %-18s  %s", words.say(key), value));
  }
}
