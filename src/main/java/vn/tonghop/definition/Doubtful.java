package vn.tonghop.definition;

/** What becomes of đề án that may be the same as another one, until a person decides. */
public enum Doubtful {
  /** One of them is counted, the others stay out of the sum. */
  HOLD,
  /** All are counted. */
  COUNT
}
