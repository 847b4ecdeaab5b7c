package vn.tonghop.proposal;

import java.util.List;

/**
 * A chương trình of the plan: the group a đề án belongs to. Programmes differ from year to year.
 *
 * @param code unique within the plan, for instance "4"
 * @param name as the appendix prints it
 * @param aliases other names under which submitters write it; may be empty
 * @param awaitsFunding whether its items may have blank money, because funding is decided later
 * @param contents codes of the contents of support that it may hold, which tell what a đề án means
 *     that could mean several; empty when any
 * @param needsBasis whether its items are to name their legal basis
 */
public record Programme(
    String code,
    String name,
    List<String> aliases,
    boolean awaitsFunding,
    List<String> contents,
    boolean needsBasis) {

  public Programme {
    aliases = List.copyOf(aliases);
    contents = List.copyOf(contents);
  }

  /** One that may hold any content of support, and whose items need not name a legal basis. */
  public Programme(String code, String name, List<String> aliases, boolean awaitsFunding) {
    this(code, name, aliases, awaitsFunding, List.of(), false);
  }
}
