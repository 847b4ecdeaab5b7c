package vn.tonghop.operations;

import vn.tonghop.definition.PlanDefinition;
import vn.tonghop.finding.FindingExcerpt;
import vn.tonghop.pipeline.Blockers;
import vn.tonghop.pipeline.Tables;
import vn.tonghop.revision.Revision;

/** What a person has to correct before a revision that is blocked can be published. */
final class ToCorrect {

  private final Blockers blockers;

  ToCorrect(Tables tables) {
    this.blockers = new Blockers(tables);
  }

  /** Empty when findings are not the cause. */
  FindingExcerpt of(FailureCause cause, Revision revision, PlanDefinition definition) {
    return switch (cause) {
      case BLOCKED_BY_FINDINGS -> blockers.of(revision, definition);
      case NOTHING_ACCEPTED -> blockers.errors(revision);
      default -> FindingExcerpt.NONE;
    };
  }
}
