package vn.tonghop.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tonghop.definition.PlanDefinition;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.finding.Severity;
import vn.tonghop.proposal.Proposal;

/**
 * Amounts in another unit than that of their table pass every ceiling as well. That is one slip, so
 * it is said once, by the unit. What is said of ceilings and would not be said of the amounts that
 * were meant is left out; the finding about the unit then weighs as an error where that did, since
 * money above a ceiling is not accepted for whatever reason it stands there.
 */
final class SlipOfUnit {

  private static final PlausibleAmount UNIT = new PlausibleAmount();
  private static final CeilingPerUnit CEILING = new CeilingPerUnit();

  private SlipOfUnit() {}

  /**
   * @param findings of all rules, as they weigh; changed
   * @param rejectedBy the rules that reject; changed
   */
  static void sayOnce(Reading reading, List<Finding> findings, Set<String> rejectedBy) {
    if (findings.stream().noneMatch(SlipOfUnit::isOfUnit)
        || findings.stream().noneMatch(SlipOfUnit::isOfCeiling)) {
      return; // as nearly always
    }
    meant(reading).ifPresent(meant -> sayOnce(reading, meant, findings, rejectedBy));
  }

  private static boolean isOfUnit(Finding finding) {
    return finding.code() == FindingCode.AMOUNT_OF_OTHER_UNIT;
  }

  private static boolean isOfCeiling(Finding finding) {
    return switch (finding.code()) {
      case CEILING_EXCEEDED,
          CEILING_OF_ONE_EXCEEDED,
          UNITS_UNCERTAIN,
          LINE_ASSUMED,
          CONTENT_AMBIGUOUS,
          RATE_NOT_APPLIED ->
          true;
      default -> false;
    };
  }

  private static Optional<Reading> meant(Reading reading) {
    Proposal proposal = reading.proposal();
    PlanDefinition definition = reading.definition();
    return UNIT.meant(proposal, definition)
        .map(funding -> new Reading(proposal.costing(funding), definition));
  }

  private static void sayOnce(
      Reading reading, Reading meant, List<Finding> findings, Set<String> rejectedBy) {
    Set<FindingCode> ofMeant =
        CEILING.check(meant).stream().map(Finding::code).collect(Collectors.toSet());
    List<Finding> explained = new ArrayList<>();
    List<Finding> remaining = new ArrayList<>();
    for (Finding found : CEILING.check(reading)) {
      List<Finding> raised = findings.stream().filter(one -> isSame(found, one)).toList();
      boolean isExplained = isOfCeiling(found) && !ofMeant.contains(found.code());
      (isExplained ? explained : remaining).addAll(raised);
    }
    findings.removeAll(explained);
    if (explained.stream().anyMatch(Finding::rejects)) {
      findings.replaceAll(one -> isOfUnit(one) ? one.weighing(Severity.ERROR) : one);
      rejectedBy.add(UNIT.versioned());
      if (remaining.stream().noneMatch(Finding::rejects)) {
        rejectedBy.remove(CEILING.versioned());
      }
    }
  }

  /** Whatever they weigh. */
  private static boolean isSame(Finding found, Finding finding) {
    return found.equals(finding.weighing(found.severity()));
  }
}
