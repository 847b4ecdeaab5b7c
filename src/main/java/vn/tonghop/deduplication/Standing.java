package vn.tonghop.deduplication;

/** What becomes of a đề án within its group. */
public enum Standing {
  /** It is counted. */
  COUNTED,
  /** It may be the same as another one that is counted, and is counted all the same. */
  COUNTED_IN_DOUBT,
  /** It is the same as another one, and is not counted. */
  DUPLICATE,
  /** It may be the same as another one that is counted: out of the sum until somebody decides. */
  HELD;

  public boolean isCounted() {
    return this == COUNTED || this == COUNTED_IN_DOUBT;
  }

  /** Whether it may be the same as another one, and nobody knows. */
  public boolean isInDoubt() {
    return this == HELD || this == COUNTED_IN_DOUBT;
  }
}
