package vn.tonghop.audit;

/**
 * A decision as it stands in the log.
 *
 * @param sequence its number
 * @param hash of its link
 * @param canonicalEntry what it says, in canonical JSON
 */
public record SealedEntry(long sequence, String hash, String canonicalEntry) {}
