package vn.tonghop.samples;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tonghop.proposal.Field;

/**
 * One row of a sample's table.
 *
 * @param kind what it is
 * @param cells what stands in it, as written in the YAML; absent cells stay blank or are summed
 */
record SampleRow(Kind kind, Map<Field, String> cells) {

  static final List<Field> SHARES =
      List.of(Field.PROVINCIAL_SHARE, Field.BENEFICIARY_SHARE, Field.OTHER_SHARE);

  /** What a row is; the YAML names it by its key, which holds what stands in the TT column. */
  enum Kind {
    SECTION("section"),
    PROGRAMME("programme"),
    ITEM("item"),
    GRAND_TOTAL("grand-total"),
    IN_WORDS("in-words"),
    BLANK("blank");

    private final String key;

    Kind(String key) {
      this.key = key;
    }

    String key() {
      return key;
    }
  }

  SampleRow {
    Map<Field, String> copy = new EnumMap<>(Field.class);
    copy.putAll(cells);
    cells = Collections.unmodifiableMap(copy);
  }

  String text(Field field) {
    return cells.getOrDefault(field, "");
  }

  /** The amount the YAML states, in the unit of its sheet; null when it states none. */
  @Nullable BigDecimal stated(Field field) {
    String text = cells.get(field);
    return text == null ? null : new BigDecimal(text);
  }
}
