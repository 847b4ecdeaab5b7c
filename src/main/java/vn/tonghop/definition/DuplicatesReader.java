package vn.tonghop.definition;

import java.util.Map;

/** Reads the block {@code duplicates}; without it what is doubtful is held back. */
final class DuplicatesReader {

  private static final Map<String, Doubtful> POLICIES =
      Choices.of(Doubtful.values(), Choices::dashed);

  private DuplicatesReader() {}

  static Doubtful read(YamlValue value) {
    if (!value.isPresent()) {
      return Doubtful.HOLD;
    }
    YamlMap block = value.map();
    Doubtful doubtful = block.required("doubtful").oneOf(POLICIES);
    block.done();
    return doubtful;
  }
}
