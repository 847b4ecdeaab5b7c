package vn.tonghop.intake;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import vn.tonghop.definition.PlanDefinition;
import vn.tonghop.finding.Address;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.finding.RuleName;
import vn.tonghop.finding.WrittenDay;

/**
 * Who has sent what, and whether in time.
 *
 * @param deadline last day on which a submission is in time
 * @param all every submitter of the definition, in its order
 * @param ofNobody files of which it cannot be told who sent them
 */
public record Senders(LocalDate deadline, List<Sender> all, List<SentFile> ofNobody) {

  public Senders {
    all = List.copyOf(all);
    ofNobody = List.copyOf(ofNobody);
  }

  /**
   * @param submissions of a revision, in the order of their names, refused as they are by now
   * @param superseded numbers of those whose place another one takes
   */
  public static Senders of(
      PlanDefinition definition, List<ReceivedSubmission> submissions, Set<Integer> superseded) {
    Map<String, List<SentFile>> bySubmitter = new TreeMap<>();
    for (ReceivedSubmission submission : submissions) {
      String code = submission.submitterCode() == null ? "" : submission.submitterCode();
      bySubmitter
          .computeIfAbsent(code, any -> new ArrayList<>())
          .add(file(submission, superseded, definition));
    }
    LocalDate deadline = definition.submissions().deadline();
    return new Senders(
        deadline,
        definition.submitters().stream()
            .map(
                submitter ->
                    Sender.of(
                        submitter, bySubmitter.getOrDefault(submitter.code(), List.of()), deadline))
            .toList(),
        bySubmitter.getOrDefault("", List.of()));
  }

  private static SentFile file(
      ReceivedSubmission submission, Set<Integer> superseded, PlanDefinition definition) {
    SentFile.Standing standing =
        submission.refused() ? SentFile.Standing.REFUSED : SentFile.Standing.COUNTS;
    return new SentFile(
        submission.name(),
        superseded.contains(submission.number()) ? SentFile.Standing.SUPERSEDED : standing,
        Receipt.of(submission, definition.submissions()).orElse(null));
  }

  /** How many submitters are in that state. */
  public long in(Sender.State state) {
    return all.stream().filter(sender -> sender.state() == state).count();
  }

  /**
   * How many submitters something was received from or is still awaited of: all but those that do
   * not exist any more and those that need not send and did not.
   */
  public long expected() {
    return all.size() - in(Sender.State.NOT_SENT) - in(Sender.State.EXPIRED);
  }

  /** Files that count and are late, or of which nothing tells; and what the register has wrong. */
  public List<Finding> findings(PlanDefinition definition) {
    List<Finding> findings = new ArrayList<>();
    if (definition.checks().rules().isOn(RuleName.SUBMITTERS_IN_TIME)) {
      all.forEach(
          sender ->
              sender.files().stream()
                  .filter(SentFile::counts)
                  .forEach(file -> check(file, findings::add)));
    }
    Set<String> arrived = names();
    definition
        .submissions()
        .received()
        .forEach(
            (file, day) -> {
              if (!arrived.contains(file)) {
                findings.add(
                    Finding.of(
                        FindingCode.REGISTERED_FILE_ABSENT,
                        Address.ofFile(""),
                        file,
                        WrittenDay.of(day)));
              }
            });
    return findings.stream().map(definition.checks().rules()::weighed).toList();
  }

  private void check(SentFile file, Consumer<Finding> findings) {
    Receipt receipt = file.receipt();
    if (receipt == null) {
      findings.accept(Finding.of(FindingCode.RECEIPT_UNKNOWN, Address.ofFile(file.name())));
    } else if (file.isLate(deadline)) {
      findings.accept(
          Finding.of(
              FindingCode.SUBMISSION_LATE,
              Address.ofFile(file.name()),
              WrittenDay.of(receipt.day()),
              WrittenDay.of(deadline),
              Long.toString(ChronoUnit.DAYS.between(deadline, receipt.day())),
              receipt.source().name()));
    }
  }

  private Set<String> names() {
    Set<String> names =
        all.stream()
            .flatMap(sender -> sender.files().stream())
            .map(SentFile::name)
            .collect(Collectors.toSet());
    ofNobody.forEach(file -> names.add(file.name()));
    return names;
  }
}
