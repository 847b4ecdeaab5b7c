package vn.tonghop.finding;

/** How much a finding weighs. */
public enum Severity {
  /** The đề án is not accepted. */
  ERROR,
  /** Accepted; a person should look. */
  WARNING,
  /** For the record: something was assumed, converted or left out. */
  NOTE
}
