package vn.tonghop.validation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.tonghop.definition.RateInForce;
import vn.tonghop.finding.Address;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.plan.PlanItem;
import vn.tonghop.proposal.Dong;
import vn.tonghop.proposal.Field;

/** The đề án of one content that one beneficiary has in the plan. */
final class SupportOfOne {

  /** More addresses than these do not fit into a sentence; each đề án has a finding of its own. */
  private static final int MOST_NAMED = 5;

  private final String beneficiary;
  private final List<Received> all = new ArrayList<>();

  /** One of them. */
  private record Received(PlanItem item, Allowance allowance) {

    Dong provincial() {
      return item.proposal().fundingOrZero().provincial();
    }

    /** "1.2 (731-bien-hoa.xlsx, Đăng ký, J12): 300.000.000". */
    String written() {
      Address at = item.proposal().at(Field.PROVINCIAL_SHARE);
      return "%s (%s, %s, %s): %s"
          .formatted(item.number(), at.file(), at.sheet(), at.cell(), provincial().grouped());
    }
  }

  SupportOfOne(String beneficiary) {
    this.beneficiary = beneficiary;
  }

  void add(PlanItem item, Allowance allowance) {
    all.add(new Received(item, allowance));
  }

  /** One at each đề án, when all together are too much; a single one is judged by itself. */
  List<Finding> findings(LocalDate judgedOn) {
    Dong sum = all.stream().map(Received::provincial).reduce(Dong.ZERO, Dong::plus);
    Allowance widest = widest();
    return all.size() < 2 || sum.compareTo(widest.perLine()) <= 0
        ? List.of()
        : all.stream().map(one -> finding(one, sum, widest, judgedOn)).toList();
  }

  /** One of them may be a whole line of machines, whose ceiling is higher. */
  private Allowance widest() {
    Allowance widest = all.get(0).allowance();
    for (Received one : all) {
      widest = one.allowance().perLine().compareTo(widest.perLine()) > 0 ? one.allowance() : widest;
    }
    return widest;
  }

  private Finding finding(Received one, Dong sum, Allowance widest, LocalDate judgedOn) {
    RateInForce rate = widest.rate();
    return Finding.of(
        FindingCode.BENEFICIARY_CEILING_EXCEEDED,
        one.item().proposal().at(Field.PROVINCIAL_SHARE),
        beneficiary,
        Integer.toString(all.size()),
        sum.grouped(),
        widest.perLine().grouped(),
        rate.rate().name(),
        othersThan(one),
        rate.sourceOfCeiling(),
        rate.version().validity(),
        RateFindings.written(judgedOn));
  }

  private String othersThan(Received one) {
    String named =
        all.stream()
            .filter(other -> other != one)
            .limit(MOST_NAMED)
            .map(Received::written)
            .collect(Collectors.joining("; "));
    int unnamed = all.size() - 1 - MOST_NAMED;
    return unnamed > 0 ? named + "; + " + unnamed : named;
  }
}
