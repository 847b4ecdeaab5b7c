package vn.tonghop.deduplication;

/**
 * What became of one đề án of a group.
 *
 * @param of place in the group, from 0, of the one that it is, or may be, a copy of; its own place
 *     when it is none
 */
public record SettledMember(GroupMember member, Standing standing, int of) {}
