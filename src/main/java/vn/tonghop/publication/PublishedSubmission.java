package vn.tonghop.publication;

import org.jspecify.annotations.Nullable;

/**
 * A submission as the manifest names it.
 *
 * @param name of the file
 * @param sha256 of its bytes, 64 lower-case hexadecimal digits
 * @param submitterCode who sent it; null when unknown
 * @param accepted number of its đề án that are in the plan
 */
public record PublishedSubmission(
    String name, String sha256, @Nullable String submitterCode, long accepted) {}
