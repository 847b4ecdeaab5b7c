package vn.tonghop.revision;

import java.time.Instant;

/**
 * Who held a year and never gave it back, and how that is known.
 *
 * @param lastSign the last sign of life, by the clock of the database server
 * @param processGone whether the process is known to have ended; if not, it gave no sign of life
 *     for a lease
 */
public record Predecessor(YearHolder holder, Instant lastSign, boolean processGone) {}
