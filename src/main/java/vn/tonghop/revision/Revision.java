package vn.tonghop.revision;

/**
 * One consolidation of one year. Its identity to people is (year, number).
 *
 * @param id key in the database; says nothing to people and stands in no output
 * @param year the plan year
 * @param number from 1, without gaps within the year
 * @param fingerprint of the inputs it is made from, 64 hexadecimal digits
 * @param state how far it has come
 */
public record Revision(long id, int year, int number, String fingerprint, State state) {

  /** How far a revision has come. */
  public enum State {
    /** Being made, or failed on the way: it can be resumed. */
    OPEN,
    /** Its outputs are complete and delivered. */
    PUBLISHED,
    /** Its ledger did not balance; nothing was published. */
    BLOCKED
  }
}
