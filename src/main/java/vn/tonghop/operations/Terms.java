package vn.tonghop.operations;

import java.time.Instant;
import vn.tonghop.definition.PlanDefinition;
import vn.tonghop.pipeline.Assignment;
import vn.tonghop.pipeline.StageProgress;
import vn.tonghop.revision.Revision;
import vn.tonghop.revision.YearLock;
import vn.tonghop.revision.YearTakenException;

/**
 * Who runs something, where and how.
 *
 * @param work where everything is written
 * @param caller who asks for it
 * @param threads how many submissions are worked on, and threads compare, at once; from 1
 * @param progress who wants to know how far it is
 */
public record Terms(WorkFolder work, Caller caller, int threads, StageProgress progress) {

  /** Takes hold of a year for a command, and tells when that has to wait. */
  YearLock.Hold hold(int year, String command, YearLock years, Instant now)
      throws YearTakenException {
    return years.take(year, caller.holding(command, now), progress::waiting);
  }

  Assignment assignment(Revision revision, PlanDefinition definition) {
    return new Assignment(
        revision,
        definition,
        work.store(),
        work.outputs(revision),
        work.blocked(revision),
        work.outbox(definition, revision),
        threads,
        caller.actor());
  }
}
