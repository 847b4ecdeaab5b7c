package vn.tonghop.definition;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** The words of a definition file that stand for constants, in the order messages list them. */
final class Choices {

  private Choices() {}

  static <T> Map<String, T> of(T[] constants, Function<T, String> word) {
    Map<String, T> choices = new LinkedHashMap<>();
    for (T constant : constants) {
      choices.put(word.apply(constant), constant);
    }
    return choices;
  }

  /** The words stand for themselves. */
  static Map<String, String> of(String... words) {
    return of(words, Function.identity());
  }

  /** PROVINCIAL_SHARE is written provincial-share. */
  static String dashed(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
