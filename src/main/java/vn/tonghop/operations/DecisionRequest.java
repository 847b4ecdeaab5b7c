package vn.tonghop.operations;

import org.jspecify.annotations.Nullable;
import vn.tonghop.deduplication.Verdict;

/**
 * What a person decides about a group of duplicates.
 *
 * @param year of the plan
 * @param group the first digits of its key
 * @param verdict what is decided
 * @param stays which of them is to be counted when they are one: its number in the group, from 1,
 *     or where it stands, "file, sheet, cell"; null for the one that would stay anyway
 * @param reason why, in the words of who decides
 */
public record DecisionRequest(
    int year, String group, Verdict verdict, @Nullable String stays, String reason) {

  /** Throws {@link IllegalArgumentException} when it gives no reason. */
  public DecisionRequest {
    reason = reason.strip();
    if (!RerunRequest.isReason(reason)) {
      throw new IllegalArgumentException("no reason: " + reason);
    }
  }
}
