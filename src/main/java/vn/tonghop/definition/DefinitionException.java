package vn.tonghop.definition;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * plan.yml, or a file it names, is not as it must be; one line a problem, each naming file, line
 * and expectation. {@link #getMessage} is English.
 */
public final class DefinitionException extends Exception {

  private static final long serialVersionUID = 2L;

  private final List<Problem> problems;

  DefinitionException(List<Problem> problems) {
    super(render(problems, Locale.ENGLISH));
    this.problems = List.copyOf(problems);
  }

  DefinitionException(Problem problem) {
    this(List.of(problem));
  }

  /** All that was found, in the order of files and lines; never empty. */
  public List<Problem> problems() {
    return problems;
  }

  /** One line a problem; Vietnamese when the locale asks for it, else English. */
  public String message(Locale locale) {
    return render(problems, locale);
  }

  private static String render(List<Problem> problems, Locale locale) {
    return problems.stream()
        .map(problem -> problem.message(locale))
        .collect(Collectors.joining("\n"));
  }
}
