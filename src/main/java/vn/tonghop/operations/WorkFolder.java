package vn.tonghop.operations;

import java.nio.file.Path;
import vn.tonghop.definition.PlanDefinition;
import vn.tonghop.revision.FrozenStore;
import vn.tonghop.revision.Revision;

/**
 * Where everything lies that a run writes.
 *
 * @param path absolute
 */
public record WorkFolder(Path path) {

  public WorkFolder {
    path = path.toAbsolutePath().normalize();
  }

  /** Frozen submissions. */
  FrozenStore store() {
    return new FrozenStore(path.resolve("frozen"));
  }

  /** Outputs of a revision. */
  Path outputs(Revision revision) {
    return path.resolve(Integer.toString(revision.year())).resolve("revision-" + revision.number());
  }

  /** Where the definition has a revision delivered. */
  Path outbox(PlanDefinition definition, Revision revision) {
    return path.resolve(definition.delivery().outbox())
        .resolve(Integer.toString(revision.year()))
        .resolve("revision-" + revision.number())
        .normalize();
  }

  public Path logFile() {
    return path.resolve("logs").resolve("tonghop.log");
  }
}
