package vn.tonghop.proposal;

import java.util.List;

/**
 * A chương trình of the plan: the group a đề án belongs to. Programmes differ from year to year.
 *
 * @param code unique within the plan, for instance "4"
 * @param name as the appendix prints it
 * @param aliases other names under which submitters write it; may be empty
 * @param awaitsFunding whether its items may have blank money, because funding is decided later
 */
public record Programme(String code, String name, List<String> aliases, boolean awaitsFunding) {

  public Programme {
    aliases = List.copyOf(aliases);
  }
}
