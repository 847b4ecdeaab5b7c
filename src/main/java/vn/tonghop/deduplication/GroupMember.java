package vn.tonghop.deduplication;

import vn.tonghop.matching.Score;
import vn.tonghop.proposal.Proposal;

/**
 * One đề án of a group.
 *
 * @param proposal as it was sent
 * @param content SHA-256 over all that it says, wherever it stands: 64 hexadecimal digits
 * @param same which of the sets of those that are certainly the same it belongs to, from 0; that of
 *     the one that stays is 0
 * @param score compared with the one that stays; without parts for that one itself
 */
public record GroupMember(Proposal proposal, String content, int same, Score score) {}
