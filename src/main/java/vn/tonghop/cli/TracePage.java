package vn.tonghop.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.tonghop.audit.CanonicalJson;
import vn.tonghop.audit.SealedEntry;
import vn.tonghop.deduplication.Copy;
import vn.tonghop.deduplication.DuplicateGroup;
import vn.tonghop.finding.FindingText;
import vn.tonghop.operations.ItemTrace;
import vn.tonghop.proposal.Dong;
import vn.tonghop.proposal.FieldLabel;
import vn.tonghop.proposal.Proposal;

/** Where an item comes from and how it got there, for people. */
final class TracePage {

  private static final String INDENT = "  ";

  private final Words words;
  private final FindingText texts;
  private final List<String> lines = new ArrayList<>();

  TracePage(Words words) {
    this.words = words;
    this.texts = FindingText.in(words.locale());
  }

  List<String> linesOf(ItemTrace trace) {
    lines.add(
        words.say(
            "trace.headline",
            trace.revision().year(),
            trace.revision().number(),
            trace.place(),
            String.valueOf(trace.proposal().name())));
    source(trace);
    cells(trace.proposal());
    findings(trace);
    copies(trace);
    decisions(trace);
    return List.copyOf(lines);
  }

  private void source(ItemTrace trace) {
    headline("trace.source");
    lines.add(INDENT + texts.place(trace.proposal().address()));
    lines.add(INDENT + "SHA-256 " + trace.sha256());
  }

  private void cells(Proposal proposal) {
    headline("trace.cells");
    FieldText.of(proposal)
        .forEach(
            (field, text) ->
                lines.add(
                    INDENT
                        + proposal.at(field).cell()
                        + INDENT
                        + FieldLabel.of(field, words.locale())
                        + ": "
                        + text.replace("\n", "\n" + INDENT + INDENT)));
  }

  private void findings(ItemTrace trace) {
    headline("trace.findings");
    trace
        .findings()
        .forEach(found -> lines.add(INDENT + found.code().id() + " " + texts.sentence(found)));
    noneIf(trace.findings().isEmpty());
  }

  private void copies(ItemTrace trace) {
    if (!trace.copies().isEmpty()) {
      headline("trace.copies");
      trace.copies().forEach(copy -> lines.add(INDENT + copy(copy)));
    }
  }

  private String copy(Copy copy) {
    return words.say(
        "trace.copy",
        texts.place(copy.proposal().address()),
        texts.standingLabel(copy.standing().name()),
        DuplicateGroup.shown(copy.group()));
  }

  private void decisions(ItemTrace trace) {
    headline("trace.decisions");
    trace.decisions().forEach(decision -> lines.add(INDENT + line(decision)));
    noneIf(trace.decisions().isEmpty());
  }

  private String line(SealedEntry decision) {
    Map<String, Object> said = new TreeMap<>(CanonicalJson.object(decision.canonicalEntry()));
    String stage = words.stageLabelled(String.valueOf(said.remove("stage")));
    String event = words.decision(String.valueOf(said.remove("event")));
    List.of("file", "sheet", "row").forEach(said::remove);
    String details = said.isEmpty() ? "" : INDENT + CanonicalJson.of(said);
    return Dong.of(decision.sequence()).grouped() + INDENT + stage + ": " + event + details;
  }

  private void headline(String key) {
    lines.add("");
    lines.add(words.say(key));
  }

  private void noneIf(boolean none) {
    if (none) {
      lines.add(INDENT + words.say("trace.nothing"));
    }
  }
}
