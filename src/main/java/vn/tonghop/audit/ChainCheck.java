package vn.tonghop.audit;

import org.jspecify.annotations.Nullable;

/** Verifies a chain link by link, as they come; keeps nothing of those that were. */
public final class ChainCheck {

  private final ExpectedHead expected;
  private Chain chain = Chain.empty();
  private long expectedAt;
  private @Nullable LogFault fault;

  public ChainCheck(ExpectedHead expected) {
    this.expected = expected;
  }

  /**
   * Takes the next link as it is kept.
   *
   * @return what is wrong with it; null when nothing is
   */
  public @Nullable LogFault next(Chain.Link link, String hash) {
    if (fault == null) {
      fault = faultOf(link, hash);
      if (fault == null) {
        accept(link.sequence(), hash);
      }
    }
    return fault;
  }

  /** Notes something else that is wrong with what is next, or was last, if nothing was before. */
  public void refuse(LogFault found) {
    if (fault == null) {
      fault = found;
    }
  }

  /** Whether nothing was wrong so far. */
  public boolean isIntact() {
    return fault == null;
  }

  /** Number of the link that should come next. */
  public long nextSequence() {
    return chain.sequence() + 1;
  }

  /** What came of it, when there are no more links. */
  public Verification end() {
    return new Verification(chain.sequence(), chain.head(), expectedAt, fault).or(headFault());
  }

  private void accept(long sequence, String hash) {
    chain = new Chain(sequence, hash);
    if (hash.equals(expected.hash())) {
      expectedAt = sequence;
    }
  }

  private @Nullable LogFault faultOf(Chain.Link link, String hash) {
    long due = nextSequence();
    if (link.sequence() != due) {
      LogFault.Kind kind = link.sequence() > due ? LogFault.Kind.GAP : LogFault.Kind.REPEATED;
      return new LogFault(kind, due, Long.toString(link.sequence()), Long.toString(due));
    }
    String computed = link.hash();
    if (!computed.equals(hash)) {
      return new LogFault(LogFault.Kind.EDITED, due, computed, hash);
    }
    if (!link.previous().equals(chain.head())) {
      LogFault.Kind kind = due == 1 ? LogFault.Kind.WRONG_GENESIS : LogFault.Kind.NOT_LINKED;
      return new LogFault(kind, due, link.previous(), chain.head());
    }
    return notCanonical(link);
  }

  private @Nullable LogFault notCanonical(Chain.Link link) {
    try {
      CanonicalReader.object(link.canonicalEntry());
      return null;
    } catch (NotCanonicalException e) {
      return new LogFault(e.kind(), link.sequence(), e.found(), "");
    }
  }

  private @Nullable LogFault headFault() {
    String head = expected.hash();
    if (head == null || head.equals(chain.head())) {
      return null;
    }
    if (expectedAt == 0) {
      return new LogFault(LogFault.Kind.HEAD_NOT_FOUND, 0, chain.head(), head);
    }
    return expected.mayHaveGrown()
        ? null
        : new LogFault(LogFault.Kind.ENTRIES_ADDED, expectedAt + 1, chain.head(), head);
  }
}
