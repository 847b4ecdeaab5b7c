package vn.tonghop.pipeline;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.tonghop.audit.DecisionEntry;
import vn.tonghop.audit.DecisionEvent;
import vn.tonghop.finding.FindingExcerpt;
import vn.tonghop.plan.Consolidation;
import vn.tonghop.plan.PlanItem;
import vn.tonghop.plan.PlanSection;
import vn.tonghop.plan.ProvincialPlan;
import vn.tonghop.proposal.Fate;
import vn.tonghop.validation.PlanRules;

/** Builds the plan from what was accepted. */
final class ConsolidationWork implements OnceTasklet.Work {

  private final Tables tables;
  private final Assignment assignment;
  private final Recorder recorder;

  ConsolidationWork(Tables tables, Assignment assignment, Recorder recorder) {
    this.tables = tables;
    this.assignment = assignment;
    this.recorder = recorder;
  }

  @Override
  public long run() {
    Consolidation consolidation = new Consolidation(assignment.definition());
    ProvincialPlan plan =
        consolidation.of(tables.proposals().withFate(assignment.revisionId(), Fate.ACCEPTED));
    tables.planItems().insert(assignment.revisionId(), plan);
    List<DecisionEntry> entries = plan.sections().stream().flatMap(this::entries).toList();
    recorder.decided(entries);
    recorder.found(new PlanRules(assignment.definition()).judge(plan));
    recorder.decided(blocked());
    recorder.seal();
    return entries.size();
  }

  /** Decided here, where the last finding is known; heeded by reconciliation, which then fails. */
  private List<DecisionEntry> blocked() {
    FindingExcerpt blockers =
        new Blockers(tables).of(assignment.revision(), assignment.definition());
    if (blockers.isEmpty()) {
      return List.of();
    }
    Map<String, Object> findings = new TreeMap<>();
    blockers.byCode().forEach((code, number) -> findings.put(code.id(), number));
    return List.of(
        recorder.aboutFile(
            "",
            DecisionEvent.BLOCKED,
            Map.of(
                "blockOn",
                assignment.definition().checks().rules().blocking().name(),
                "findings",
                findings)));
  }

  private Stream<DecisionEntry> entries(PlanSection section) {
    return section.programmes().stream()
        .flatMap(programme -> programme.items().stream())
        .map(item -> entry(section.section().number(), item));
  }

  private DecisionEntry entry(String section, PlanItem item) {
    return recorder.about(
        item.proposal().address(),
        item.proposal().origin(),
        DecisionEvent.INCLUDED,
        Map.of(
            "section",
            section,
            "item",
            item.number(),
            "amounts",
            Recorder.amounts(item.proposal().fundingOrZero())));
  }
}
