package vn.tonghop.pipeline;

import java.util.List;
import java.util.stream.IntStream;
import org.springframework.batch.core.step.Step;
import vn.tonghop.audit.Stage;
import vn.tonghop.intake.IntakeItem;
import vn.tonghop.intake.ReceivedSubmission;
import vn.tonghop.intake.SubmissionFile;
import vn.tonghop.intake.SubmissionReader;
import vn.tonghop.proposal.jdbc.StoredProposal;
import vn.tonghop.revision.FrozenFile;
import vn.tonghop.validation.Rules;
import vn.tonghop.validation.Verdict;

/** What is done with one revision, stage by stage. */
final class RevisionSteps {

  private final Assignment assignment;
  private final Tables tables;
  private final SubmissionReader submissions;
  private final Writers writers;
  private final Journal journal;
  private final Post post;
  private final Runnable permission;
  private final StageSteps steps;

  RevisionSteps(
      Assignment assignment,
      Tables tables,
      SubmissionReader submissions,
      Writers writers,
      Journal journal,
      Post post,
      Runnable permission,
      StageSteps steps) {
    this.assignment = assignment;
    this.tables = tables;
    this.submissions = submissions;
    this.writers = writers;
    this.journal = journal;
    this.post = post;
    this.permission = permission;
    this.steps = steps;
  }

  /** The step of a stage. */
  Step of(Stage stage) {
    return switch (stage) {
      case INTAKE -> intake();
      case VALIDATION -> validation();
      case DEDUPLICATION ->
          steps.once(stage, new DeduplicationWork(tables, assignment, recorder(stage)));
      case CONSOLIDATION ->
          steps.once(stage, new ConsolidationWork(tables, assignment, recorder(stage)));
      case RECONCILIATION ->
          steps.once(
              stage,
              new RefusableWork(
                  new ReconciliationWork(tables, assignment, recorder(stage)), blocked()));
      case PUBLICATION ->
          steps.once(
              stage,
              new RefusableWork(
                  new PublicationWork(
                      tables, assignment, writers, blocked(), journal, permission, sideBySide()),
                  blocked()));
      case DELIVERY ->
          steps.once(
              stage, new DeliveryWork(tables, assignment, journal, post, permission, sideBySide()));
    };
  }

  private SideBySide sideBySide() {
    return steps.sideBySide(assignment.threads(), permission);
  }

  private BlockedFolder blocked() {
    return new BlockedFolder(tables, assignment, writers, permission);
  }

  private Step intake() {
    List<FrozenFile> files = tables.revisions().submissions(assignment.revisionId());
    Recorder recorder = recorder(Stage.INTAKE);
    return steps.partitioned(
        Stage.INTAKE,
        () -> IntStream.rangeClosed(1, files.size()).boxed().toList(),
        number ->
            steps.<IntakeItem, IntakeItem>ofSubmission(
                Stage.INTAKE,
                number,
                files.get(number - 1).name(),
                step ->
                    step.reader(reader(number, files.get(number - 1)))
                        .writer(
                            new IntakeWriter(tables, assignment.revisionId(), number, recorder))),
        new IntakeClosing(tables, assignment, recorder));
  }

  private IntakeReader reader(int number, FrozenFile file) {
    return new IntakeReader(
        () ->
            submissions.open(
                new SubmissionFile(number, file.name(), assignment.store().verified(file)),
                assignment.definition()),
        () -> tables.submissions().keptItems(assignment.revisionId(), number));
  }

  private Step validation() {
    long revisionId = assignment.revisionId();
    Rules rules = new Rules(assignment.definition());
    List<FrozenFile> files = tables.revisions().submissions(revisionId);
    Recorder recorder = recorder(Stage.VALIDATION);
    return steps.partitioned(
        Stage.VALIDATION,
        () ->
            tables.submissions().current(revisionId).stream()
                .map(ReceivedSubmission::number)
                .toList(),
        number ->
            steps.<StoredProposal, Verdict>ofSubmission(
                Stage.VALIDATION,
                number,
                files.get(number - 1).name(),
                step ->
                    step.reader(new StoredProposalReader(tables.proposals(), revisionId, number))
                        .processor(stored -> rules.judge(stored.proposal(), stored.unreadable()))
                        .writer(new VerdictWriter(tables, revisionId, recorder))),
        new ValidationClosing(tables, assignment, recorder));
  }

  private Recorder recorder(Stage stage) {
    return new Recorder(tables, assignment.revision(), stage);
  }
}
