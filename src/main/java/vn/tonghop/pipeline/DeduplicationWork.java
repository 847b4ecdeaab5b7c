package vn.tonghop.pipeline;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.tonghop.audit.DecisionEvent;
import vn.tonghop.deduplication.Duplicates;
import vn.tonghop.proposal.Fate;
import vn.tonghop.proposal.Origin;
import vn.tonghop.proposal.jdbc.StoredProposal;

/** Counts once what was sent more than once. */
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
    recorder.found(duplicates.stream().map(Duplicates.Duplicate::finding).toList());
    recorder.decided(
        duplicates.stream()
            .map(
                duplicate ->
                    recorder.about(
                        duplicate.proposal().address(),
                        duplicate.proposal().origin(),
                        DecisionEvent.DUPLICATE,
                        Map.of("of", duplicate.keptAt())))
            .toList());
    recorder.seal();
    return duplicates.size();
  }
}
