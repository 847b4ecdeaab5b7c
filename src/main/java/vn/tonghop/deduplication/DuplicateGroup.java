package vn.tonghop.deduplication;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tonghop.audit.Sha256;

/**
 * Đề án that are the same, or may be.
 *
 * @param members at least two, set by set of those that are certainly the same: of each set the one
 *     that stays comes first, the others follow by their origin. The first of all is the one that
 *     stays when all are taken for one đề án
 */
public record DuplicateGroup(List<GroupMember> members) {

  private static final int SHOWN = 8;

  public DuplicateGroup {
    members = List.copyOf(members);
  }

  /** Whether all are certainly the same; otherwise a person has to say. */
  public boolean isCertain() {
    return members.stream().allMatch(member -> member.same() == 0);
  }

  /** By what it is known: the same as long as its members say the same; 64 hexadecimal digits. */
  public String key() {
    return Sha256.of(
        String.join("\n", members.stream().map(GroupMember::content).sorted().toList()));
  }

  /** How people call the group with that key: its first digits. */
  public static String shown(String key) {
    return key.substring(0, SHOWN);
  }

  /**
   * By what a decision knows each member: what it says, and the how-manyth it is of those that say
   * the same, if not the first. So a decision finds them again wherever they stand.
   */
  public List<String> names() {
    Map<String, Integer> times = new HashMap<>();
    return members.stream()
        .map(GroupMember::content)
        .map(content -> name(content, times.merge(content, 1, Integer::sum)))
        .toList();
  }

  private static String name(String content, int time) {
    return time == 1 ? content : content + "/" + time;
  }

  /** Where the members of those names stand, from 0, as far as they are there. */
  public List<Integer> places(Collection<String> names) {
    List<String> own = names();
    return names.stream().map(own::indexOf).filter(place -> place >= 0).sorted().toList();
  }

  /** What is said by the members of those names, each once. */
  public static Set<String> contents(Collection<String> names) {
    return names.stream().map(name -> name.replaceFirst("/.*", "")).collect(Collectors.toSet());
  }
}
