package vn.tonghop.definition;

import java.util.Map;
import vn.tonghop.definition.Hidden.Rule;

/** Reads the block {@code hidden}; what it leaves out is {@link Hidden#DEFAULT}. */
final class HiddenReader {

  private static final Map<String, Rule> RULES = Choices.of(Rule.values(), Choices::dashed);

  private HiddenReader() {}

  static Hidden read(YamlValue value) {
    if (!value.isPresent()) {
      return Hidden.DEFAULT;
    }
    YamlMap block = value.map();
    Hidden standard = Hidden.DEFAULT;
    Hidden hidden =
        new Hidden(
            rule(block.optional("rows"), standard.rows()),
            rule(block.optional("columns"), standard.columns()),
            rule(block.optional("sheets"), standard.sheets()));
    block.done();
    return hidden;
  }

  private static Rule rule(YamlValue value, Rule otherwise) {
    return value.isPresent() ? value.oneOf(RULES) : otherwise;
  }
}
