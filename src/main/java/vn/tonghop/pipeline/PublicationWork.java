package vn.tonghop.pipeline;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.xml.stream.XMLInputFactory;
import org.jspecify.annotations.Nullable;
import vn.tonghop.audit.OperationEvent;
import vn.tonghop.definition.PlanDocument;
import vn.tonghop.pipeline.SideBySide.Piece;
import vn.tonghop.plan.LedgerLine;
import vn.tonghop.plan.PlanFigures;
import vn.tonghop.publication.DocumentValues;
import vn.tonghop.publication.Manifest;
import vn.tonghop.publication.MissingFields;
import vn.tonghop.publication.Publication;
import vn.tonghop.publication.Reply;
import vn.tonghop.publication.html.Report;
import vn.tonghop.publication.proof.DocumentProof;
import vn.tonghop.publication.proof.ReplyProof;
import vn.tonghop.publication.proof.WorkbookDifference;
import vn.tonghop.publication.proof.WorkbookProof;
import vn.tonghop.revision.Revision;

/**
 * Writes the outputs: the workbook, the plan document, the decision log, the findings, the report,
 * the replies to those who sent, side by side, and last the manifest that names them.
 */
final class PublicationWork implements OnceTasklet.Work {

  private static final String DECISION_LOG = "audit.jsonl";
  private static final String REPORT = "report.html";
  private static final String MANIFEST = "manifest.json";
  private static final XMLInputFactory PARSER_OF_PLAN = ProofParser.ofPlan();
  private static final XMLInputFactory PARSER_OF_REPLIES = ProofParser.ofReplies();

  private final Tables tables;
  private final Assignment assignment;
  private final Writers writers;
  private final BlockedFolder blocked;
  private final Journal journal;
  private final Runnable permission;
  private final SideBySide sideBySide;

  PublicationWork(
      Tables tables,
      Assignment assignment,
      Writers writers,
      BlockedFolder blocked,
      Journal journal,
      Runnable permission,
      SideBySide sideBySide) {
    this.tables = tables;
    this.assignment = assignment;
    this.writers = writers;
    this.blocked = blocked;
    this.journal = journal;
    this.permission = permission;
    this.sideBySide = sideBySide;
  }

  @Override
  public long run() throws IOException, NotPublishedException, InterruptedException {
    Examination examination = new Examination(tables, assignment);
    Groundwork groundwork = new Groundwork(tables, assignment, examination);
    sideBySide.doAll(groundwork.pieces());
    Publication publication = groundwork.publication();
    // A night may lie between the stage that proved it and this one.
    groundwork.proveBalance();
    needEveryField(publication);
    blocked.remove();
    Outputs outputs = new Outputs(new OutputFolder(assignment.outputs(), permission));
    writeAll(pieces(publication, groundwork.figures(), examination, outputs), outputs);
    // The manifest names the others and appears last: who sees it has the whole revision.
    byte[] manifest = manifest(publication, outputs.written()).getBytes(StandardCharsets.UTF_8);
    outputs.write(MANIFEST, out -> out.write(manifest));
    tables.revisions().setOutputs(assignment.revisionId(), outputs.written());
    record(publication, outputs.written());
    return outputs.written().size();
  }

  /** The workbook takes longest, so it comes first. */
  private List<Piece> pieces(
      Publication publication, PlanFigures figures, Examination examination, Outputs outputs) {
    List<Piece> pieces = new ArrayList<>(plan(publication, figures, outputs));
    pieces.add(() -> outputs.write(DECISION_LOG, this::writeDecisionLog));
    pieces.add(
        () ->
            outputs.write(
                Examination.FINDINGS,
                out -> examination.write(publication.mark(), publication.findings(), out)));
    pieces.add(() -> outputs.write(REPORT, out -> Report.write(publication, out)));
    pieces.addAll(replies(publication, figures, outputs));
    return pieces;
  }

