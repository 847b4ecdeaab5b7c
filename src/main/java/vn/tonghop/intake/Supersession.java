package vn.tonghop.intake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.tonghop.finding.Address;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;

/**
 * Decides which submission counts when a submitter sent several. The later one takes the place of
 * the earlier: by the stated round ("lần 2" after "lần 1"; a first file states none), then by the
 * workbook's own date of modification. Files with equal bytes are one file sent twice, of which the
 * first by name counts. When neither tells which is later, none of them counts: money is not
 * guessed.
 */
public final class Supersession {

  private static final Comparator<ReceivedSubmission> LATER =
      Comparator.comparingInt(ReceivedSubmission::round)
          .thenComparing(Supersession::modifiedOrEarliest);

  private Supersession() {}

  /**
   * What is decided.
   *
   * @param supersededBy number of a submission to the number of the one that takes its place
   * @param refused numbers of submissions none of which can count
   * @param findings one for each of them
   */
  public record Decision(
      Map<Integer, Integer> supersededBy, List<Integer> refused, List<Finding> findings) {}

  /** Decides over all submissions of a revision. Those refused already, or unknown, stay out. */
  public static Decision decide(List<ReceivedSubmission> submissions) {
    Map<String, List<ReceivedSubmission>> bySubmitter = new TreeMap<>();
    for (ReceivedSubmission submission : submissions) {
      String submitter = submission.submitterCode();
      if (submitter != null && !submission.refused()) {
        bySubmitter.computeIfAbsent(submitter, code -> new ArrayList<>()).add(submission);
      }
    }
    Decision decision = new Decision(new TreeMap<>(), new ArrayList<>(), new ArrayList<>());
    bySubmitter.values().forEach(sent -> decide(withoutCopies(sent, decision), decision));
    return decision;
  }

  private static List<ReceivedSubmission> withoutCopies(
      List<ReceivedSubmission> sent, Decision decision) {
    Map<String, ReceivedSubmission> firstByContent = new TreeMap<>();
    List<ReceivedSubmission> different = new ArrayList<>();
    for (ReceivedSubmission submission : sent) {
      ReceivedSubmission first = firstByContent.putIfAbsent(submission.sha256(), submission);
      if (first == null) {
        different.add(submission);
      } else {
        supersede(submission, first, FindingCode.FILE_SENT_TWICE, decision);
      }
    }
    return different;
  }

  private static void decide(List<ReceivedSubmission> sent, Decision decision) {
    ReceivedSubmission latest = sent.stream().max(LATER).orElseThrow();
    List<ReceivedSubmission> equallyLate =
        sent.stream().filter(other -> LATER.compare(other, latest) == 0).toList();
    for (ReceivedSubmission submission : sent) {
      if (equallyLate.size() > 1) {
        refuse(submission, equallyLate, decision);
      } else if (submission != latest) {
        supersede(submission, latest, FindingCode.FILE_SUPERSEDED, decision);
      }
    }
  }

  private static void supersede(
      ReceivedSubmission earlier, ReceivedSubmission by, FindingCode code, Decision decision) {
    decision.supersededBy().put(earlier.number(), by.number());
    decision.findings().add(Finding.of(code, Address.ofFile(earlier.name()), by.name()));
  }

  private static void refuse(
      ReceivedSubmission submission, List<ReceivedSubmission> equallyLate, Decision decision) {
    String names =
        String.join(", ", equallyLate.stream().map(ReceivedSubmission::name).sorted().toList());
    decision.refused().add(submission.number());
    decision
        .findings()
        .add(
            Finding.of(FindingCode.SUPERSESSION_UNCLEAR, Address.ofFile(submission.name()), names));
  }

  private static Instant modifiedOrEarliest(ReceivedSubmission submission) {
    Instant modified = submission.modified();
    return modified == null ? Instant.MIN : modified;
  }
}
