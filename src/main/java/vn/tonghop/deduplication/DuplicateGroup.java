package vn.tonghop.deduplication;

import java.util.List;
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

  /** Where the first of those stands that are certainly the same as the member at that place. */
  int firstOfSame(int position) {
    int same = members.get(position).same();
    int first = position;
    while (first > 0 && members.get(first - 1).same() == same) {
      first--;
    }
    return first;
  }
}
