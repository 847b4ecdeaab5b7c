package vn.tonghop.matching;

/** How well the amounts of two đề án agree, and how much that tells; one object per thread. */
final class MoneyAgreement {

  private static final int ALL = 0b1111;
  private static final int TOTAL_OR_PROVINCIAL = 0b0011;

  private final Profiles profiles;
  private final TellingAmounts telling;
  private final MatchingRules.Rarity rarity;
  private int one;
  private int other;
  private Agreement agreement = Agreement.UNKNOWN;

  MoneyAgreement(Profiles profiles, TellingAmounts telling, MatchingRules.Rarity rarity) {
    this.profiles = profiles;
    this.telling = telling;
    this.rarity = rarity;
  }

  void compare(ProfileView first, ProfileView second) {
    one = first.index();
    other = second.index();
    agreement = first.isFunded() && second.isFunded() ? ofAmounts() : Agreement.UNKNOWN;
  }

  /** Of the two that were compared. */
  Agreement agreement() {
    return agreement;
  }

  /** The same of two that would be one only if their amounts were, too. */
  Agreement ofOthers() {
    boolean other = agreement != Agreement.UNKNOWN && !agreement.isWhole();
    return other ? Agreement.CONTRADICTORY : agreement;
  }

  /** An amount that many đề án have tells little; in tenths of a bit. */
  int tells() {
    long total = profiles.amount(one, 0);
    int percent = total == profiles.amount(other, 0) ? telling.of(total) : rarity.alikeAmounts();
    return percent * rarity.enough() / 100;
  }

  private Agreement ofAmounts() {
    int same = 0;
    for (int which = 0; which < 4; which++) {
      same |= profiles.amount(one, which) == profiles.amount(other, which) ? 1 << which : 0;
    }
    if (same == ALL) {
      return Agreement.SAME;
    }
    if (isOtherUnit()) {
      return Agreement.CLOSE;
    }
    return (same & TOTAL_OR_PROVINCIAL) != 0 ? Agreement.PARTLY : Agreement.DIFFERENT;
  }

  /** Total and provincial share are a thousand, a million or a billion times those of the other. */
  private boolean isOtherUnit() {
    boolean larger = profiles.amount(one, 0) > profiles.amount(other, 0);
    int more = larger ? one : other;
    int less = larger ? other : one;
    long factor = factor(profiles.amount(more, 0), profiles.amount(less, 0));
    long provincial = profiles.amount(less, 1);
    return factor > 0
        && provincial <= Long.MAX_VALUE / factor
        && provincial * factor == profiles.amount(more, 1);
  }

  /** 0 when one is not the other in another unit of money. */
  private static long factor(long more, long less) {
    if (less <= 0 || more % less != 0) {
      return 0;
    }
    long factor = more / less;
    return factor == 1_000 || factor == 1_000_000 || factor == 1_000_000_000 ? factor : 0;
  }
}
