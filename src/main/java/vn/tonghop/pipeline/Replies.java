package vn.tonghop.pipeline;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tonghop.deduplication.SettledGroup;
import vn.tonghop.deduplication.Standing;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.finding.FindingCounts;
import vn.tonghop.intake.Sender;
import vn.tonghop.intake.Senders;
import vn.tonghop.plan.Ledger;
import vn.tonghop.plan.LedgerLine;
import vn.tonghop.publication.Publication;
import vn.tonghop.publication.PublishedFindings;
import vn.tonghop.publication.Reply;
import vn.tonghop.publication.ReplyNames;
import vn.tonghop.publication.RevisionMark;

/**
 * Answers every submitter of the definition: what became of what it has sent, and its workbooks
 * with the faulty cells marked.
 */
final class Replies {

  /**
   * What the answers are about.
   *
   * @param trusted whether the sums are those of what was read: else none are told
   */
  record About(
      RevisionMark mark,
      PublishedFindings findings,
      Ledger ledger,
      Senders senders,
      boolean trusted) {

    static About of(Publication publication) {
      return new About(
          publication.mark(),
          publication.findings(),
          publication.ledger(),
          publication.senders(),
          true);
    }
  }

  /** Takes a file: its name, what is in it, and the reply that it is; null for a further copy. */
  interface Sink {

    void take(String name, OutputFolder.Content content, @Nullable Reply reply) throws IOException;
  }

  private final Assignment assignment;
  private final Writers writers;
  private final ReplyNames names;
  private final About about;
  private final SentFiles sent;
  private final Map<String, List<Finding>> missing;
  private final Map<String, LedgerLine> sums = new HashMap<>();
  private final Map<String, List<Reply.Member>> duplicates;

  Replies(Tables tables, Assignment assignment, Writers writers, About about) {
    this.assignment = assignment;
    this.writers = writers;
    this.about = about;
    names = new ReplyNames(assignment.definition());
    sent = new SentFiles(tables, assignment, about.ledger(), about.findings());
    missing = missing(tables.findings().first(assignment.revisionId(), "", Integer.MAX_VALUE));
    if (about.trusted()) {
      about.ledger().submitters().stream()
          .filter(submitter -> submitter.submitterCode() != null)
          .forEach(submitter -> sums.put(submitter.submitterCode(), submitter.sum()));
    }
    duplicates = duplicates(about);
  }

  /** Hands over the files for one submitter after the other, in their order. */
  void write(Sink sink) throws IOException {
    for (Sender sender : about.senders().all()) {
      write(sender, sink);
    }
  }

  /** Hands over the files for a submitter; those for several at once, each to a thread. */
  void write(Sender sender, Sink sink) throws IOException {
    try (MarkedCopies copies = new MarkedCopies(writers.annotated(), sent, sender, names, sink)) {
      copies.mark(sender);
      Reply reply = reply(sender, copies.files());
      sink.take(names.first(sender.submitter()), out -> write(reply, copies, out), reply);
    }
  }

  private void write(Reply reply, MarkedCopies copies, OutputStream out) throws IOException {
    if (!copies.write(reply, out)) {
      writers.reply().write(reply(reply.sender(), copies.files()), out);
    }
  }

  /**
   * Those of these names that files for submitters may have; nothing else that is written has one
   * of them. There are millions of them, were each submitter to have sent all that was sent.
   */
  static List<String> among(Set<String> names, Tables tables, Assignment assignment) {
    int submissions = tables.revisions().submissions(assignment.revisionId()).size();
    ReplyNames replies = new ReplyNames(assignment.definition());
    return assignment.definition().submitters().stream()
        .flatMap(submitter -> replies.all(submitter, submissions).stream())
        .filter(names::contains)
        .toList();
  }

  private Reply reply(Sender sender, List<CopiedFile> files) {
    String code = sender.submitter().code();
    List<Finding> findings =
        new ArrayList<>(missing.getOrDefault(sender.submitter().name(), List.of()));
    FindingCounts counts = FindingCounts.of(findings);
    for (CopiedFile copied : files) {
      counts = counts.plus(copied.counts());
      copied.findings().stream().limit(Reply.MOST_LISTED - findings.size()).forEach(findings::add);
    }
    return new Reply(
        about.mark(),
        assignment.definition(),
        sender,
        files.stream().map(CopiedFile::file).toList(),
        sums.get(code),
        counts,
        findings,
        duplicates.getOrDefault(code, List.of()),
        about.findings().duplicates().unlisted(),
        about.findings().rules().idle());
  }

  /** By the name of the submitter: that nothing was received of it is about none of the files. */
  private static Map<String, List<Finding>> missing(List<Finding> ofNoFile) {
    Map<String, List<Finding>> missing = new HashMap<>();
    ofNoFile.stream()
        .filter(finding -> finding.code() == FindingCode.SUBMITTER_MISSING)
        .forEach(
            finding ->
                Set.copyOf(finding.arguments())
                    .forEach(
                        name ->
                            missing.computeIfAbsent(name, any -> new ArrayList<>()).add(finding)));
    return missing;
  }

  /** By the code of the submitter: what is not counted, and what is asked about. */
  private static Map<String, List<Reply.Member>> duplicates(About about) {
    Map<String, List<Reply.Member>> duplicates = new HashMap<>();
    for (SettledGroup group : about.findings().duplicates().listed()) {
      for (int place = 0; place < group.members().size(); place++) {
        String code = group.proposal(place).submitterCode();
        if (code != null
            && (group.isOpen() || group.members().get(place).standing() != Standing.COUNTED)) {
          duplicates
              .computeIfAbsent(code, any -> new ArrayList<>())
              .add(new Reply.Member(group, place));
        }
      }
    }
    return duplicates;
  }
}
