package vn.tonghop.operations;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tonghop.deduplication.Verdict;

/**
 * What a person decides about a group of duplicates.
 *
 * <p>A member is meant by its number in the group, from 1, or by where it stands as screen,
 * workbook or log say it: "file, sheet Đăng ký, row 13".
 *
 * @param year of the plan
 * @param group the first digits of its key
 * @param verdict what is decided
 * @param members which of them it is about, each by a member or by "1-5,9"; none for all
 * @param stays which of them is to be counted when they are one; null for the one that would stay
 *     anyway
 * @param reason why, in the words of who decides
 */
public record DecisionRequest(
    int year,
    String group,
    Verdict verdict,
    List<String> members,
    @Nullable String stays,
    String reason) {

  /** Throws {@link IllegalArgumentException} when it gives no reason. */
  public DecisionRequest {
    members = List.copyOf(members);
    reason = reason.strip();
    if (!RerunRequest.isReason(reason)) {
      throw new IllegalArgumentException("no reason: " + reason);
    }
  }
}
