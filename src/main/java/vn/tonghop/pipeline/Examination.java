package vn.tonghop.pipeline;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import vn.tonghop.intake.Senders;
import vn.tonghop.plan.Consolidation;
import vn.tonghop.plan.ProvincialPlan;
import vn.tonghop.plan.SelectedItems;
import vn.tonghop.publication.FindingsJson;
import vn.tonghop.publication.PublishedDuplicates;
import vn.tonghop.publication.PublishedFindings;
import vn.tonghop.publication.RevisionMark;
import vn.tonghop.validation.RateCoverage;

/**
 * What came of examining a revision: it is said of one that is published, and of one that is not.
 */
final class Examination {

  static final String FINDINGS = "findings.json";

  private final Tables tables;
  private final Assignment assignment;

  Examination(Tables tables, Assignment assignment) {
    this.tables = tables;
    this.assignment = assignment;
  }

  ProvincialPlan plan() {
    return new Consolidation(assignment.definition())
        .arrange(tables.planItems().byProgramme(assignment.revisionId()));
  }

  /**
   * @param plan of the revision; null where its sums cannot be trusted
   */
  PublishedFindings findings(@Nullable ProvincialPlan plan) {
    long revisionId = assignment.revisionId();
    return new PublishedFindings(
        tables.findings().counts(revisionId),
        tables.findings().first(revisionId, PublishedFindings.MOST_LISTED),
        new PublishedDuplicates(
            tables.duplicateCounts().of(revisionId),
            tables.duplicates().groups(revisionId, "", PublishedDuplicates.MOST_LISTED)),
        new RulesOfRevision(tables).of(revisionId, assignment.definition()),
        plan == null
            ? SelectedItems.NONE
            : RateCoverage.withoutRate(plan, assignment.definition()));
  }

  Senders senders() {
    long revisionId = assignment.revisionId();
    return Senders.of(
        assignment.definition(),
        tables.submissions().all(revisionId),
        tables.submissions().superseded(revisionId).keySet());
  }

  /**
   * Writes {@value #FINDINGS}.
   *
   * @param findings as {@link #findings} gives them
   */
  void write(RevisionMark mark, PublishedFindings findings, OutputStream out) throws IOException {
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    FindingsJson.write(
        mark, findings, sink -> tables.findings().forEach(assignment.revisionId(), sink), writer);
    writer.flush();
  }
}
