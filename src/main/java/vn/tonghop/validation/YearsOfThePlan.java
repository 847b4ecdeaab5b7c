package vn.tonghop.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.finding.RuleName;
import vn.tonghop.proposal.Field;

/**
 * A đề án speaks of the year of its plan. Another year in its name is most likely left over from
 * the workbook of that year; in its other texts it may well be meant, and is only told.
 */
final class YearsOfThePlan implements ReadingRule {

  /** More of them than a person reads in one sentence. */
  private static final int MOST_TOLD = 5;

  private static final List<Field> READ =
      List.of(Field.NAME, Field.OBJECTIVE, Field.EXPECTED_RESULT, Field.NOTE);

  @Override
  public RuleName name() {
    return RuleName.YEARS_IN_TEXT;
  }

  @Override
  public int version() {
    return 1;
  }

  @Override
  public List<Finding> check(Reading reading) {
    List<Finding> findings = new ArrayList<>();
    for (Field field : READ) {
      check(field, reading, findings);
    }
    return findings;
  }

  private static void check(Field field, Reading reading, List<Finding> findings) {
    List<String> found = YearSearch.others(reading, field);
    if (!found.isEmpty()) {
      String others = found.stream().distinct().limit(MOST_TOLD).collect(Collectors.joining("; "));
      FindingCode code =
          field == Field.NAME ? FindingCode.YEAR_IN_NAME_DIFFERS : FindingCode.YEAR_IN_TEXT_DIFFERS;
      findings.add(
          Finding.of(
              code,
              reading.proposal().at(field),
              field.name(),
              others,
              Integer.toString(reading.definition().year())));
    }
  }
}
