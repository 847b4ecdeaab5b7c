package vn.tonghop.operations;

import vn.tonghop.definition.DefinitionException;
import vn.tonghop.definition.DefinitionReader;
import vn.tonghop.definition.PlanDefinition;
import vn.tonghop.pipeline.Tables;
import vn.tonghop.revision.Revision;

/** The definition that was frozen with a revision. */
final class FrozenDefinition {

  private FrozenDefinition() {}

  /** Throws {@link IllegalStateException} when it is not any more what was frozen. */
  static PlanDefinition of(Revision revision, Tables tables) {
    try {
      return DefinitionReader.parse(tables.revisions().definition(revision.id()));
    } catch (DefinitionException e) {
      throw new IllegalStateException("the definition frozen with " + revision + " is damaged", e);
    }
  }
}
