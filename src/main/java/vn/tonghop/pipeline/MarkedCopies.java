package vn.tonghop.pipeline;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
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
import vn.tonghop.publication.AnnotatedWorkbook;
import vn.tonghop.publication.AnnotatedWorkbook.Format;
import vn.tonghop.publication.Feedback;
import vn.tonghop.publication.PublishedFindings;
import vn.tonghop.publication.Reply;
import vn.tonghop.publication.ReplyFile;
import vn.tonghop.publication.ReplyFile.Copy;
import vn.tonghop.publication.ReplyNames;
import vn.tonghop.revision.FrozenFile;

/** The copies of what submitters have sent, with the cells marked of which something was found. */
final class MarkedCopies {

  /**
   * A file that was sent.
   *
   * @param bytes of its copy; none when there is no copy
   * @param findings about it; of very many only the first
   */
  record Copied(ReplyFile file, byte[] bytes, FindingCounts counts, List<Finding> findings) {}

  private final Tables tables;
  private final Assignment assignment;
  private final AnnotatedWorkbook workbook;
  private final PublishedFindings found;
  private final Map<String, ReceivedSubmission> received = new HashMap<>();
  private final Map<String, FrozenFile> frozen = new HashMap<>();
  private final Map<String, LedgerLine> ledger = new HashMap<>();

  MarkedCopies(
      Tables tables,
      Assignment assignment,
      AnnotatedWorkbook workbook,
      Ledger ledger,
      PublishedFindings found) {
    this.tables = tables;
    this.assignment = assignment;
    this.workbook = workbook;
    this.found = found;
    long revisionId = assignment.revisionId();
    tables.submissions().all(revisionId).forEach(file -> received.put(file.name(), file));
    tables.revisions().submissions(revisionId).forEach(file -> frozen.put(file.name(), file));
    ledger.lines().forEach(line -> this.ledger.put(line.file(), line));
  }

  /**
   * What a submitter has sent, in the order of its names; the first copy that is an .xlsx goes into
   * the reply itself, each other one into a file of its own.
   *
   * @throws IOException when a frozen file cannot be read
   */
  List<Copied> of(Sender sender, ReplyNames names) throws IOException {
    Iterator<String> further = names.further(sender.submitter(), sender.files().size()).iterator();
    List<Copied> files = new ArrayList<>();
    boolean isFirst = true;
    for (SentFile sent : sender.files()) {
      Copied copied = copy(sender, sent);
      switch (copied.file().copy()) {
        case HERE -> {
          files.add(isFirst ? copied : beside(copied, further.next()));
          isFirst = false;
        }
        case BESIDE -> files.add(beside(copied, ReplyNames.xls(further.next())));
        default -> files.add(copied);
      }
    }
    return files;
  }

  private static Copied beside(Copied copied, String name) {
    ReplyFile file = copied.file();
    return new Copied(
        new ReplyFile(file.sent(), file.sha256(), file.ledger(), Copy.BESIDE, name),
        copied.bytes(),
        copied.counts(),
        copied.findings());
  }

  private Copied copy(Sender sender, SentFile sent) throws IOException {
    FindingCounts counts = tables.findings().counts(assignment.revisionId(), sent.name());
    List<Finding> findings =
        tables.findings().first(assignment.revisionId(), sent.name(), Reply.MOST_LISTED);
    if (sent.standing() == SentFile.Standing.SUPERSEDED) {
      return without(sent, Copy.SUPERSEDED, counts, findings);
    }
    if (findings.isEmpty()) {
      return without(sent, Copy.NOT_NEEDED, counts, findings);
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    AnnotatedWorkbook.Copy written =
        workbook.write(
            assignment.store().verified(frozen(sent)),
            feedback(sender, sent, counts, findings),
            bytes);
    Copy copy = copy(written);
    return copy == Copy.HERE || copy == Copy.BESIDE
        ? new Copied(file(sent, copy), bytes.toByteArray(), counts, findings)
        : without(sent, copy, counts, findings);
  }

  private static Copy copy(AnnotatedWorkbook.Copy written) {
    return switch (written.extent()) {
      case MARKED -> marked(written.format());
      case LIST_OF_UNREADABLE -> Copy.UNREADABLE;
      case LIST_OF_LARGE -> Copy.LARGE;
    };
  }

  /** An .xls cannot have a sheet of an .xlsx in front of it. */
  private static Copy marked(Format format) {
    return switch (format) {
      case XLSX -> Copy.HERE;
      case XLS -> Copy.BESIDE;
      case XLSM, XLS_WITH_MACROS -> Copy.MACROS;
    };
  }

  private Copied without(SentFile sent, Copy copy, FindingCounts counts, List<Finding> findings) {
    return new Copied(file(sent, copy), new byte[0], counts, findings);
  }

  private ReplyFile file(SentFile sent, Copy copy) {
    return new ReplyFile(sent, frozen(sent).sha256(), line(sent), copy, null);
  }

  private FrozenFile frozen(SentFile sent) {
    return Objects.requireNonNull(frozen.get(sent.name()));
  }

  private LedgerLine line(SentFile sent) {
    return Objects.requireNonNull(ledger.get(sent.name()));
  }

  private Feedback feedback(
      Sender sender, SentFile sent, FindingCounts counts, List<Finding> findings) {
    return new Feedback(
        assignment.definition().year(),
        sender.submitter().name(),
        Objects.requireNonNull(received.get(sent.name())).unit(),
        line(sent),
        counts,
        findings,
        found.rules().idle());
  }
}
