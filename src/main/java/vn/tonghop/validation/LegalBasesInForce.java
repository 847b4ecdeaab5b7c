package vn.tonghop.validation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tonghop.definition.PlanDefinition;
import vn.tonghop.finding.Address;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.finding.RuleName;
import vn.tonghop.legalbasis.Citation;
import vn.tonghop.legalbasis.InstrumentNumber;
import vn.tonghop.legalbasis.LegalBasisSearch;
import vn.tonghop.proposal.Field;
import vn.tonghop.proposal.Programme;
import vn.tonghop.proposal.Proposal;

/**
 * What a đề án rests on, as its ghi chú says, is in force on the day of the plan, and is cited by
 * its own number and date. Which instruments there are, from when until when, is the catalogue's to
 * know; what it does not know is only told, since a district may well rest on a decision of its
 * own.
 */
final class LegalBasesInForce implements Rule {

  @Override
  public RuleName name() {
    return RuleName.LEGAL_BASES;
  }

  @Override
  public int version() {
    return 1;
  }

  @Override
  public Optional<String> lacks(PlanDefinition definition) {
    return definition.checks().legalBases().bases().isEmpty()
            && definition.programmes().stream().noneMatch(Programme::needsBasis)
        ? Optional.of("legal-bases")
        : Optional.empty();
  }

  @Override
  public List<Finding> check(Proposal proposal, PlanDefinition definition) {
    return check(new Reading(proposal, definition));
  }

  @Override
  public List<Finding> check(Reading reading) {
    Proposal proposal = reading.proposal();
    PlanDefinition definition = reading.definition();
    Address address = proposal.at(Field.NOTE);
    Map<InstrumentNumber, Citation> citations = new LinkedHashMap<>();
    reading.citations(Field.NOTE).forEach(found -> citations.putIfAbsent(found.number(), found));
    if (citations.isEmpty()) {
      return missing(proposal, address, definition);
    }
    if (definition.checks().legalBases().bases().isEmpty()) {
      return List.of();
    }
    CitationJudge judge = new CitationJudge(definition, address, citations.keySet());
    return citations.values().stream().flatMap(cited -> judge.judge(cited).stream()).toList();
  }

  private static List<Finding> missing(
      Proposal proposal, Address address, PlanDefinition definition) {
    String note = proposal.note();
    return Optional.ofNullable(proposal.programmeCode())
        .flatMap(definition::programme)
        .filter(Programme::needsBasis)
        .filter(programme -> note == null || !LegalBasisSearch.namesALaw(note))
        .map(programme -> Finding.of(FindingCode.LEGAL_BASIS_MISSING, address, programme.name()))
        .stream()
        .toList();
  }
}
