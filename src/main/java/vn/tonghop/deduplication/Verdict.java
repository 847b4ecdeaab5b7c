package vn.tonghop.deduplication;

/** What a person decided about a group. */
public enum Verdict {
  /** Put off: it stays as it was proposed, the one that would stay counted and the others out. */
  KEEP,
  /** They are one đề án: one is counted, the others are its duplicates. */
  MERGE,
  /** They are different đề án: all are counted. */
  SEPARATE
}
