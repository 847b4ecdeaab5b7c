package vn.tonghop.finding;

import java.util.List;

/**
 * What was asked in a year, and what was not.
 *
 * @param asked as "name/version", in the order in which they are asked
 * @param idle those that did not run, in the order of their names' declaration
 */
public record RulesRun(List<String> asked, List<IdleRule> idle) {

  public RulesRun {
    asked = List.copyOf(asked);
    idle = List.copyOf(idle);
  }
}
