package vn.tonghop.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tonghop.definition.PlanDefinition;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.finding.RuleName;
import vn.tonghop.proposal.Field;
import vn.tonghop.proposal.Proposal;

/**
 * A đề án speaks of the year of its plan. Another year in its name is most likely left over from the
 * workbook of that year; in its other texts it may well be meant, and is only told.
 */
final class YearsOfThePlan implements Rule {

  /** More of them than a person reads in one sentence. */
  private static final int MOST_TOLD = 5;

  @Override
  public RuleName name() {
    return RuleName.YEARS_IN_TEXT;
  }

  @Override
  public int version() {
    return 1;
  }

  @Override
  public List<Finding> check(Proposal proposal, PlanDefinition definition) {
    List<Finding> findings = new ArrayList<>();
    check(Field.NAME, proposal.name(), proposal, definition, findings);
    check(Field.OBJECTIVE, proposal.objective(), proposal, definition, findings);
    check(Field.EXPECTED_RESULT, proposal.expectedResult(), proposal, definition, findings);
    check(Field.NOTE, proposal.note(), proposal, definition, findings);
    return findings;
  }

  private static void check(
      Field field,
      @Nullable String text,
      Proposal proposal,
      PlanDefinition definition,
      List<Finding> findings) {
    if (text == null) {
      return;
    }
    String others =
        new YearSearch(text, field, definition.year())
            .others().stream().distinct().limit(MOST_TOLD).collect(Collectors.joining("; "));
    if (!others.isEmpty()) {
      FindingCode code =
          field == Field.NAME
              ? FindingCode.YEAR_IN_NAME_DIFFERS
              : FindingCode.YEAR_IN_TEXT_DIFFERS;
      findings.add(
          Finding.of(
              code,
              proposal.at(field),
              field.name(),
              others,
              Integer.toString(definition.year())));
    }
  }
}
