package vn.tonghop.intake;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a workbook says of itself, apart from its sheets.
 *
 * @param modified when it was last modified; null when it does not say
 * @param macros whether it carries macros; they are never run
 * @param properties its custom document properties, by name
 */
public record WorkbookFacts(
    @Nullable Instant modified, boolean macros, Map<String, String> properties) {

  public WorkbookFacts {
    properties = Map.copyOf(properties);
  }
}
