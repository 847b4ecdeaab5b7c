package vn.tonghop.pipeline;

import java.nio.file.Path;
import vn.tonghop.definition.PlanDefinition;
import vn.tonghop.revision.FrozenStore;
import vn.tonghop.revision.Revision;

/**
 * What one run of the job works on.
 *
 * @param revision the revision to make
 * @param definition as frozen with it
 * @param store where the bytes of its submissions are kept
 * @param outputs folder of the revision's outputs
 * @param blocked folder of what is left to be looked at when it is not published
 * @param outbox folder into which they are delivered
 * @param threads how many may compare, or write outputs, at once, from 1
 * @param actor who asked for it, for the operations log
 */
public record Assignment(
    Revision revision,
    PlanDefinition definition,
    FrozenStore store,
    Path outputs,
    Path blocked,
    Path outbox,
    int threads,
    String actor) {

  long revisionId() {
    return revision.id();
  }
}
