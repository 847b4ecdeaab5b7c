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
    return year(revision).resolve(name(revision));
  }

  /** What there is to see of a revision that is not published: apart from those that are. */
  Path blocked(Revision revision) {
    return year(revision).resolve("blocked").resolve(name(revision));
  }

  /** Where the definition has a revision delivered. */
  Path outbox(PlanDefinition definition, Revision revision) {
    return path.resolve(definition.delivery().outbox())
        .resolve(Integer.toString(revision.year()))
        .resolve(name(revision))
        .normalize();
  }

  /** What happened, in JSON Lines; older parts stand beside it, numbered. */
  public Path logFile() {
    return logs().resolve("tonghop.jsonl");
  }

  /** What the last run of a year took, for a monitoring system. */
  public Path metricsFile(int year) {
    return logs().resolve("metrics-" + year + ".prom");
  }

  private Path logs() {
    return path.resolve("logs");
  }

  private Path year(Revision revision) {
    return path.resolve(Integer.toString(revision.year()));
  }

  private static String name(Revision revision) {
    return "revision-" + revision.number();
  }
}
