package vn.tonghop.pipeline;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tonghop.audit.Stage;
import vn.tonghop.definition.PlanDefinition;
import vn.tonghop.definition.RuleSettings.Blocking;
import vn.tonghop.finding.FindingExcerpt;
import vn.tonghop.finding.Severity;
import vn.tonghop.revision.Revision;

/**
 * The findings that keep a revision from being published: errors about the plan as a whole, since
 * there is no đề án that could be left out for them, and whatever else the definition lets block.
 * What was found in a file whose place a later one has taken blocks nothing.
 */
public final class Blockers {

  private static final int MOST = 20;

  private final Tables tables;

  public Blockers(Tables tables) {
    this.tables = tables;
  }

  /** Empty when the plan may be published. */
  public FindingExcerpt of(Revision revision, PlanDefinition definition) {
    Blocking blocking = definition.checks().rules().blocking();
    Set<Severity> weighing =
        EnumSet.allOf(Severity.class).stream().filter(blocking::blocks).collect(Collectors.toSet());
    return weighing(revision, weighing);
  }

  /** Every error: why nothing was accepted. */
  public FindingExcerpt errors(Revision revision) {
    return weighing(revision, Set.of(Severity.ERROR));
  }

  private FindingExcerpt weighing(Revision revision, Set<Severity> any) {
    return tables
        .findings()
        .weighing(revision.id(), any, Set.of(Severity.ERROR), Stage.CONSOLIDATION.label(), MOST);
  }
}
