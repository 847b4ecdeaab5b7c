package vn.tonghop.definition;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;

/**
 * One thing that is wrong with a definition file.
 *
 * @param file as a person finds it
 * @param line 1-based; 0 when the whole file is meant
 * @param kind what is wrong
 * @param arguments what was found and expected, in the order the sentence of the kind names them
 */
public record Problem(String file, int line, ProblemKind kind, List<String> arguments)
    implements Serializable {

  public Problem {
    arguments = List.copyOf(arguments);
  }

  static Problem ofFile(String file, ProblemKind kind, String... arguments) {
    return new Problem(file, 0, kind, List.of(arguments));
  }

  /** "jobs/2021/plan.yml, line 12: …"; Vietnamese when the locale asks for it, else English. */
  public String message(Locale locale) {
    return Messages.in(locale).sentence(this);
  }
}
