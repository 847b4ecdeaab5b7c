package vn.tonghop.deduplication;

import java.util.List;
import vn.tonghop.audit.Sha256;

/**
 * Đề án that are the same, or may be.
 *
 * @param members at least two; the first is the one that stays, the others follow by their origin
 */
public record DuplicateGroup(List<GroupMember> members) {

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
}
