package vn.tonghop.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tonghop.definition.PlanDefinition;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.finding.RuleName;
import vn.tonghop.proposal.BeneficiaryKind;
import vn.tonghop.proposal.Field;
import vn.tonghop.proposal.Programme;
import vn.tonghop.proposal.Proposal;

/** Who receives support is of a kind that the programme may support, as far as its name says. */
final class BeneficiaryEligible implements Rule {

  @Override
  public RuleName name() {
    return RuleName.BENEFICIARY_ELIGIBLE;
  }

  @Override
  public int version() {
    return 1;
  }

  @Override
  public Optional<String> lacks(PlanDefinition definition) {
    if (source(definition).isEmpty()) {
      return Optional.of("eligibility.sources");
    }
    return definition.checks().fields().programmes().values().stream()
            .allMatch(programme -> programme.beneficiaries().isEmpty())
        ? Optional.of("sections[].programmes[].beneficiaries")
        : Optional.empty();
  }

  @Override
  public List<Finding> check(Proposal proposal, PlanDefinition definition) {
    boolean asked = proposal.columns().of(Field.BENEFICIARY) != null;
    @Nullable String beneficiary =
        asked ? Objects.requireNonNullElse(proposal.beneficiary(), "") : null;
    Set<BeneficiaryKind> allowed =
        definition.checks().fields().of(proposal.programmeCode()).beneficiaries();
    if (beneficiary == null || allowed.isEmpty()) {
      return List.of();
    }
    BeneficiaryKind kind = beneficiary.isEmpty() ? null : BeneficiaryNames.kindOf(beneficiary);
    if (kind != null && allowed.contains(kind)) {
      return List.of();
    }
    List<String> arguments = new ArrayList<>();
    arguments.add(beneficiary);
    arguments.add(programmeName(proposal, definition));
    arguments.add(allowed.stream().map(BeneficiaryKind::name).collect(Collectors.joining(", ")));
    arguments.add(source(definition));
    if (kind != null) {
      arguments.add(kind.name());
    }
    return List.of(
        Finding.of(
            kind == null ? FindingCode.BENEFICIARY_UNCLEAR : FindingCode.BENEFICIARY_NOT_ELIGIBLE,
            proposal.at(Field.BENEFICIARY),
            arguments.toArray(String[]::new)));
  }

  private static String programmeName(Proposal proposal, PlanDefinition definition) {
    return Optional.ofNullable(proposal.programmeCode())
        .flatMap(definition::programme)
        .map(Programme::name)
        .orElse("");
  }

  private static String source(PlanDefinition definition) {
    return definition.checks().fields().eligibility().citedOn(definition.judgedOn());
  }
}
