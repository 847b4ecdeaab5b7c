package vn.tonghop.audit;

/**
 * A hash chain over canonical JSON. The hash of link n is the SHA-256 of the UTF-8 text
 *
 * <pre>{"entry":…,"prev":"hash of link n-1","seq":n}</pre>
 *
 * in canonical form, so an edit, a gap, a swap or a cut changes every hash after it. Anyone can
 * check it with a JSON tool and {@code sha256sum}.
 */
public final class Chain {

  /** What stands before the first link: 64 zeros. */
  public static final String GENESIS = "0".repeat(64);

  private long sequence;
  private String head;

  /** A chain that goes on after its link number {@code sequence}, whose hash is {@code head}. */
  public Chain(long sequence, String head) {
    this.sequence = sequence;
    this.head = head;
  }

  /** A chain without links. */
  public static Chain empty() {
    return new Chain(0, GENESIS);
  }

  /** Appends an entry, given in canonical JSON, and returns its link. */
  public Link append(String canonicalEntry) {
    Link link = new Link(sequence + 1, head, canonicalEntry);
    sequence = link.sequence();
    head = link.hash();
    return link;
  }

  /** Number of links. */
  public long sequence() {
    return sequence;
  }

  /** Hash of the last link. */
  public String head() {
    return head;
  }

  /**
   * One link of a chain.
   *
   * @param sequence from 1, without gaps
   * @param previous hash of the link before
   * @param canonicalEntry what it says, in canonical JSON
   */
  public record Link(long sequence, String previous, String canonicalEntry) {

    private String sealed() {
      return "{\"entry\":"
          + canonicalEntry
          + ",\"prev\":\""
          + previous
          + "\",\"seq\":"
          + sequence
          + "}";
    }

    /** 64 lower-case hexadecimal digits. */
    public String hash() {
      return Sha256.of(sealed());
    }

    /** The line of an export: the sealed object with its hash, in canonical form. */
    public String exportLine() {
      return exportLine(hash());
    }

    /**
     * The same.
     *
     * @param hash of this link, by one who has asked for it before
     */
    public String exportLine(String hash) {
      return "{\"entry\":"
          + canonicalEntry
          + ",\"hash\":\""
          + hash
          + "\",\"prev\":\""
          + previous
          + "\",\"seq\":"
          + sequence
          + "}";
    }
  }
}
