package vn.tonghop.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.tonghop.audit.DecisionEntry;
import vn.tonghop.audit.DecisionEvent;
import vn.tonghop.deduplication.CopySearch;
import vn.tonghop.deduplication.DecidedCopies;
import vn.tonghop.deduplication.Grouping;
import vn.tonghop.deduplication.IdenticalCopies;
import vn.tonghop.deduplication.LinkedCopies;
import vn.tonghop.deduplication.ReviewDecision;
import vn.tonghop.deduplication.Settlement;
import vn.tonghop.deduplication.SupportedBefore;
import vn.tonghop.definition.PlanDefinition;
import vn.tonghop.finding.Finding;
import vn.tonghop.history.EarlierSupport;
import vn.tonghop.matching.Cluster;
import vn.tonghop.proposal.Fate;

/** Counts once what was sent more than once, and reminds of what was supported before. */
final class DeduplicationWork implements OnceTasklet.Work {

  /** How many groups are settled at once. */
  private static final int CHUNK = 500;

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
    Places places = new Places();
    List<ReviewDecision> decisions = tables.reviewDecisions().ofRevision(assignment.revisionId());
    CopySearch search = new DecidedCopies(search(), decisions);
    tables
        .proposals()
        .forEach(
            assignment.revisionId(),
            Fate.ACCEPTED,
            proposal -> {
              places.add(proposal.origin());
              search.add(proposal);
            });
    List<Cluster> clusters = search.clusters();
    GroupWriter writer = writer(search, decisions);
    for (int from = 0; from < clusters.size(); from += CHUNK) {
      writer.write(clusters.subList(from, Math.min(from + CHUNK, clusters.size())), places);
    }
    recorder.decided(reviewed(decisions, writer));
    judgedBy(search.rule());
    recall();
    recorder.seal();
    return writer.notCounted();
  }

  private CopySearch search() {
    if (LinkedCopies.idle(assignment.definition()).isPresent()) {
      return new IdenticalCopies();
    }
    PlanDefinition definition = assignment.definition();
    return new LinkedCopies(
        definition.checks().matching(), definition.submitters(), assignment.threads());
  }

  private GroupWriter writer(CopySearch search, List<ReviewDecision> decisions) {
    return new GroupWriter(
        tables,
        assignment.revisionId(),
        recorder,
        new Grouping(assignment.definition(), search),
        new Settlement(assignment.definition().checks().doubtful(), decisions),
        search.rule());
  }

  /**
   * Each decision of a person that was frozen with the revision, and whether anything was settled
   * by it.
   */
  private List<DecisionEntry> reviewed(List<ReviewDecision> decisions, GroupWriter writer) {
    List<DecisionEntry> entries = new ArrayList<>();
    for (ReviewDecision decision : decisions) {
      Map<String, Object> details = new TreeMap<>(decision.details());
      details.put("applies", writer.hasApplied(decision));
      entries.add(recorder.aboutFile("", DecisionEvent.REVIEWED, details));
    }
    return entries;
  }

  /** Compares what is counted with what earlier plans have supported. */
  private void recall() {
    List<EarlierSupport> earlier = tables.earlierPlans().supportOf(assignment.revisionId());
    if (SupportedBefore.idle(assignment.definition(), !earlier.isEmpty()).isPresent()) {
      return;
    }
    SupportedBefore rule = new SupportedBefore(assignment.definition(), earlier);
    SortedMap<Integer, List<Finding>> findings = new TreeMap<>();
    tables
        .proposals()
        .forEach(
            assignment.revisionId(),
            Fate.ACCEPTED,
            proposal ->
                findings
                    .computeIfAbsent(proposal.origin().sheet(), any -> new ArrayList<>())
                    .addAll(rule.check(proposal)));
    findings.forEach(recorder::found);
    judgedBy(SupportedBefore.RULE);
  }

  private void judgedBy(String rule) {
    recorder.decided(
        List.of(recorder.aboutFile("", DecisionEvent.JUDGED, Map.of("rules", List.of(rule)))));
  }
}
