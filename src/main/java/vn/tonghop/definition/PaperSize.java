package vn.tonghop.definition;

/** The paper that the appendix is printed on, always across. */
public enum PaperSize {
  A4,
  A3
}
