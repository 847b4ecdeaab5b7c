package vn.tonghop.deduplication;

import vn.tonghop.proposal.Proposal;

/**
 * A đề án that is not counted, since another one is.
 *
 * @param group {@link DuplicateGroup#key} of the group of both
 * @param standing whether it is, or may be, the same
 */
public record Copy(Proposal proposal, String group, Standing standing) {}
