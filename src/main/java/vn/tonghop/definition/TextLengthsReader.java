package vn.tonghop.definition;

import java.util.EnumMap;
import java.util.Map;
import vn.tonghop.proposal.Field;

/** Reads the block {@code text-lengths}; what it leaves out is {@link TextLengths#DEFAULT}. */
final class TextLengthsReader {

  /** No cell of Excel holds more. */
  private static final int MOST = 32_767;

  private TextLengthsReader() {}

  static TextLengths read(YamlValue value) {
    if (!value.isPresent()) {
      return TextLengths.DEFAULT;
    }
    YamlMap block = value.map();
    Map<Field, Integer> most = new EnumMap<>(Field.class);
    for (Field field : TextLengths.DEFAULT.most().keySet()) {
      YamlValue set = block.optional(Choices.dashed(field));
      if (set.isPresent()) {
        most.put(field, (int) set.number(1, MOST));
      }
    }
    block.done();
    return new TextLengths(most);
  }
}
