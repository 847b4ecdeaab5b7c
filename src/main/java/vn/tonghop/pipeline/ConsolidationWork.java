package vn.tonghop.pipeline;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.tonghop.audit.DecisionEntry;
import vn.tonghop.audit.DecisionEvent;
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
    recorder.seal();
    return entries.size();
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
