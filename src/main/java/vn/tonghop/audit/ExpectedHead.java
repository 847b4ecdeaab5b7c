package vn.tonghop.audit;

import org.jspecify.annotations.Nullable;

/**
 * What is known of a log's head from elsewhere: a signed paper, a manifest, another log.
 *
 * @param hash the head; null when nothing is known
 * @param mayHaveGrown whether entries may have followed since
 */
public record ExpectedHead(@Nullable String hash, boolean mayHaveGrown) {

  public static final ExpectedHead UNKNOWN = new ExpectedHead(null, true);

  /** The hash of the last entry. */
  public static ExpectedHead last(String hash) {
    return new ExpectedHead(hash, false);
  }
}
