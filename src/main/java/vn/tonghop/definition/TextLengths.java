package vn.tonghop.definition;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import vn.tonghop.proposal.Field;

/**
 * How long the texts of a đề án may be, in characters. A plan.yml may leave out the block, or any
 * of its keys.
 *
 * @param most every limited field with the most characters it may have
 */
public record TextLengths(Map<Field, Integer> most) {

  /**
   * What one row of the appendix can hold: Excel has none taller than 409 points, and a row that is
   * broken into several is hard to follow across the page. Beneficiaries are not printed there, and
   * have the length of a name.
   */
  private static final Map<Field, Integer> STANDARD =
      Map.of(
          Field.NAME, 400,
          Field.IMPLEMENTER, 300,
          Field.BENEFICIARY, 400,
          Field.OBJECTIVE, 900,
          Field.EXPECTED_RESULT, 600,
          Field.NOTE, 700);

  public static final TextLengths DEFAULT = new TextLengths(Map.of());

  public TextLengths {
    Map<Field, Integer> all = new EnumMap<>(STANDARD);
    all.putAll(most);
    if (all.size() > STANDARD.size()) {
      throw new IllegalArgumentException("fields without text: " + most);
    }
    most = Collections.unmodifiableMap(all);
  }

  /** The most characters of a field that is limited. */
  public int of(Field field) {
    return Objects.requireNonNull(most.get(field));
  }
}
