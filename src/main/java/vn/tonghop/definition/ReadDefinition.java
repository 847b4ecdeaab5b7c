package vn.tonghop.definition;

import java.nio.file.Path;
import java.util.List;

/**
 * A definition as read from a job folder.
 *
 * @param plan what it says
 * @param folder where plan.yml lies; its relative paths start here
 * @param files exactly what was read: plan.yml, then those it names; enough for {@link
 *     DefinitionReader#parse}
 */
public record ReadDefinition(PlanDefinition plan, Path folder, List<DefinitionFile> files) {

  public ReadDefinition {
    files = List.copyOf(files);
  }

  /** Where the definition says that workbooks arrive; it need not exist. */
  public Path submissionsFolder() {
    return folder.resolve(plan.submissions().folder()).normalize();
  }
}
