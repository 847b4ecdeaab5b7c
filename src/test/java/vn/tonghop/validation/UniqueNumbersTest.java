package vn.tonghop.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tonghop.definition.Checks;
import vn.tonghop.definition.LegalBases;
import vn.tonghop.definition.PlanDefinition;
import vn.tonghop.definition.PlanDefinitions;
import vn.tonghop.definition.Rates;
import vn.tonghop.definition.RuleSettings;
import vn.tonghop.definition.RuleSettings.Blocking;
import vn.tonghop.finding.Address;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.finding.RuleName;
import vn.tonghop.intake.NumberedRow;
import vn.tonghop.intake.RowKind;
import vn.tonghop.proposal.Origin;

/** Rows are written one a line as "number", "P" for a programme, "S" for a section, "T" a table. */
class UniqueNumbersTest {

  private static final PlanDefinition PLAN = PlanDefinitions.of2021();

  @Test
  void aCompleteNumberTwiceInATableNamesTheOtherCell() {
    assertThat(found("S", "P", "1.1", "1.2", "P", "1.1"))
        .containsExactly(
            Finding.of(
                FindingCode.NUMBER_TWICE,
                new Address("731-bien-hoa.xlsx", "Đăng ký", 6, "A"),
                "1.1",
                "A3"))
        .noneMatch(Finding::rejects);
    assertThat(found("1.1", "1.1", "1.1")).hasSize(2);
    assertThat(found("1.1", "2.1", "1,1")).hasSize(1);
    assertThat(found("2.1.3", "2-1-3")).hasSize(1);
  }

  @Test
  void aLetterTwiceUnderOneProgrammeIsAFault() {
    assertThat(found("P", "a", "b", "a")).hasSize(1);
    assertThat(found("P", "đ", "d", "e")).isEmpty();
    assertThat(found("P", "a", "b", "P", "a", "b")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "P 1 P 1 P 1", // each programme has one
        "1 1 1",
        "- - -",
        "S 1.1 S 1.1", // numbers begin anew in a section
        "1.1 T 1.1", // and in a table
        "I I",
        "2021-01-02 2021-01-02", // Excel's reading of 1.2, either way round
        "1.1 1.2 1.11"
      })
  void whatBeginsAnewOrSaysNothingIsNone(String rows) {
    assertThat(found(rows.split(" "))).isEmpty();
  }

  /** A number cell cannot hold 1.10 otherwise than as 1.1. */
  @Test
  void theTenthIsNotTakenForTheFirst() {
    assertThat(found("1.1", "1.2", "1.8", "1.9", "1.1", "1.11")).isEmpty();
    assertThat(found("1.2", "1.19", "1.2", "1.21")).isEmpty();
    assertThat(found("1.1", "1.9", "1.1", "1.11", "1.1")).hasSize(1);
    assertThat(found("1.1", "1.9", "2.1", "1.1")).hasSize(1);
    assertThat(found("1.2", "1.9", "1.2")).hasSize(1);
  }

  @Test
  void switchedOffItSaysNothingAndIsNamed() {
    PlanDefinition off =
        PlanDefinitions.judged(
            PLAN,
            new Checks(
                new RuleSettings(
                    Map.of(RuleName.UNIQUE_NUMBER, "none"), Map.of(), Blocking.NOTHING),
                Rates.NONE,
                LegalBases.NONE));

    assertThat(found(off, "1.1", "1.1")).isEmpty();
    assertThat(new Rules(off).idle()).anyMatch(idle -> idle.rule() == RuleName.UNIQUE_NUMBER);
    assertThat(new Rules(off).versions()).doesNotContain("unique-number/1");
    assertThat(new Rules(PLAN).versions()).endsWith("unique-number/1");
  }

  private static List<Finding> found(String... rows) {
    return found(PLAN, rows);
  }

  private static List<Finding> found(PlanDefinition plan, String... rows) {
    UniqueNumbers numbers = new UniqueNumbers(plan);
    List<Finding> findings = new ArrayList<>();
    int table = 1;
    for (int at = 0; at < rows.length; at++) {
      if (rows[at].equals("T")) {
        table = at + 1;
      } else {
        findings.addAll(numbers.next(row(at + 1, table, rows[at])));
      }
    }
    return findings;
  }

  private static NumberedRow row(int number, int table, String said) {
    Origin origin = new Origin(1, 1, number);
    return switch (said) {
      case "S" -> new NumberedRow(origin, RowKind.SECTION, table, null, null);
      case "P" -> new NumberedRow(origin, RowKind.PROGRAMME, table, null, null);
      default ->
          new NumberedRow(
              origin,
              RowKind.ITEM,
              table,
              said.equals("-") ? null : said,
              new Address("731-bien-hoa.xlsx", "Đăng ký", number, "A"));
    };
  }
}
