package vn.tonghop.cli;

import java.util.List;
import java.util.Optional;

/** What was typed, as far as it is needed before it is parsed: even its errors have a language. */
record Arguments(List<String> typed) {

  /** The value of an option, the last one that is given. */
  Optional<String> value(String option) {
    Optional<String> value = Optional.empty();
    for (int i = 0; i < typed.size(); i++) {
      if (typed.get(i).startsWith(option + "=")) {
        value = Optional.of(typed.get(i).substring(option.length() + 1));
      } else if (typed.get(i).equals(option) && i + 1 < typed.size()) {
        value = Optional.of(typed.get(i + 1));
      }
    }
    return value;
  }
}
