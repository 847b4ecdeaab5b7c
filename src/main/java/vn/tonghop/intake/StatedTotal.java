package vn.tonghop.intake;

import vn.tonghop.finding.Address;
import vn.tonghop.proposal.Columns;
import vn.tonghop.proposal.Funding;
import vn.tonghop.proposal.Origin;

/**
 * A total that a submission states. It is compared with the computed one, never used.
 *
 * @param origin the row it stands in
 * @param address the same, for people
 * @param columns where in the row each amount stands; an absent money field was left blank and is
 *     not compared
 * @param scope what it claims to be the sum of
 * @param key programme code or section number the scope speaks of; "" for the grand total and for
 *     the total in words, whose only column is that of the total
 * @param table the row in which the heading of its table begins: what other tables of the sheet
 *     hold is no part of it
 * @param funding as stated, in đồng
 */
public record StatedTotal(
    Origin origin,
    Address address,
    Columns columns,
    Scope scope,
    String key,
    int table,
    Funding funding) {

  /** What a stated total claims to be the sum of. */
  public enum Scope {
    PROGRAMME,
    SECTION,
    GRAND_TOTAL,
    /** The whole again, as an amount in words; it may spell any one of the amounts of the total. */
    IN_WORDS
  }
}
