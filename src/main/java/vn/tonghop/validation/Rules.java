package vn.tonghop.validation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.tonghop.definition.PlanDefinition;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.finding.IdleRule;
import vn.tonghop.proposal.Dong;
import vn.tonghop.proposal.Fate;
import vn.tonghop.proposal.Field;
import vn.tonghop.proposal.Funding;
import vn.tonghop.proposal.Proposal;

/** All rules, applied to one proposal after the other. */
public final class Rules {

  private static final List<Rule> ALL =
      List.of(
          new RequiredFields(),
          new TextsWithinLength(),
          new NameInWords(),
          new MeasurableResult(),
          new TotalIsSumOfSources(),
          new PlausibleAmount(),
          new MonthsWithinYear(),
          new KnownProgramme(),
          new BeneficiaryEligible(),
          new PlaceEligible(),
          new CeilingPerUnit(),
          new ShareOfTotal(),
          new LegalBasesInForce(),
          new YearsOfThePlan());

  /** Asked of the đề án of a submission together, once each of them is judged. */
  private static final List<NamedRule> OF_SUBMISSIONS = List.of(UniqueNumbers.RULE);

  /** Stands for all that intake asks of a row and its file before it can be judged. */
  private static final String INTAKE = "intake/1";

  private final PlanDefinition definition;
  private final AskedRules<Rule> rules;
  private final AskedRules<NamedRule> ofSubmissions;

  public Rules(PlanDefinition definition) {
    this.definition = definition;
    this.rules = AskedRules.of(ALL, definition);
    this.ofSubmissions = AskedRules.of(OF_SUBMISSIONS, definition);
  }

  /**
   * All that a proposal has to pass, as "name/version", in the order in which it is asked: what
   * "accepted" means.
   */
  public List<String> versions() {
    return Stream.of(List.of(INTAKE), rules.versions(), ofSubmissions.versions())
        .flatMap(List::stream)
        .toList();
  }

  /** Those that do not run in this year. */
  public List<IdleRule> idle() {
    return Stream.concat(rules.idle().stream(), ofSubmissions.idle().stream()).toList();
  }

  /**
   * Judges a proposal. Every rule is asked, so that a submitter learns all that is wrong at once,
   * unless the row holds nothing but amounts.
   *
   * @param unreadable whether intake found an error in its row or its file
   */
  public Verdict judge(Proposal proposal, boolean unreadable) {
    List<Finding> findings = new ArrayList<>();
    Set<String> rejectedBy = new HashSet<>();
    if (unreadable) {
      rejectedBy.add(INTAKE);
    }
    Reading reading = new Reading(proposal, definition);
    for (Rule rule : rules.asked()) {
      boolean rejects = false;
      for (Finding found : rule.check(reading)) {
        if (!unreadable || !mayBeUntrue(found, proposal)) {
          Finding weighed = definition.checks().rules().weighed(found);
          findings.add(weighed);
          rejects |= weighed.rejects();
        }
      }
      if (rejects) {
        rejectedBy.add(rule.versioned());
      }
      if (rejects && saysAll(findings)) {
        break;
      }
    }
    SlipOfUnit.sayOnce(reading, findings, rejectedBy);
    return rejectedBy.isEmpty()
        ? new Verdict(proposal, Fate.ACCEPTED, findings, List.of())
        : new Verdict(
            proposal,
            Fate.REJECTED,
            findings,
            versions().stream().filter(rejectedBy::contains).toList());
  }

  /** Of a row of mere amounts nobody need hear what else it lacks. */
  private static boolean saysAll(List<Finding> findings) {
    return findings.stream()
        .anyMatch(finding -> finding.code() == FindingCode.AMOUNTS_WITHOUT_NAME);
  }

  /**
   * Whether a finding may speak of a cell that holds something which intake could not read, and has
   * said so: such an amount is 0 and such a month missing.
   */
  static boolean mayBeUntrue(Finding finding, Proposal proposal) {
    return switch (finding.code()) {
      case FIELD_LEFT_BLANK,
          MONEY_ALL_ZERO,
          ZERO_WHILE_AWAITED,
          SOURCES_MISSING,
          PROVINCIAL_SHARE_MISSING ->
          true;
      case TOTAL_NOT_SUM_OF_SOURCES, UNIT_OF_TOTAL_DOUBTFUL, UNIT_OF_SOURCE_DOUBTFUL -> {
        Funding funding = proposal.fundingOrZero();
        yield Stream.of(
                funding.total(), funding.provincial(), funding.beneficiary(), funding.other())
            .anyMatch(Dong::isZero);
      }
      case REQUIRED_FIELD_MISSING -> {
        String field = finding.arguments().get(0);
        yield field.equals(Field.START_MONTH.name()) || field.equals(Field.END_MONTH.name());
      }
      case SHARE_EXCEEDED -> proposal.fundingOrZero().total().isZero();
      default -> false;
    };
  }
}
