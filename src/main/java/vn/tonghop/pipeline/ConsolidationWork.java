package vn.tonghop.pipeline;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.tonghop.audit.DecisionEntry;
import vn.tonghop.audit.DecisionEvent;
import vn.tonghop.finding.FindingExcerpt;
import vn.tonghop.plan.Consolidation;
import vn.tonghop.plan.PlanItem;
import vn.tonghop.plan.PlanProgramme;
import vn.tonghop.plan.PlanSection;
import vn.tonghop.plan.ProvincialPlan;
import vn.tonghop.proposal.Fate;
import vn.tonghop.validation.PlanRules;

/** Builds the plan from what was accepted. */
final class ConsolidationWork implements OnceTasklet.Work {

  /** So many items are recorded at a time. */
  private static final int AT_ONCE = 1_000;

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
    long revisionId = assignment.revisionId();
    Consolidation consolidation = new Consolidation(assignment.definition());
    tables
        .planItems()
        .insert(revisionId, consolidation.of(tables.proposals().placed(revisionId, Fate.ACCEPTED)));
    // What they say is read page by page: a million of them do not fit into memory.
    ProvincialPlan plan = consolidation.arrange(tables.planItems().byProgramme(revisionId));
    long items = plan.sections().stream().mapToLong(this::include).sum();
    recorder.found(new PlanRules(assignment.definition()).judge(plan));
    recorder.decided(blocked());
    recorder.seal();
    return items;
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

  /** How many items it has. */
  private long include(PlanSection section) {
    long all = 0;
    for (PlanProgramme programme : section.programmes()) {
      List<PlanItem> items = programme.items();
      for (int from = 0; from < items.size(); from += AT_ONCE) {
        recorder.decided(
            items.subList(from, Math.min(from + AT_ONCE, items.size())).stream()
                .map(item -> entry(section.section().number(), item))
                .toList());
      }
      all += items.size();
    }
    return all;
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
