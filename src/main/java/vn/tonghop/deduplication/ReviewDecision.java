package vn.tonghop.deduplication;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A decision of a person about a group, tied to what its members said when it was taken.
 *
 * @param group {@link DuplicateGroup#key}: another content is another group, so it is asked again
 * @param number the how-manyth about that group, from 1; the last one counts
 * @param verdict what was decided
 * @param stays content of the member that is to be counted; null for the one that would stay anyway
 * @param reason in the words of who decided
 * @param decidedBy who decided
 * @param decidedAt when; the operations log says it, and no output that has to be the same again
 */
public record ReviewDecision(
    String group,
    int number,
    Verdict verdict,
    @Nullable String stays,
    String reason,
    String decidedBy,
    Instant decidedAt) {

  /** Whether it decides this, and nothing else. */
  public boolean says(Verdict other, @Nullable String otherStays) {
    return verdict == other && Objects.equals(stays, otherStays);
  }

  /** What the logs say of it, but for when it was. */
  public Map<String, Object> details() {
    Map<String, Object> details = new TreeMap<>();
    details.put("group", group);
    details.put("number", number);
    details.put("verdict", verdict.name());
    details.put("reason", reason);
    details.put("by", decidedBy);
    if (stays != null) {
      details.put("stays", stays);
    }
    return details;
  }
}
