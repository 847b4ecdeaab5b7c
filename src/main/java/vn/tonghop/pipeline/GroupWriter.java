package vn.tonghop.pipeline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.tonghop.audit.DecisionEntry;
import vn.tonghop.audit.DecisionEvent;
import vn.tonghop.deduplication.GroupFindings;
import vn.tonghop.deduplication.Grouping;
import vn.tonghop.deduplication.ReviewDecision;
import vn.tonghop.deduplication.SettledGroup;
import vn.tonghop.deduplication.SettledMember;
import vn.tonghop.deduplication.Settlement;
import vn.tonghop.deduplication.Standing;
import vn.tonghop.finding.Finding;
import vn.tonghop.matching.Cluster;
import vn.tonghop.matching.ScorePart;
import vn.tonghop.proposal.Fate;
import vn.tonghop.proposal.Origin;
import vn.tonghop.proposal.Proposal;

/** Settles groups and keeps what becomes of their đề án, with its reasons. */
final class GroupWriter {

  private final Tables tables;
  private final long revisionId;
  private final Recorder recorder;
  private final Grouping grouping;
  private final Settlement settlement;
  private final String rule;
  private final Set<Integer> applied = new HashSet<>();
  private int groups;
  private long notCounted;

  /**
   * @param rule by which the groups were found, with its version
   */
  GroupWriter(
      Tables tables,
      long revisionId,
      Recorder recorder,
      Grouping grouping,
      Settlement settlement,
      String rule) {
    this.tables = tables;
    this.revisionId = revisionId;
    this.recorder = recorder;
    this.grouping = grouping;
    this.settlement = settlement;
    this.rule = rule;
  }

  /** How many đề án are not counted. */
  long notCounted() {
    return notCounted;
  }

  /** Whether some of a group was settled by that decision. */
  boolean hasApplied(ReviewDecision decision) {
    return applied.contains(decision.number());
  }

  void write(List<Cluster> clusters, Places places) {
    SortedMap<Origin, Proposal> proposals = tables.proposals().at(revisionId, in(clusters, places));
    List<SettledGroup> settled =
        clusters.stream()
            .map(
                cluster ->
                    grouping.of(
                        cluster, index -> Objects.requireNonNull(proposals.get(places.at(index)))))
            .map(settlement::settle)
            .toList();
    tables.duplicates().add(revisionId, groups + 1, settled);
    groups += settled.size();
    Map<Origin, Fate> fates = new TreeMap<>();
    List<DecisionEntry> entries = new ArrayList<>();
    SortedMap<Integer, List<Finding>> findings = new TreeMap<>();
    for (SettledGroup group : settled) {
      note(group, fates, entries);
      GroupFindings.of(group)
          .forEach(
              (origin, finding) ->
                  findings.computeIfAbsent(origin.sheet(), any -> new ArrayList<>()).add(finding));
    }
    tables.proposals().setFates(revisionId, fates);
    findings.forEach(recorder::found);
    recorder.decided(entries);
    notCounted += fates.size();
  }

  private static List<Origin> in(List<Cluster> clusters, Places places) {
    return clusters.stream()
        .flatMap(cluster -> cluster.sames().stream())
        .flatMap(List::stream)
        .map(places::at)
        .toList();
  }

  private void note(SettledGroup group, Map<Origin, Fate> fates, List<DecisionEntry> entries) {
    group.decisions().forEach(decision -> applied.add(decision.number()));
    for (int place = 0; place < group.members().size(); place++) {
      SettledMember member = group.members().get(place);
      Proposal proposal = member.member().proposal();
      if (!member.standing().isCounted()) {
        fates.put(proposal.origin(), Fate.DUPLICATE);
      }
      if (member.standing() != Standing.COUNTED || member.by() != null) {
        entries.add(
            recorder.about(
                proposal.address(),
                proposal.origin(),
                event(member.standing()),
                details(group, place)));
      }
    }
  }

  private static DecisionEvent event(Standing standing) {
    return switch (standing) {
      case COUNTED, COUNTED_IN_DOUBT -> DecisionEvent.COUNTED;
      case DUPLICATE -> DecisionEvent.DUPLICATE;
      case HELD -> DecisionEvent.SUSPECTED;
    };
  }

  /** Of which it is a copy, by what, and how much speaks for it. */
  private Map<String, Object> details(SettledGroup group, int place) {
    SettledMember member = group.members().get(place);
    Map<String, Object> details = new TreeMap<>();
    details.put("group", group.key());
    details.put("of", group.whereIs(group.comparedWith(place)));
    details.put("by", rule);
    ReviewDecision decision = member.by();
    if (decision != null) {
      details.put("decision", decision.number());
      details.put("verdict", decision.verdict().name());
    }
    List<ScorePart> parts = member.member().score().parts();
    if (!parts.isEmpty()) {
      details.put("score", member.member().score().points());
      details.put("parts", parts.stream().map(GroupWriter::part).collect(Collectors.toList()));
    }
    return details;
  }

  private static Map<String, Object> part(ScorePart part) {
    return Map.of(
        "evidence", part.evidence().name(),
        "agreement", part.agreement().name(),
        "points", part.points());
  }
}
