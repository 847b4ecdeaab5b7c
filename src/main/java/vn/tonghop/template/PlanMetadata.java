package vn.tonghop.template;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * What a consolidated workbook says of itself in its custom document properties: which of its
 * sheets repeat what stands elsewhere in it, so that nothing counts twice when it is read again.
 */
public final class PlanMetadata {

  public static final String OVERVIEWS_PROPERTY = "tonghop.overviews";

  /** No name of a sheet can hold it. */
  private static final String BETWEEN = "/";

  private PlanMetadata() {}

  /** Name to value. */
  public static Map<String, String> properties(List<String> overviews) {
    return Map.of(OVERVIEWS_PROPERTY, String.join(BETWEEN, overviews));
  }

  /**
   * Whether a sheet is one of the overviews.
   *
   * @param properties the custom document properties of its workbook
   */
  public static boolean isOverview(String sheet, Map<String, String> properties) {
    String overviews = properties.getOrDefault(OVERVIEWS_PROPERTY, "");
    return Arrays.asList(overviews.split(BETWEEN, -1)).contains(sheet);
  }
}
