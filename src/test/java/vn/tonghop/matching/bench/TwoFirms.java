package vn.tonghop.matching.bench;

import java.util.ArrayList;
import java.util.List;
import vn.tonghop.matching.bench.Manner.Mention;

/** Makes two đề án of two firms of which the names are alike. */
final class TwoFirms {

  private final Schemes schemes;
  private final Neighbourhood around;

  TwoFirms(Schemes schemes) {
    this.schemes = schemes;
    this.around = new Neighbourhood(schemes.world());
  }

  List<Scheme> pair(Firm firm, String otherCalled, Chance chance) {
    return pair(
        firm,
        firm.called(otherCalled, schemes.firms().taxCode(), schemes.firms().person(chance)),
        chance);
  }

  /** Besides the names of the two, at least one thing tells them apart. */
  List<Scheme> pair(Firm one, Firm two, Chance chance) {
    Scheme first = schemes.forFirm(Kind.MACHINERY, one, chance);
    first = first.put(first.manner().naming(first.manner().firmInName(), true));
    boolean elsewhere = chance.percent(50);
    boolean otherMachines = chance.percent(50);
    boolean otherMoney = chance.percent(60);
    boolean toldByCode = chance.percent(20) || !(elsewhere || otherMachines || otherMoney);
    Firm other = elsewhere ? two.in(around.beside(one.commune(), chance)) : two;
    if (elsewhere) {
      first = first.put(first.manner().placed(Mention.WITH_BENEFICIARY));
    }
    if (toldByCode) {
      first = first.put(first.manner().detailed(true, first.manner().person()));
    }
    Scheme second = schemes.forFirm(Kind.MACHINERY, other, chance);
    if (otherMachines) {
      List<String> left = new ArrayList<>(one.trade().machines());
      left.removeAll(first.subject().machines());
      second = second.about(second.subject().with(chance.some(left, 1)));
    } else {
      second = second.about(first.subject().at(other.commune()));
    }
    return List.of(
        first,
        second
            .costing(otherMoney ? second.money() : first.money())
            .lasting(first.start(), first.end())
            .put(first.manner()));
  }

  /**
   * At the same price; of four one is told by the names alone, so that nobody knows without asking.
   */
  List<Scheme> asking(Firm one, Firm two, Chance chance) {
    int told = chance.below(4);
    Firm other = told == 0 ? two.in(around.beside(one.commune(), chance)) : two;
    Scheme first = schemes.forFirm(Kind.MACHINERY, one, chance);
    Manner manner = first.manner().naming(first.manner().firmInName(), true);
    manner = told == 0 ? manner.placed(Mention.WITH_BENEFICIARY) : manner;
    first = first.put(manner.detailed(told == 1, false));
    Subject subject = first.subject().at(other.commune());
    Scheme second =
        schemes
            .forFirm(Kind.MACHINERY, other, chance)
            .about(told == 2 ? subject.with(otherMachine(first.subject(), chance)) : subject)
            .costing(first.money())
            .lasting(first.start(), first.end())
            .put(first.manner());
    return List.of(first, second);
  }

  private static List<String> otherMachine(Subject subject, Chance chance) {
    List<String> left = new ArrayList<>(subject.trade().machines());
    left.removeAll(subject.machines());
    return chance.some(left, 1);
  }
}
