package vn.tonghop.matching;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Codes, of programmes or of submitters, as numbers. Any number of threads may ask. */
final class Codes {

  private final Map<String, Integer> numbers = new ConcurrentHashMap<>();

  /** From 1, another one for every code; 0 without a code. */
  int number(@Nullable String code) {
    if (code == null) {
      return 0;
    }
    Integer known = numbers.get(code);
    return known == null ? add(code) : known;
  }

  private synchronized int add(String code) {
    return numbers.computeIfAbsent(code, any -> numbers.size() + 1);
  }
}
