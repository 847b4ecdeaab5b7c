package vn.tonghop.finding.proof;

import org.jspecify.annotations.Nullable;
import vn.tonghop.finding.FindingCode;

/**
 * What a test does, as far as it matters: names a code, calls something, or ends a statement.
 *
 * @param code that is named; null when it does something else
 * @param owner of the method that is called, with "/"; "" when it calls nothing
 * @param name of the method that is called
 */
record Step(@Nullable FindingCode code, String owner, String name) {

  static final Step END = new Step(null, "", "");

  /** A call of the test's own that gives findings. */
  static final Step FINDINGS = calling("vn/tonghop/", "findings");

  private static final String CASE = "case";

  static Step naming(FindingCode code) {
    return new Step(code, "", "");
  }

  /** Names it in the cases of a parameterized test. */
  static Step ofCase(FindingCode code) {
    return new Step(code, "", CASE);
  }

  static Step calling(String owner, String name) {
    return new Step(null, owner, name);
  }

  boolean isEnd() {
    return equals(END);
  }

  boolean isOfCase() {
    return name.equals(CASE);
  }

  boolean isAssertion() {
    return owner.startsWith("org/assertj/");
  }

  /** Whether an assertion begins here: it is about what was called last. */
  boolean isSubject() {
    return isAssertion() && name.equals("assertThat");
  }
}
