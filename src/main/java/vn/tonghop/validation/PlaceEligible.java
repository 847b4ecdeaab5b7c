package vn.tonghop.validation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tonghop.definition.Eligibility;
import vn.tonghop.definition.Eligibility.UrbanPlace;
import vn.tonghop.definition.PlanDefinition;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.finding.RuleName;
import vn.tonghop.proposal.Field;
import vn.tonghop.proposal.Proposal;

/**
 * A đề án does not lie in a ward of a city whose wards are no countryside. Its texts rarely say
 * where exactly, so what is found is for a person to review.
 */
final class PlaceEligible implements Rule {

  @Override
  public RuleName name() {
    return RuleName.PLACE_ELIGIBLE;
  }

  @Override
  public int version() {
    return 1;
  }

  @Override
  public Optional<String> lacks(PlanDefinition definition) {
    return urban(definition).isEmpty() ? Optional.of("eligibility.urban") : Optional.empty();
  }

  @Override
  public List<Finding> check(Proposal proposal, PlanDefinition definition) {
    return Stream.of(Field.BENEFICIARY, Field.NAME, Field.OBJECTIVE, Field.EXPECTED_RESULT)
        .flatMap(field -> find(field, proposal, definition).stream())
        .limit(1) // one place, however often it is named
        .toList();
  }

  private static Optional<Finding> find(Field field, Proposal proposal, PlanDefinition definition) {
    String text = textOf(field, proposal);
    if (text == null) {
      return Optional.empty();
    }
    List<Ward> wards = Ward.namedIn(text);
    return wards.isEmpty()
        ? Optional.empty()
        : urban(definition).stream()
            .flatMap(
                city ->
                    wards.stream()
                        .filter(ward -> liesIn(ward, city, proposal))
                        .map(ward -> finding(ward, city, field, proposal, definition)))
            .findFirst();
  }

  private static boolean liesIn(Ward ward, UrbanPlace city, Proposal proposal) {
    return ward.saysOf(city)
        || (!ward.saysOfAnyCity()
            && city.submitter() != null
            && city.submitter().equals(proposal.submitterCode()));
  }

  private static Finding finding(
      Ward ward, UrbanPlace city, Field field, Proposal proposal, PlanDefinition definition) {
    Eligibility eligibility = definition.checks().fields().eligibility();
    return Finding.of(
        FindingCode.PLACE_TO_REVIEW,
        proposal.at(field),
        ward.name(),
        city.name(),
        city.grade(),
        eligibility.citedOn(definition.submissions().deadline()));
  }

  private static List<UrbanPlace> urban(PlanDefinition definition) {
    return definition.checks().fields().eligibility().urbanOn(definition.submissions().deadline());
  }

  private static @Nullable String textOf(Field field, Proposal proposal) {
    return switch (field) {
      case BENEFICIARY -> proposal.beneficiary();
      case NAME -> proposal.name();
      case OBJECTIVE -> proposal.objective();
      case EXPECTED_RESULT -> proposal.expectedResult();
      default -> throw new IllegalArgumentException(field + " names no place");
    };
  }
}
