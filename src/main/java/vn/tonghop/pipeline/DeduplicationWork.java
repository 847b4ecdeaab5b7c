package vn.tonghop.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.tonghop.audit.DecisionEvent;
import vn.tonghop.deduplication.Duplicates;
import vn.tonghop.deduplication.Identity;
import vn.tonghop.deduplication.SupportedBefore;
import vn.tonghop.finding.Finding;
import vn.tonghop.history.EarlierSupport;
import vn.tonghop.proposal.Fate;
import vn.tonghop.proposal.Origin;
import vn.tonghop.proposal.Proposal;
import vn.tonghop.proposal.jdbc.StoredProposal;

/** Counts once what was sent more than once, and reminds of what was supported before. */
final class DeduplicationWork implements OnceTasklet.Work {

  private final Tables tables;
  private final Assignment assignment;
  private final Recorder recorder;

  DeduplicationWork(Tables tables, Assignment assignment, Recorder recorder) {
    this.tables = tables;
    this.assignment = assignment;
    this.recorder = recorder;
  }

  @Override
  public long run() {
    List<Duplicates.Duplicate> duplicates =
        new Duplicates(assignment.definition())
            .decide(
                Duplicates.group(
                    tables.proposals().sharingIdentity(assignment.revisionId()),
                    StoredProposal::identity,
                    StoredProposal::proposal));
    Map<Origin, Fate> fates = new TreeMap<>();
    duplicates.forEach(duplicate -> fates.put(duplicate.proposal().origin(), Fate.DUPLICATE));
    tables.proposals().setFates(assignment.revisionId(), fates);
    findings(duplicates).forEach(recorder::found);
    recorder.decided(
        duplicates.stream()
            .map(
                duplicate ->
                    recorder.about(
                        duplicate.proposal().address(),
                        duplicate.proposal().origin(),
                        DecisionEvent.DUPLICATE,
                        Map.of("of", duplicate.keptAt(), "by", Identity.RULE)))
            .toList());
    recall();
    recorder.seal();
    return duplicates.size();
  }

  /** Compares what is counted with what earlier plans have supported. */
  private void recall() {
    List<EarlierSupport> earlier = tables.earlierPlans().supportOf(assignment.revisionId());
    if (SupportedBefore.idle(assignment.definition(), !earlier.isEmpty()).isPresent()) {
      return;
    }
    SupportedBefore rule = new SupportedBefore(assignment.definition(), earlier);
    SortedMap<Integer, List<Finding>> findings = new TreeMap<>();
    for (Proposal proposal : tables.proposals().withFate(assignment.revisionId(), Fate.ACCEPTED)) {
      findings
          .computeIfAbsent(proposal.origin().sheet(), any -> new ArrayList<>())
          .addAll(rule.check(proposal));
    }
    findings.forEach(recorder::found);
    recorder.decided(
        List.of(
            recorder.aboutFile(
                "", DecisionEvent.JUDGED, Map.of("rules", List.of(SupportedBefore.RULE)))));
  }

  private static SortedMap<Integer, List<Finding>> findings(List<Duplicates.Duplicate> duplicates) {
    return duplicates.stream()
        .collect(
            Collectors.groupingBy(
                duplicate -> duplicate.proposal().origin().sheet(),
                TreeMap::new,
                Collectors.mapping(Duplicates.Duplicate::finding, Collectors.toList())));
  }
}