  private List<Piece> plan(Publication publication, PlanFigures figures, Outputs outputs) {
    String name = "ke-hoach-khuyen-cong-" + assignment.revision().year();
    Piece workbook =
        () ->
            outputs.write(
                name + ".xlsx",
                out -> writers.plan().write(publication, out),
                file -> prove(publication, figures, file));
    PlanDocument document = assignment.definition().document();
    return document == null
        ? List.of(workbook)
        : List.of(
            workbook,
            () ->
                outputs.write(
                    name + ".docx",
                    out -> writers.document().write(document, publication, out),
                    file -> prove(document, figures, file)));
  }

  /** One for each submitter: no more workbooks are in memory than there are threads. */
  private List<Piece> replies(Publication publication, PlanFigures figures, Outputs outputs) {
    Replies replies = new Replies(tables, assignment, writers, Replies.About.of(publication));
    Replies.Sink sink =
        (name, content, reply) -> outputs.write(name, content, file -> prove(reply, figures, file));
    return publication.senders().all().stream()
        .map(sender -> (Piece) () -> replies.write(sender, sink))
        .toList();
  }

  /** What a submitter is told of its money, who has sent some; a further copy tells nothing. */
  private static void prove(@Nullable Reply reply, PlanFigures figures, Path file)
      throws IOException {
    LedgerLine sum = reply == null ? null : reply.sum();
    if (reply == null || sum == null) {
      return;
    }
    String code = reply.sender().submitter().code();
    refuse(
        new ReplyProof(
                sum,
                figures.bySubmitter().getOrDefault(code, LedgerLine.Tally.NONE),
                PARSER_OF_REPLIES)
            .differences(file));
  }

  private void writeDecisionLog(OutputStream out) throws IOException {
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    tables.decisions().export(assignment.revisionId(), writer);
    writer.flush();
  }

  /** When one of them says something wrong, none of the others is there to be taken for right. */
  private void writeAll(List<SideBySide.Piece> pieces, Outputs outputs)
      throws IOException, InterruptedException {
    try {
      sideBySide.doAll(pieces);
    } catch (WrongOutputException wrong) {
      try {
        outputs.withdraw();
      } catch (IOException e) {
        wrong.addSuppressed(e);
      }
      throw wrong;
    }
  }

  private static String manifest(Publication publication, SortedMap<String, String> outputs) {
    return new Manifest(
            publication,
            Revision.State.PUBLISHED.name(),
            outputs.entrySet().stream()
                .map(output -> new Manifest.Output(output.getKey(), output.getValue()))
                .toList())
        .json();
  }

  /** What the written workbook says must be what the database says, or it is not published. */
  private void prove(Publication publication, PlanFigures figures, Path file) throws IOException {
    refuse(
        new WorkbookProof(
                assignment.definition().sections(), figures, publication.ledger(), PARSER_OF_PLAN)
            .differences(file));
  }

  private static void refuse(List<WorkbookDifference> differences) {
    if (!differences.isEmpty()) {
      throw new WrongOutputException(differences);
    }
  }

  private void prove(PlanDocument document, PlanFigures figures, Path file) throws IOException {
    refuse(
        new DocumentProof(
                document.template(),
                assignment.definition().sections(),
                assignment.definition().appendix(),
                figures)
            .differences(file));
  }

  /** Before anything is written: a plan with a gap in a sentence is none. */
  private static void needEveryField(Publication publication) throws NotPublishedException {
    PlanDocument document = publication.definition().document();
    if (document != null) {
      List<String> missing =
          MissingFields.of(document.template(), DocumentValues.of(document, publication));
      if (!missing.isEmpty()) {
        throw NotPublishedException.withoutValue(missing);
      }
    }
  }

  private void record(Publication publication, Map<String, String> outputs) {
    journal.record(
        OperationEvent.PUBLISHED,
        Map.of("outputs", new TreeMap<>(outputs), "decisionHead", publication.auditHead()));
  }
}
