package vn.tonghop.operations;

import java.util.List;
import vn.tonghop.definition.PlanDefinition;
import vn.tonghop.pipeline.Tables;
import vn.tonghop.plan.PlanItem;
import vn.tonghop.proposal.Origin;
import vn.tonghop.proposal.Proposal;
import vn.tonghop.proposal.Section;
import vn.tonghop.revision.Revision;

/** Leads from an item of the appendix back to its cells, its findings and its decisions. */
public final class TraceItem {

  private final Tables tables;

  TraceItem(Tables tables) {
    this.tables = tables;
  }

  /**
   * What is known of an item.
   *
   * @param item its number as printed, "1.2", or with that of its section, "II/1.2"
   * @return one; several when sections have an item of that number each; none when no item has it
   */
  public List<ItemTrace> trace(Revision revision, String item) {
    int slash = item.indexOf('/');
    String section = item.substring(0, Math.max(slash, 0));
    PlanDefinition definition = FrozenDefinition.of(revision, tables);
    return tables.planItems().numbered(revision.id(), item.substring(slash + 1)).stream()
        .map(found -> trace(revision, found, definition))
        .filter(trace -> section.isEmpty() || trace.section().equals(section))
        .toList();
  }

  private ItemTrace trace(Revision revision, PlanItem item, PlanDefinition definition) {
    Proposal proposal = item.proposal();
    Origin origin = proposal.origin();
    long id = revision.id();
    return new ItemTrace(
        revision,
        section(proposal, definition),
        item.number(),
        proposal,
        tables.revisions().submissions(id).get(origin.submission() - 1).sha256(),
        tables.findings().about(id, proposal.address()),
        tables.copies().of(id, origin),
        tables.decisions().about(id, proposal.address().file(), origin.sheet(), origin.row()));
  }

  private static String section(Proposal proposal, PlanDefinition definition) {
    return definition.sections().stream()
        .filter(
            section ->
                section.programmes().stream()
                    .anyMatch(programme -> programme.code().equals(proposal.programmeCode())))
        .map(Section::number)
        .findFirst()
        .orElse("");
  }
}
