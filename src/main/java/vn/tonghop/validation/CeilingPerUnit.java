package vn.tonghop.validation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.tonghop.definition.PlanDefinition;
import vn.tonghop.definition.Rate;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.finding.RuleName;
import vn.tonghop.proposal.Dong;
import vn.tonghop.proposal.Field;
import vn.tonghop.proposal.Programme;
import vn.tonghop.proposal.Proposal;

/**
 * The province does not pay more for a mô hình, a cơ sở, a lần, a cụm than the ceiling of its
 * content (TTLT 26/2014/TTLT-BTC-BCT Điều 6, Thông tư 28/2018/TT-BTC Điều 8; the figures are data).
 *
 * <p>A đề án is refused only when it is above the ceiling however it is read. Where it may be of
 * several contents, or promises "03 - 05 cơ sở", and only some readings are above, a person looks;
 * likewise where its programme is for contents with rates and it can be told to be of none.
 */
final class CeilingPerUnit implements ReadingRule {

  @Override
  public RuleName name() {
    return RuleName.CEILING_PER_UNIT;
  }

  @Override
  public int version() {
    return 1;
  }

  @Override
  public Optional<String> lacks(PlanDefinition definition) {
    return RatesLacking.unless(definition, rate -> rate.ceiling() != null);
  }

  @Override
  public List<Finding> check(Reading reading) {
    Proposal proposal = reading.proposal();
    PlanDefinition definition = reading.definition();
    Dong asked = proposal.fundingOrZero().provincial();
    if (asked.compareTo(Dong.ZERO) <= 0) {
      return List.of();
    }
    List<Optional<Allowance>> readings = Allowance.of(reading);
    if (readings.isEmpty()) {
      return ContentSearch.isInVain(reading) && NameInWords.saysSomething(reading)
          ? List.of(contentUnknown(proposal, definition))
          : List.of();
    }
    List<Allowance> allowances = readings.stream().flatMap(Optional::stream).toList();
    if (allowances.isEmpty()) {
      return List.of();
    }
    RateFindings say = new RateFindings(proposal, definition.judgedOn());
    List<Finding> findings = new ArrayList<>();
    List<Allowance> above = allowances.stream().filter(one -> isAbove(asked, one)).toList();
    if (above.isEmpty()) {
      within(asked, allowances, say).ifPresent(findings::add);
    } else if (above.size() == readings.size()) {
      findings.add(exceeded(mostGenerous(above), say));
    } else {
      findings.add(say.contentAmbiguous(allowances, asked));
    }
    contradiction(allowances.get(0), proposal).ifPresent(findings::add);
    return findings;
  }

  /** Silence would pass for consent. */
  private static Finding contentUnknown(Proposal proposal, PlanDefinition definition) {
    Programme programme =
        Optional.ofNullable(proposal.programmeCode()).flatMap(definition::programme).orElseThrow();
    String contents =
        definition.checks().rates().rates().stream()
            .filter(rate -> programme.contents().contains(rate.content()))
            .map(Rate::name)
            .collect(Collectors.joining("; "));
    return Finding.of(
        FindingCode.CONTENT_UNKNOWN, proposal.at(Field.NAME), programme.name(), contents);
  }

  private static boolean isAbove(Dong asked, Allowance allowance) {
    return asked.compareTo(allowance.most()) > 0;
  }

  private static Allowance mostGenerous(List<Allowance> above) {
    return above.stream()
        .filter(Allowance::isExempt)
        .findFirst()
        .orElseGet(() -> above.stream().max(Comparator.comparing(Allowance::most)).orElseThrow());
  }

  private static Finding exceeded(Allowance allowance, RateFindings say) {
    if (allowance.isExempt()) {
      return say.ceilingNotApplied(allowance);
    }
    return allowance.units().isStated()
        ? say.ceilingExceeded(allowance)
        : say.ceilingOfOneExceeded(allowance);
  }

  /** What was assumed so that it is not above any ceiling. */
  private static Optional<Finding> within(
      Dong asked, List<Allowance> allowances, RateFindings say) {
    return allowances.stream()
        .filter(one -> !one.isExempt() && asked.compareTo(one.sure()) > 0)
        .findFirst()
        .map(say::unitsUncertain)
        .or(
            () ->
                allowances.stream()
                    .filter(one -> !one.isExempt() && asked.compareTo(one.mostWithoutLine()) > 0)
                    .findFirst()
                    .map(say::lineAssumed));
  }

  private static Optional<Finding> contradiction(Allowance allowance, Proposal proposal) {
    StatedUnits units = allowance.units();
    return units.contradicting() == null
        ? Optional.empty()
        : Optional.of(
            Finding.of(
                FindingCode.UNITS_CONTRADICTORY,
                proposal.at(Objects.requireNonNullElse(units.where(), Field.EXPECTED_RESULT)),
                allowance.rate().rate().units().shown(),
                Objects.requireNonNullElse(units.where(), Field.EXPECTED_RESULT).name(),
                units.count().written(),
                units.contradicting().name(),
                Objects.requireNonNull(units.contradiction()).written()));
  }
}
