package vn.tonghop.intake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import vn.tonghop.finding.Address;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;

/**
 * Decides which submission counts when a submitter sent several. The later one takes the place of
 * the earlier: by the stated round ("lần 2" after "lần 1"; a first file may state none), then by
 * the workbook's own date of modification. Files with equal bytes are one file sent twice, of which
 * the one of the later round counts, or else the first by name.
 *
 * <p>Money is not guessed. When neither round nor date tells which is later, when a date is
 * missing, or when one of them says that it supplements another, none counts. And a later round
 * that cannot be read still withdraws the earlier ones: their figures are known to be wrong.
 */
public final class Supersession {

  private static final Comparator<ReceivedSubmission> LATER_ROUND_THEN_NAME =
      Comparator.comparingInt(Supersession::round)
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

  /** Decides over all submissions of a revision. Those of unknown submitters stay out. */
  public static Decision decide(List<ReceivedSubmission> submissions) {
    Map<String, List<ReceivedSubmission>> bySubmitter = new TreeMap<>();
    for (ReceivedSubmission submission : submissions) {
      String submitter = submission.submitterCode();
      if (submitter != null) {
        bySubmitter.computeIfAbsent(submitter, code -> new ArrayList<>()).add(submission);
      }
    }
    Decision decision = new Decision(new TreeMap<>(), new ArrayList<>(), new ArrayList<>());
    bySubmitter.values().forEach(sent -> decideOver(sent, decision));
    return decision;
  }

  private static void decideOver(List<ReceivedSubmission> sent, Decision decision) {
    List<ReceivedSubmission> readable = sent.stream().filter(one -> !one.refused()).toList();
    if (readable.isEmpty()) {
      return;
    }
    int round = readable.stream().mapToInt(Supersession::round).max().orElseThrow();
    Optional<ReceivedSubmission> withdrawing =
        sent.stream()
            .filter(one -> one.refused() && round(one) > round)
            .max(LATER_ROUND_THEN_NAME.reversed());
    if (withdrawing.isPresent()) {
      readable.forEach(
          one -> supersede(one, withdrawing.get(), FindingCode.FILE_SUPERSEDED, decision));
    } else {
      decide(withoutCopies(readable, decision), decision);
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

  private static void decide(List<ReceivedSubmission> sent, Decision decision) {
    List<ReceivedSubmission> latest = latest(sent);
    for (ReceivedSubmission submission : sent) {
      if (latest.size() > 1) {
        refuse(submission, latest, decision);
      } else if (submission != latest.get(0)) {
        supersede(submission, latest.get(0), FindingCode.FILE_SUPERSEDED, decision);
      }
    }
  }

  /** The one that is later than the others, or all of which that cannot be told. */
  private static List<ReceivedSubmission> latest(List<ReceivedSubmission> sent) {
    if (sent.size() > 1 && sent.stream().anyMatch(one -> one.edition().supplement())) {
      return sent;
    }
    int round = sent.stream().mapToInt(Supersession::round).max().orElseThrow();
    List<ReceivedSubmission> ofRound = sent.stream().filter(one -> round(one) == round).toList();
    if (ofRound.stream().anyMatch(one -> one.modified() == null)) {
      return ofRound;
    }
    Instant last =
        ofRound.stream().map(Supersession::modified).max(Instant::compareTo).orElseThrow();
    return ofRound.stream().filter(one -> modified(one).equals(last)).toList();
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

  private static int round(ReceivedSubmission submission) {
    return Math.max(1, submission.edition().round());
  }

  private static Instant modified(ReceivedSubmission submission) {
    return Objects.requireNonNull(submission.modified());
  }
}
