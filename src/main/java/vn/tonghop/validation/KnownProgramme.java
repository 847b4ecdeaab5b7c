package vn.tonghop.validation;

import java.util.List;
import java.util.Objects;
import vn.tonghop.definition.PlanDefinition;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.finding.RuleName;
import vn.tonghop.proposal.Field;
import vn.tonghop.proposal.Proposal;

/** A đề án stands under a programme of this year's plan. */
final class KnownProgramme implements Rule {

  @Override
  public RuleName name() {
    return RuleName.KNOWN_PROGRAMME;
  }

  @Override
  public int version() {
    return 1;
  }

  @Override
  public List<Finding> check(Proposal proposal, PlanDefinition definition) {
    String code = proposal.programmeCode();
    if (code != null && definition.programme(code).isPresent()) {
      return List.of();
    }
    String written = Objects.requireNonNullElse(proposal.programmeText(), "");
    Field said = proposal.columns().of(Field.PROGRAMME) == null ? Field.NAME : Field.PROGRAMME;
    return List.of(Finding.of(FindingCode.PROGRAMME_UNKNOWN, proposal.at(said), written));
  }
}
