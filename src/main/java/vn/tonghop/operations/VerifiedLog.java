package vn.tonghop.operations;

import org.jspecify.annotations.Nullable;
import vn.tonghop.audit.Verification;
import vn.tonghop.revision.Revision;

/**
 * A log that was verified.
 *
 * @param revision whose decision log it is; null for the operations log
 * @param verification what came of it
 * @param published whether the operations log says with which head it was published
 */
public record VerifiedLog(
    @Nullable Revision revision, Verification verification, boolean published) {}
