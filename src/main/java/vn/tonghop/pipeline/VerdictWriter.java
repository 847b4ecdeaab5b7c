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

/** Keeps what the rules said of each proposal. */
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
    Map<Origin, Fate> fates = new TreeMap<>();
    SortedMap<Integer, List<Finding>> findings = new TreeMap<>();
    List<DecisionEntry> entries = new ArrayList<>();
    for (Verdict verdict : chunk) {
      fates.put(verdict.proposal().origin(), verdict.fate());
      findings
          .computeIfAbsent(verdict.proposal().origin().sheet(), sheet -> new ArrayList<>())
          .addAll(verdict.findings());
      entries.add(entry(verdict));
    }
    tables.proposals().setFates(revisionId, fates);
    findings.forEach(recorder::found);
    recorder.decided(entries);
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
