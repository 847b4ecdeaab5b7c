package vn.tonghop.validation;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.tonghop.definition.RateInForce;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.finding.WrittenDay;
import vn.tonghop.proposal.Dong;
import vn.tonghop.proposal.Field;
import vn.tonghop.proposal.Funding;
import vn.tonghop.proposal.Proposal;

/** Says of one đề án how its provincial share stands to the rates, with all the figures. */
final class RateFindings {

  private final Proposal proposal;
  private final Funding funding;
  private final LocalDate judgedOn;

  RateFindings(Proposal proposal, LocalDate judgedOn) {
    this.proposal = proposal;
    this.funding = proposal.fundingOrZero();
    this.judgedOn = judgedOn;
  }

  static String written(LocalDate day) {
    return WrittenDay.of(day);
  }

  Finding ceilingExceeded(Allowance allowance) {
    return ceiling(FindingCode.CEILING_EXCEEDED, allowance);
  }

  Finding ceilingOfOneExceeded(Allowance allowance) {
    return ceiling(FindingCode.CEILING_OF_ONE_EXCEEDED, allowance);
  }

  private Finding ceiling(FindingCode code, Allowance allowance) {
    RateInForce rate = allowance.rate();
    return at(
        code,
        provincial(),
        allowance.units().count().written(),
        rate.rate().units().shown(),
        allowance.perLine().grouped(),
        allowance.most().grouped(),
        allowance.content(),
        rate.sourceOfCeiling(),
        rate.version().validity(),
        written(judgedOn));
  }

  Finding unitsUncertain(Allowance allowance) {
    RateInForce rate = allowance.rate();
    return at(
        FindingCode.UNITS_UNCERTAIN,
        provincial(),
        allowance.units().count().written(),
        rate.rate().units().shown(),
        allowance.sure().grouped(),
        allowance.most().grouped(),
        allowance.perLine().grouped(),
        allowance.content(),
        rate.sourceOfCeiling());
  }

  Finding lineAssumed(Allowance allowance) {
    RateInForce rate = allowance.rate();
    return at(
        FindingCode.LINE_ASSUMED,
        provincial(),
        allowance.mostWithoutLine().grouped(),
        allowance.most().grouped(),
        rate.rate().name(),
        rate.sourceOfCeiling());
  }

  Finding contentAmbiguous(List<Allowance> allowances, Dong asked) {
    return at(
        FindingCode.CONTENT_AMBIGUOUS,
        provincial(),
        allowances.stream()
            .filter(one -> asked.compareTo(one.most()) > 0)
            .map(one -> named(one.rate(), one.most(), one.rate().sourceOfCeiling()))
            .collect(Collectors.joining("; ")));
  }

  Finding ceilingNotApplied(Allowance allowance) {
    return notApplied(allowance.rate(), allowance.most(), allowance.rate().sourceOfCeiling());
  }

  Finding shareExceeded(SharedCost cost) {
    RateInForce rate = cost.rate();
    return at(
        FindingCode.SHARE_EXCEEDED,
        provincial(),
        cost.total().grouped(),
        Integer.toString(cost.percent()),
        cost.most().grouped(),
        rate.rate().name(),
        Objects.requireNonNullElse(rate.rate().shareOf(), Field.TOTAL.name()),
        rate.sourceOfShare(),
        rate.version().validity(),
        written(judgedOn));
  }

  Finding shareAmbiguous(List<SharedCost> costs) {
    return at(
        FindingCode.CONTENT_AMBIGUOUS,
        provincial(),
        costs.stream()
            .map(one -> named(one.rate(), one.most(), one.rate().sourceOfShare()))
            .collect(Collectors.joining("; ")));
  }

  Finding shareNotApplied(SharedCost cost) {
    return notApplied(cost.rate(), cost.most(), cost.rate().sourceOfShare());
  }

  private Finding notApplied(RateInForce rate, Dong most, String source) {
    return at(
        FindingCode.RATE_NOT_APPLIED,
        provincial(),
        most.grouped(),
        rate.rate().name(),
        source,
        Objects.requireNonNull(rate.exempt()));
  }

  private static String named(RateInForce rate, Dong most, String source) {
    return rate.rate().name() + " ≤ " + most.grouped() + " đồng (" + source + ")";
  }

  private String provincial() {
    return funding.provincial().grouped();
  }

  private Finding at(FindingCode code, String... arguments) {
    return Finding.of(code, proposal.at(Field.PROVINCIAL_SHARE), arguments);
  }
}
