package vn.tonghop.validation;

import java.util.Optional;
import vn.tonghop.definition.PlanDefinition;
import vn.tonghop.finding.RuleName;

/** What every rule says of itself, whatever it judges. */
interface NamedRule {

  /** Its name; with {@link #version} it says in the decision log by what something was judged. */
  RuleName name();

  /** Raised by one whenever the rule comes to judge differently. */
  int version();

  /** What the definition would have to say for this rule to run; empty when it runs. */
  default Optional<String> lacks(PlanDefinition definition) {
    return Optional.empty();
  }

  /** As the decision log writes it, for instance "required-fields/1". */
  default String versioned() {
    return name().id() + "/" + version();
  }
}
