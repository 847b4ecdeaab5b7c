package vn.tonghop.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.tonghop.definition.Replacement;
import vn.tonghop.definition.Submissions;
import vn.tonghop.finding.Address;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;

/**
 * Decides which submission counts when a submitter sent several. The later one takes the place of
 * the earlier: first as the definition says, then by what they say of themselves ("lần 2" after
 * "lần 1"; a first file may say nothing; see {@link Edition}), then by the day on which a person
 * has registered it and by the workbook's own date of modification, which must not contradict each
 * other. Files with equal bytes are one file sent twice, of which the one of the later round
 * counts, or else the first by name.
 *
 * <p>Money is not guessed. When neither words nor dates tell which is later, when a date is
 * missing, when dates alone would withdraw a file of which the later one has not a single đề án,
 * when one of them says that it supplements another, or when the definition names a file that did
 * not arrive, none counts. And a later round that cannot be read still withdraws the earlier ones:
 * their figures are known to be wrong.
 */
public final class Supersession {

  private static final Comparator<ReceivedSubmission> LATER_ROUND_THEN_NAME =
      Comparator.comparingInt(Supersession::earliest)
          .reversed()
          .thenComparingInt(ReceivedSubmission::number);

  private Supersession() {}

  /**
   * What is decided.
   *
   * @param supersededBy number of a submission to the number of the one that takes its place
   * @param refused numbers of submissions none of which can count
   * @param findings one for each of them, submitter by submitter
   */
  public record Decision(
      Map<Integer, Integer> supersededBy, List<Integer> refused, List<Finding> findings) {}

  /**
   * Decides over all submissions of a revision. Those of unknown submitters stay out, unless the
   * definition names them.
   *
   * @param contents asked only of files that dates alone put in order
   */
  public static Decision decide(
      List<ReceivedSubmission> submissions, Submissions defined, SentContents contents) {
    Decision decision = new Decision(new TreeMap<>(), new ArrayList<>(), new ArrayList<>());
    Set<String> decided = decideByDefinition(submissions, defined.superseded(), decision);
    Map<String, List<ReceivedSubmission>> bySubmitter = new TreeMap<>();
    for (ReceivedSubmission submission : submissions) {
      String submitter = submission.submitterCode();
      if (submitter != null && !decided.contains(submission.name())) {
        bySubmitter.computeIfAbsent(submitter, code -> new ArrayList<>()).add(submission);
      }
    }
    LastSent last = new LastSent(defined.received(), contents);
    bySubmitter.values().forEach(sent -> decideOver(sent, last, decision));
    return decision;
  }

  /** Returns the names of the files over which nothing else is to be decided. */
  private static Set<String> decideByDefinition(
      List<ReceivedSubmission> submissions, List<Replacement> defined, Decision decision) {
    Map<String, ReceivedSubmission> byName = new TreeMap<>();
    submissions.forEach(submission -> byName.put(submission.name(), submission));
    Set<String> decided = new TreeSet<>();
    for (Replacement replacement : defined) {
      ReceivedSubmission earlier = byName.get(replacement.file());
      ReceivedSubmission later = byName.get(replacement.by());
      if (earlier == null) {
        decision.findings().add(absent(replacement, later));
      } else if (later == null) {
        decision.refused().add(earlier.number());
        decision.findings().add(withoutSuccessor(replacement));
      } else {
        supersede(earlier, later, FindingCode.FILE_SUPERSEDED, decision);
      }
      decided.add(replacement.file());
    }
    return decided;
  }

  private static Finding absent(Replacement replacement, @Nullable ReceivedSubmission later) {
    return Finding.of(
        FindingCode.REPLACED_FILE_ABSENT,
        Address.ofFile(later == null ? "" : later.name()),
        replacement.file(),
        replacement.by());
  }

  private static Finding withoutSuccessor(Replacement replacement) {
    return Finding.of(
        FindingCode.REPLACING_FILE_ABSENT, Address.ofFile(replacement.file()), replacement.by());
  }

  private static void decideOver(
      List<ReceivedSubmission> sent, LastSent lastSent, Decision decision) {
    List<ReceivedSubmission> readable = sent.stream().filter(one -> !one.refused()).toList();
    if (readable.isEmpty()) {
      return;
    }
    int latest = readable.stream().mapToInt(Supersession::latest).max().orElseThrow();
    List<ReceivedSubmission> withdrawing =
        sent.stream().filter(one -> one.refused() && latest(one) > latest).toList();
    Optional<ReceivedSubmission> last =
        withdrawing.stream().filter(one -> earliest(one) > latest).min(LATER_ROUND_THEN_NAME);
    if (last.isPresent()) {
      readable.forEach(one -> supersede(one, last.get(), FindingCode.FILE_SUPERSEDED, decision));
    } else if (!withdrawing.isEmpty()) {
      readable.forEach(one -> refuse(one, sent, decision));
    } else {
      decide(withoutCopies(readable, decision), lastSent, decision);
    }
  }

  private static List<ReceivedSubmission> withoutCopies(
      List<ReceivedSubmission> sent, Decision decision) {
    Map<String, ReceivedSubmission> firstByContent = new TreeMap<>();
    List<ReceivedSubmission> different = new ArrayList<>();
    for (ReceivedSubmission submission : sent.stream().sorted(LATER_ROUND_THEN_NAME).toList()) {
      ReceivedSubmission first = firstByContent.putIfAbsent(submission.sha256(), submission);
      if (first == null) {
        different.add(submission);
      } else {
        supersede(submission, first, FindingCode.FILE_SENT_TWICE, decision);
      }
    }
    return different;
  }

  private static void decide(List<ReceivedSubmission> sent, LastSent lastSent, Decision decision) {
    List<ReceivedSubmission> latest = latest(sent, lastSent);
    for (ReceivedSubmission submission : sent) {
      if (latest.size() > 1) {
        refuse(submission, latest, decision);
      } else if (submission != latest.get(0)) {
        supersede(submission, latest.get(0), FindingCode.FILE_SUPERSEDED, decision);
      }
    }
  }

  /** The one that is later than the others, or all of which that cannot be told. */
  private static List<ReceivedSubmission> latest(List<ReceivedSubmission> sent, LastSent lastSent) {
    if (sent.size() > 1 && sent.stream().anyMatch(one -> one.edition().supplement())) {
      return sent;
    }
    int least = sent.stream().mapToInt(Supersession::earliest).max().orElseThrow();
    List<ReceivedSubmission> maybe = sent.stream().filter(one -> latest(one) >= least).toList();
    return lastSent.among(maybe);
  }

  private static void supersede(
      ReceivedSubmission earlier, ReceivedSubmission by, FindingCode code, Decision decision) {
    decision.supersededBy().put(earlier.number(), by.number());
    decision.findings().add(Finding.of(code, Address.ofFile(earlier.name()), by.name()));
  }

  private static void refuse(
      ReceivedSubmission submission, List<ReceivedSubmission> latest, Decision decision) {
    String names =
        String.join(", ", latest.stream().map(ReceivedSubmission::name).sorted().toList());
    decision.refused().add(submission.number());
    decision
        .findings()
        .add(
            Finding.of(FindingCode.SUPERSESSION_UNCLEAR, Address.ofFile(submission.name()), names));
  }

  private static int earliest(ReceivedSubmission submission) {
    return submission.edition().earliest();
  }

  private static int latest(ReceivedSubmission submission) {
    return submission.edition().latest();
  }
}
