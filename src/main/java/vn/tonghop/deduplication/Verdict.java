package vn.tonghop.deduplication;

/** What a person decided about members of a group. */
public enum Verdict {
  /** Put off: they stay as they were proposed, and nobody is asked again. */
  KEEP,
  /** They are one đề án: one is counted, the others are its duplicates. */
  MERGE,
  /** Each of them differs from every other member of the group, and is counted. */
  SEPARATE
}
