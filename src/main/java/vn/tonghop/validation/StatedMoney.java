package vn.tonghop.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tonghop.finding.Address;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.proposal.Field;
import vn.tonghop.proposal.Funding;
import vn.tonghop.proposal.Proposal;

/**
 * Whether a đề án states its money at all. One that awaits its funding states none and says in its
 * ghi chú why; every other one asks the province for some, or it has no place in the plan.
 */
final class StatedMoney {

  private StatedMoney() {}

  static List<Finding> ofAwaiting(Proposal proposal) {
    Funding funding = proposal.funding();
    List<Finding> findings = new ArrayList<>();
    if (isNothing(funding)) {
      findings.add(Finding.of(FindingCode.ZERO_WHILE_AWAITED, proposal.at(Field.TOTAL)));
    }
    boolean awaited = funding == null || isNothing(funding);
    if (awaited && proposal.note() == null) {
      findings.add(Finding.of(FindingCode.AWAITED_WITHOUT_REASON, proposal.at(Field.NOTE)));
    } else if (funding == null) {
      findings.add(Finding.of(FindingCode.FUNDING_AWAITED, proposal.at(Field.TOTAL)));
    }
    return findings;
  }

  static List<Finding> of(Proposal proposal) {
    Funding funding = proposal.funding();
    Address total = proposal.at(Field.TOTAL);
    if (funding == null) {
      return List.of(
          Finding.of(
              FindingCode.MONEY_MISSING,
              total,
              cells(proposal, Stream.of(Field.values()).filter(Field::isMoney))));
    }
    if (isNothing(funding)) {
      return List.of(Finding.of(FindingCode.MONEY_ALL_ZERO, total));
    }
    return lacksProvincialShare(funding)
        ? List.of(
            Finding.of(
                FindingCode.PROVINCIAL_SHARE_MISSING,
                proposal.at(Field.PROVINCIAL_SHARE),
                funding.total().grouped()))
        : List.of();
  }

  /** "J14, K14, L14": where the amounts are to stand, as far as the sheet has columns for them. */
  static String cells(Proposal proposal, Stream<Field> fields) {
    return fields
        .map(proposal::at)
        .filter(address -> address.column() != null)
        .map(Address::cell)
        .collect(Collectors.joining(", "));
  }

  private static boolean isNothing(@Nullable Funding funding) {
    return Funding.ZERO.equals(funding);
  }

  /** Where no source is stated at all, that is said of all of them. */
  private static boolean lacksProvincialShare(Funding funding) {
    return funding.provincial().isZero()
        && !funding.total().isZero()
        && !(funding.beneficiary().isZero() && funding.other().isZero());
  }
}
