package vn.tonghop.deduplication;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A decision of a person about a group, tied to what its members said when it was taken.
 *
 * @param group {@link DuplicateGroup#key}: another content is another group, so it is asked again
 * @param stays content of the member that is to be counted; null for the one that would stay anyway
 * @param reason in the words of who decided
 * @param decidedBy who decided
 * @param decidedAt when
 */
public record ReviewDecision(
    String group,
    Verdict verdict,
    @Nullable String stays,
    String reason,
    String decidedBy,
    Instant decidedAt) {}
