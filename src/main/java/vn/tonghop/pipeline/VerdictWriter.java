package vn.tonghop.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemWriter;
import vn.tonghop.audit.DecisionEntry;
import vn.tonghop.audit.DecisionEvent;
import vn.tonghop.finding.Finding;
import vn.tonghop.proposal.Fate;
import vn.tonghop.proposal.Origin;
import vn.tonghop.validation.Verdict;

/**
 * Keeps what the rules said of proposals, of which it is given the next ones of a submission in
 * their order, with none left out.
 */
final class VerdictWriter implements ItemWriter<Verdict> {

  private final Tables tables;
  private final long revisionId;
  private final Recorder recorder;

  VerdictWriter(Tables tables, long revisionId, Recorder recorder) {
    this.tables = tables;
    this.revisionId = revisionId;
    this.recorder = recorder;
  }

  @Override
  public void write(Chunk<? extends Verdict> chunk) {
    SortedMap<Origin, Fate> fates = new TreeMap<>();
    SortedMap<Integer, List<Finding>> findings = new TreeMap<>();
    List<DecisionEntry> entries = new ArrayList<>();
    for (Verdict verdict : chunk) {
      fates.put(verdict.proposal().origin(), verdict.fate());
      findings
          .computeIfAbsent(verdict.proposal().origin().sheet(), sheet -> new ArrayList<>())
          .addAll(verdict.findings());
      entries.add(entry(verdict));
    }
    keep(fates);
    findings.forEach(recorder::found);
    recorder.decided(entries);
  }

  /** Most are accepted: these in one statement, after the few that are not. */
  private void keep(SortedMap<Origin, Fate> fates) {
    SortedMap<Origin, Fate> others = new TreeMap<>(fates);
    others.values().removeIf(fate -> fate == Fate.ACCEPTED);
    tables.proposals().setFates(revisionId, others);
    int accepted =
        tables.proposals().judgeRest(revisionId, fates.firstKey(), fates.lastKey(), Fate.ACCEPTED);
    if (accepted != fates.size() - others.size()) {
      throw new IllegalStateException(
          "%d proposals to accept from %s to %s, %d not judged there"
              .formatted(
                  fates.size() - others.size(), fates.firstKey(), fates.lastKey(), accepted));
    }
  }

  private DecisionEntry entry(Verdict verdict) {
    boolean accepted = verdict.fate() == Fate.ACCEPTED;
    return recorder.about(
        verdict.proposal().address(),
        verdict.proposal().origin(),
        accepted ? DecisionEvent.ACCEPTED : DecisionEvent.REJECTED,
        accepted ? Map.of() : Map.of("by", new ArrayList<Object>(verdict.rejectedBy())));
  }
}
