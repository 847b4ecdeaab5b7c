package vn.tonghop.template;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a consolidated workbook says of itself in its custom document properties: which of its
 * sheets repeat what stands elsewhere in it, so that nothing counts twice when it is read again,
 * and which go on with a table.
 */
public final class PlanMetadata {

  public static final String OVERVIEWS_PROPERTY = "tonghop.overviews";

  public static final String CONTINUED_PROPERTY = "tonghop.continued";

  /** No name of a sheet can hold it. */
  private static final String BETWEEN = "/";

  private PlanMetadata() {}

  /**
   * Name to value.
   *
   * @param continued the sheets of which the table has begun on the sheet before them
   */
  public static Map<String, String> properties(List<String> overviews, List<String> continued) {
    Map<String, String> properties = new LinkedHashMap<>();
    properties.put(OVERVIEWS_PROPERTY, String.join(BETWEEN, overviews));
    if (!continued.isEmpty()) {
      properties.put(CONTINUED_PROPERTY, String.join(BETWEEN, continued));
    }
    return properties;
  }

  /**
   * Whether a sheet is one of the overviews.
   *
   * @param properties the custom document properties of its workbook
   */
  public static boolean isOverview(String sheet, Map<String, String> properties) {
    return isNamed(sheet, OVERVIEWS_PROPERTY, properties);
  }

  /**
   * Whether a sheet goes on with the table of the one before it.
   *
   * @param properties the custom document properties of its workbook
   */
  public static boolean isContinued(String sheet, Map<String, String> properties) {
    return isNamed(sheet, CONTINUED_PROPERTY, properties);
  }

  private static boolean isNamed(String sheet, String property, Map<String, String> properties) {
    return Arrays.asList(properties.getOrDefault(property, "").split(BETWEEN, -1)).contains(sheet);
  }
}
