package vn.tonghop.intake;

import org.jspecify.annotations.Nullable;
import vn.tonghop.finding.Address;
import vn.tonghop.proposal.Field;
import vn.tonghop.proposal.Origin;
import vn.tonghop.proposal.Proposal;

/**
 * A row of a table that is numbered, or begins numbers anew.
 *
 * @param origin the row
 * @param kind what it is: section, programme or item
 * @param table the row in which the heading of its table begins
 * @param number of an item, see {@link Proposal#number}; null without one, and of other rows
 * @param address where the number of an item stands; null of other rows
 */
public record NumberedRow(
    Origin origin, RowKind kind, int table, @Nullable String number, @Nullable Address address) {

  /** The row as intake read it. */
  public static NumberedRow of(IntakeItem.Row row) {
    Proposal proposal = row.proposal();
    return new NumberedRow(
        row.origin(),
        row.kind(),
        row.table(),
        proposal == null ? null : proposal.number(),
        proposal == null ? null : proposal.at(Field.NUMBER));
  }
}
