package vn.tonghop.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemWriter;
import vn.tonghop.finding.Finding;
import vn.tonghop.intake.IntakeItem;
import vn.tonghop.intake.StatedTotal;
import vn.tonghop.proposal.Proposal;
import vn.tonghop.proposal.jdbc.StoredProposal;

/** Keeps what was read of one submission. */
final class IntakeWriter implements ItemWriter<IntakeItem> {

  private final Tables tables;
  private final long revisionId;
  private final int submission;
  private final Recorder recorder;

  IntakeWriter(Tables tables, long revisionId, int submission, Recorder recorder) {
    this.tables = tables;
    this.revisionId = revisionId;
    this.submission = submission;
    this.recorder = recorder;
  }

  @Override
  public void write(Chunk<? extends IntakeItem> chunk) {
    List<IntakeItem.Row> rows = new ArrayList<>();
    List<StoredProposal> proposals = new ArrayList<>();
    List<StatedTotal> totals = new ArrayList<>();
    SortedMap<Integer, List<Finding>> findings = new TreeMap<>();
    for (IntakeItem item : chunk) {
      findings.computeIfAbsent(sheet(item), sheet -> new ArrayList<>()).addAll(item.findings());
      if (item instanceof IntakeItem.Row row) {
        rows.add(row);
        Proposal proposal = row.proposal();
        if (proposal != null) {
          proposals.add(new StoredProposal(proposal, row.rejects()));
        }
        if (row.statedTotal() != null) {
          totals.add(row.statedTotal());
        }
      } else if (item instanceof IntakeItem.End end) {
        tables.submissions().end(revisionId, submission, end);
      }
    }
    tables.sheetRows().insert(revisionId, rows);
    tables.proposals().insert(revisionId, proposals);
    tables.sheetRows().insertTotals(revisionId, totals);
    findings.forEach(recorder::found);
  }

  /** The last item speaks of the file as a whole. */
  private static int sheet(IntakeItem item) {
    return item instanceof IntakeItem.Row row ? row.origin().sheet() : 0;
  }
}
