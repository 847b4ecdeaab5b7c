package vn.tonghop.pipeline;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
import vn.tonghop.plan.SubmitterLedger;
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

  private final Tables tables;
  private final Assignment assignment;
  private final Writers writers;
  private final ReplyNames names;

  Replies(Tables tables, Assignment assignment, Writers writers) {
    this.tables = tables;
    this.assignment = assignment;
    this.writers = writers;
    this.names = new ReplyNames(assignment.definition());
  }

  /** Hands over one file after the other, in the order of the submitters. */
  void write(About about, Sink sink) throws IOException {
    MarkedCopies copies =
        new MarkedCopies(tables, assignment, writers.annotated(), about.ledger(), about.findings());
    Map<String, List<Reply.Member>> duplicates = duplicates(about);
    for (Sender sender : about.senders().all()) {
      List<Reply.Member> own = duplicates.getOrDefault(sender.submitter().code(), List.of());
      write(about, sender, copies.of(sender, names), own, sink);
    }
  }

  /** Whatever names its files may have; nothing else that is written has one of them. */
  List<String> mostNames() {
    int submissions = tables.revisions().submissions(assignment.revisionId()).size();
    return assignment.definition().submitters().stream()
        .flatMap(submitter -> names.all(submitter, submissions).stream())
        .toList();
  }

  private void write(
      About about,
      Sender sender,
      List<MarkedCopies.Copied> files,
      List<Reply.Member> duplicates,
      Sink sink)
      throws IOException {
    Reply reply = reply(about, sender, files, duplicates);
    byte[] here = null;
    for (MarkedCopies.Copied copied : files) {
      String beside = copied.file().copyName();
      if (beside != null) {
        sink.take(beside, out -> out.write(copied.bytes()), null);
      } else if (copied.bytes().length > 0) {
        here = copied.bytes();
      }
    }
    byte[] marked = here;
    sink.take(
        names.first(sender.submitter()),
        out -> {
          if (marked == null) {
            writers.reply().write(reply, out);
          } else {
            writers.reply().write(reply, marked, out);
          }
        },
        reply);
  }

  private Reply reply(
      About about, Sender sender, List<MarkedCopies.Copied> files, List<Reply.Member> duplicates) {
    List<Finding> findings = new ArrayList<>(ofNoFile(sender));
    FindingCounts counts = FindingCounts.of(findings);
    for (MarkedCopies.Copied copied : files) {
      counts = counts.plus(copied.counts());
      copied.findings().stream().limit(Reply.MOST_LISTED - findings.size()).forEach(findings::add);
    }
    return new Reply(
        about.mark(),
        assignment.definition(),
        sender,
        files.stream().map(MarkedCopies.Copied::file).toList(),
        about.trusted() ? sum(about, sender) : null,
        counts,
        findings,
        duplicates,
        about.findings().duplicates().unlisted(),
        about.findings().rules().idle());
  }

  /** That nothing was received of it is about none of the files. */
  private List<Finding> ofNoFile(Sender sender) {
    return tables.findings().first(assignment.revisionId(), "", Reply.MOST_LISTED).stream()
        .filter(finding -> finding.code() == FindingCode.SUBMITTER_MISSING)
        .filter(finding -> finding.arguments().contains(sender.submitter().name()))
        .toList();
  }

  private static @Nullable LedgerLine sum(About about, Sender sender) {
    return about.ledger().submitters().stream()
        .filter(submitter -> sender.submitter().code().equals(submitter.submitterCode()))
        .map(SubmitterLedger::sum)
        .findFirst()
        .orElse(null);
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
