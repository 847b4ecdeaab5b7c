package vn.tonghop.intake;

import org.jspecify.annotations.Nullable;

/**
 * From which month to which a đề án runs.
 *
 * @param start number of the month as written, maybe outside 1–12; null when it cannot be told
 * @param end as start
 */
record Duration(@Nullable Integer start, @Nullable Integer end) {}
