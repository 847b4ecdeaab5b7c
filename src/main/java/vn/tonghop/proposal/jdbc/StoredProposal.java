package vn.tonghop.proposal.jdbc;

import vn.tonghop.proposal.Proposal;

/**
 * A proposal as a stage keeps it.
 *
 * @param unreadable whether intake found an error in its row, or its submission as a whole cannot
 *     be accepted; such a proposal is rejected whatever the rules say
 */
public record StoredProposal(Proposal proposal, boolean unreadable) {}
