package vn.tonghop.finding.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import vn.tonghop.finding.Address;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;

/** Tests as people write them, which are read and never run. */
final class SomeTests {

  /** Stands for that of JUnit, which would run them. */
  @interface Test {

    String[] cases() default {};
  }

  private final Map<FindingCode, String> names = Map.of();

  @Test
  void raisesAmongOthers() {
    assertThat(check("a"))
        .extracting(Finding::code)
        .containsExactly(FindingCode.AMOUNT_NEGATIVE, FindingCode.MONTHS_OUT_OF_ORDER);
  }

  @Test
  void raisesThroughAHelper() {
    assertFound("b", FindingCode.BUDGET_EXCEEDED);
  }

  @Test
  void raisesInALambda() {
    assertThat(check("c")).anyMatch(found -> found.code() == FindingCode.FILE_EMPTY);
  }

  @Test(cases = {"1, MONTH_OUT_OF_YEAR", "2, TH-206"})
  void raisesInCases(FindingCode code) {
    List<Finding> findings = check("d");
    assertThat(findings).extracting(Finding::code).containsExactly(code);
  }

  @Test
  void sparesByName() {
    assertThat(check("e")).extracting(Finding::code).doesNotContain(FindingCode.FILE_EMPTY);
  }

  @Test
  void listsAllThatWasFound() {
    assertThat(check("f")).extracting(Finding::code).containsExactly(FindingCode.AMOUNT_NEGATIVE);
  }

  @Test
  void makesOneAndAssertsSomethingElse() {
    Finding given = Finding.of(FindingCode.FUNDING_AWAITED, Address.ofFile(given()));
    assertThat(given.toString()).isNotEmpty();
    assertThat(names.get(FindingCode.FILE_DAMAGED)).isEqualTo("x");
  }

  @Test
  void mentionsOneOnly() {
    check(FindingCode.FILE_PROTECTED.id());
  }

  void isNoTest() {
    assertThat(check("g")).extracting(Finding::code).containsExactly(FindingCode.UNIT_UNKNOWN);
  }

  private void assertFound(String text, FindingCode code) {
    assertThat(text.strip()).isEmpty();
    assertThat(check(text)).extracting(Finding::code).containsOnly(code);
  }

  private static String given() {
    return "a.xlsx";
  }

  private static List<Finding> check(String text) {
    return text.isEmpty()
        ? List.of()
        : List.of(Finding.of(FindingCode.UNIT_CONFLICT, Address.ofFile(text)));
  }
}
