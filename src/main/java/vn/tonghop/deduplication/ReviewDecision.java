package vn.tonghop.deduplication;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A decision of a person about members of a group, tied to what they said when it was taken.
 *
 * @param number the how-manyth of all; a later one counts before an earlier one
 * @param group {@link DuplicateGroup#key} of the group that was looked at
 * @param verdict what was decided
 * @param members {@linkplain DuplicateGroup#names names} of those that are meant, in the order of
 *     the group
 * @param known names of all members of the group, in its order: nothing is said of any other đề án
 * @param stays name of the member that is to be counted; null for the one that would stay anyway
 * @param reason in the words of who decided
 * @param decidedBy who decided
 * @param decidedAt when; the operations log says it, and no output that has to be the same again
 */
public record ReviewDecision(
    int number,
    String group,
    Verdict verdict,
    List<String> members,
    List<String> known,
    @Nullable String stays,
    String reason,
    String decidedBy,
    Instant decidedAt) {

  public ReviewDecision {
    members = List.copyOf(members);
    known = List.copyOf(known);
  }

  /** Whether all members of the group are meant. */
  public boolean isWhole() {
    return members.size() == known.size();
  }

  /** Whether it says of two members of a group how they stand to each other. */
  public boolean speaksOf(DuplicateGroup group) {
    List<String> names = group.names();
    long spoken = members.stream().filter(names::contains).count();
    long others = known.stream().filter(names::contains).count();
    return spoken > (verdict == Verdict.MERGE ? 1 : 0) && others > 1;
  }

  /** What the logs say of it, but for when it was. */
  public Map<String, Object> details() {
    Map<String, Object> details = new TreeMap<>();
    details.put("group", group);
    details.put("number", number);
    details.put("verdict", verdict.name());
    details.put("reason", reason);
    details.put("by", decidedBy);
    if (!isWhole()) {
      details.put("members", members);
    }
    if (stays != null) {
      details.put("stays", stays);
    }
    return details;
  }
}
