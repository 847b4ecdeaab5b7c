package vn.tonghop.validation;

import java.util.ArrayList;
import java.util.List;
import vn.tonghop.definition.PlanDefinition;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.finding.RuleName;
import vn.tonghop.proposal.Field;
import vn.tonghop.proposal.Proposal;

/** Texts are no longer than the appendix can show in one row. Nothing is ever cut. */
final class TextsWithinLength implements Rule {

  @Override
  public RuleName name() {
    return RuleName.TEXT_LENGTHS;
  }

  @Override
  public int version() {
    return 1;
  }

  @Override
  public List<Finding> check(Proposal proposal, PlanDefinition definition) {
    List<Finding> findings = new ArrayList<>();
    definition
        .checks()
        .fields()
        .lengths()
        .most()
        .forEach((field, most) -> check(field, most, proposal, findings));
    return findings;
  }

  private static void check(Field field, int most, Proposal proposal, List<Finding> findings) {
    String text = proposal.text(field);
    if (text == null || text.length() <= most) {
      return;
    }
    int characters = text.codePointCount(0, text.length());
    if (characters > most) {
      findings.add(
          Finding.of(
              FindingCode.TEXT_TOO_LONG,
              proposal.at(field),
              field.name(),
              Integer.toString(characters),
              Integer.toString(most)));
    }
  }
}
