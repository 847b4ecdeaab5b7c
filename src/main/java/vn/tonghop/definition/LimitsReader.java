package vn.tonghop.definition;

import java.util.EnumMap;
import java.util.Map;

/** Reads the block {@code limits}; what it leaves out is as in {@link Limits#DEFAULT}. */
final class LimitsReader {

  private LimitsReader() {}

  static Limits read(YamlValue value) {
    if (!value.isPresent()) {
      return Limits.DEFAULT;
    }
    YamlMap block = value.map();
    Map<Limit, Long> limits = new EnumMap<>(Limit.class);
    for (Limit limit : Limit.values()) {
      YamlValue set = block.optional(limit.key());
      if (set.isPresent()) {
        limits.put(limit, set.number(1, limit.most()));
      }
    }
    block.done();
    return new Limits(limits);
  }
}
