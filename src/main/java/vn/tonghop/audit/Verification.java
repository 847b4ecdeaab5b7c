package vn.tonghop.audit;

import org.jspecify.annotations.Nullable;

/**
 * What came of verifying a log.
 *
 * @param entries how many entries are intact, from the first
 * @param head hash of the last of these; 64 zeros when there are none
 * @param expectedAt sequence number of the entry whose hash is the expected head; 0 when none has
 *     it, or none was expected
 * @param fault the first thing that is wrong; null when nothing is
 */
public record Verification(long entries, String head, long expectedAt, @Nullable LogFault fault) {

  public boolean isIntact() {
    return fault == null;
  }

  /**
   * The same, but with this fault if there is none yet, or if it names an entry and the one there
   * is does not: who looks into a log wants to know where.
   */
  public Verification or(@Nullable LogFault further) {
    return further == null || (fault != null && !further.namesMoreThan(fault))
        ? this
        : new Verification(entries, head, expectedAt, further);
  }
}
