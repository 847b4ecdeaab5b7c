package vn.tonghop.template;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tonghop.proposal.MoneyUnit;

/**
 * What a template says of itself in its custom document properties. They stay in the workbook
 * whatever is typed into it, and are kept by Excel and LibreOffice, but not by every program: a
 * reader may rely on what they say, never on their being there.
 *
 * @param year of the plan
 * @param unit in which all amounts of the workbook are written
 * @param submitterCode for whom it was made; null when that is chosen in the letterhead
 * @param guide name of the sheet that only explains
 */
public record TemplateMetadata(
    int year, MoneyUnit unit, @Nullable String submitterCode, String guide) {

  /** Changes when a later template has to be read in another way. */
  public static final String VERSION = "1";

  public static final String TEMPLATE_PROPERTY = "tonghop.template";
  public static final String YEAR_PROPERTY = "tonghop.year";
  public static final String UNIT_PROPERTY = "tonghop.unit";
  public static final String SUBMITTER_PROPERTY = "tonghop.submitter";
  public static final String GUIDE_PROPERTY = "tonghop.guide";

  /** Name to value, in the order in which they are written. */
  public Map<String, String> properties() {
    Map<String, String> properties = new LinkedHashMap<>();
    properties.put(TEMPLATE_PROPERTY, VERSION);
    properties.put(YEAR_PROPERTY, Integer.toString(year));
    properties.put(UNIT_PROPERTY, unit.label());
    if (submitterCode != null) {
      properties.put(SUBMITTER_PROPERTY, submitterCode);
    }
    properties.put(GUIDE_PROPERTY, guide);
    return properties;
  }

  /**
   * Whether a sheet is the guide of a template: nobody need be told that it holds no table, and the
   * submitters it lists did not send it.
   *
   * @param properties the custom document properties of its workbook
   */
  public static boolean isGuide(String sheet, Map<String, String> properties) {
    return properties.containsKey(TEMPLATE_PROPERTY)
        && sheet.equals(properties.get(GUIDE_PROPERTY));
  }
}
