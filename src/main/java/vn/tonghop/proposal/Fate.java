package vn.tonghop.proposal;

/** What became of a row that is a đề án. Every such row has exactly one fate at any time. */
public enum Fate {
  /** Read, and not yet judged. */
  READ,
  ACCEPTED,
  REJECTED,
  DUPLICATE,
  SUPERSEDED
}
