package vn.tonghop.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCounts;
import vn.tonghop.intake.ReceivedSubmission;
import vn.tonghop.intake.Sender;
import vn.tonghop.intake.SentFile;
import vn.tonghop.plan.Ledger;
import vn.tonghop.plan.LedgerLine;
import vn.tonghop.publication.Feedback;
import vn.tonghop.publication.PublishedFindings;
import vn.tonghop.publication.Reply;
import vn.tonghop.publication.ReplyFile;
import vn.tonghop.publication.ReplyFile.Copy;
import vn.tonghop.revision.FrozenFile;

/** What is known of the files that were sent, each by its name. */
final class SentFiles {

  private final Tables tables;
  private final Assignment assignment;
  private final PublishedFindings found;
  private final Map<String, FindingCounts> counts;
  private final Map<String, ReceivedSubmission> received = new HashMap<>();
  private final Map<String, FrozenFile> frozen = new HashMap<>();
  private final Map<String, LedgerLine> ledger = new HashMap<>();

  SentFiles(Tables tables, Assignment assignment, Ledger ledger, PublishedFindings found) {
    this.tables = tables;
    this.assignment = assignment;
    this.found = found;
    long revisionId = assignment.revisionId();
    counts = tables.findings().countsByFile(revisionId);
    tables.submissions().all(revisionId).forEach(file -> received.put(file.name(), file));
    tables.revisions().submissions(revisionId).forEach(file -> frozen.put(file.name(), file));
    ledger.lines().forEach(line -> this.ledger.put(line.file(), line));
  }

  /** What was found in a file, and whether a copy of it is worth making: then it is to be here. */
  CopiedFile found(SentFile sent) {
    FindingCounts all = counts.getOrDefault(sent.name(), FindingCounts.of(List.of()));
    List<Finding> first =
        all.total() == 0
            ? List.of()
            : tables.findings().first(assignment.revisionId(), sent.name(), Reply.MOST_LISTED);
    ReplyFile file =
        new ReplyFile(
            sent, frozen(sent).sha256(), line(sent), copy(sent, all), /* copyName= */ null);
    return new CopiedFile(file, all, first);
  }

  private static Copy copy(SentFile sent, FindingCounts found) {
    if (sent.standing() == SentFile.Standing.SUPERSEDED) {
      return Copy.SUPERSEDED;
    }
    return found.total() == 0 ? Copy.NOT_NEEDED : Copy.HERE;
  }

  /**
   * Where the file lies as it arrived.
   *
   * @throws IOException when it cannot be read, or is another than that
   */
  Path bytes(SentFile sent) throws IOException {
    return assignment.store().verified(frozen(sent));
  }

  Feedback feedback(Sender sender, CopiedFile file) {
    SentFile sent = file.file().sent();
    return new Feedback(
        assignment.definition().year(),
        sender.submitter().name(),
        Objects.requireNonNull(received.get(sent.name())).unit(),
        line(sent),
        file.counts(),
        file.findings(),
        found.rules().idle());
  }

  private FrozenFile frozen(SentFile sent) {
    return Objects.requireNonNull(frozen.get(sent.name()));
  }

  private LedgerLine line(SentFile sent) {
    return Objects.requireNonNull(ledger.get(sent.name()));
  }
}
