package vn.tonghop.operations;

import java.util.List;
import java.util.Optional;
import vn.tonghop.definition.DefinitionException;
import vn.tonghop.definition.DefinitionFile;
import vn.tonghop.definition.DefinitionReader;
import vn.tonghop.definition.PlanDefinition;
import vn.tonghop.pipeline.Tables;
import vn.tonghop.revision.Revision;

/** The definition that was frozen with a revision. */
final class FrozenDefinition {

  private FrozenDefinition() {}

  /**
   * Empty when this version of the program cannot read it, as when nothing more than a look at an
   * old revision is wanted.
   */
  static Optional<PlanDefinition> readable(Revision revision, Tables tables) {
    List<DefinitionFile> files = tables.revisions().definition(revision.id());
    try {
      return files.isEmpty() ? Optional.empty() : Optional.of(DefinitionReader.parse(files));
    } catch (DefinitionException e) {
      return Optional.empty();
    }
  }

  /** Throws {@link IllegalStateException} when it is not any more what was frozen. */
  static PlanDefinition of(Revision revision, Tables tables) {
    try {
      return DefinitionReader.parse(tables.revisions().definition(revision.id()));
    } catch (DefinitionException e) {
      throw new IllegalStateException("the definition frozen with " + revision + " is damaged", e);
    }
  }
}
