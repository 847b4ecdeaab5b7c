package vn.tonghop.revision;

import java.time.Instant;

/**
 * Who holds a year.
 *
 * @param host on which the process runs
 * @param pid of the process
 * @param command what it was asked to do
 * @param since when it got hold of the year
 */
public record YearHolder(String host, long pid, String command, Instant since) {}
