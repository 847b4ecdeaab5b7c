package vn.tonghop.deduplication;

import vn.tonghop.proposal.Funding;

/**
 * What stays out of the sum, since it may be counted already.
 *
 * @param proposals how many đề án
 * @param money what they ask for
 */
public record Withheld(int proposals, Funding money) {

  public static final Withheld NOTHING = new Withheld(0, Funding.ZERO);

  public boolean isNothing() {
    return proposals == 0;
  }

  public Withheld plus(Withheld other) {
    return new Withheld(proposals + other.proposals, money.plus(other.money));
  }
}
