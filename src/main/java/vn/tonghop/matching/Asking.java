package vn.tonghop.matching;

import static vn.tonghop.matching.Agreement.CLOSE;
import static vn.tonghop.matching.Agreement.DIFFERENT;
import static vn.tonghop.matching.Agreement.PARTLY;
import static vn.tonghop.matching.Agreement.SAME;
import static vn.tonghop.matching.Agreement.UNKNOWN;

/**
 * What is left to a person, whatever the score: to count one of two is to leave out the money of
 * the other, and to ask nothing may be to pay twice. Asked of the two that are on the scoreboard.
 */
final class Asking {

  private final MatchingRules rules;
  private final Scoreboard board;
  private final PartyAgreement party;
  private final ThingAgreement things;
  private final TextAgreement texts;
  private final SiteAgreement sites = new SiteAgreement();

  Asking(
      MatchingRules rules,
      Scoreboard board,
      PartyAgreement party,
      ThingAgreement things,
      TextAgreement texts) {
    this.rules = rules;
    this.board = board;
    this.party = party;
    this.things = things;
    this.texts = texts;
  }

  /**
   * Whether of name, beneficiary and amounts two are the same, and the third may be. How many
   * others are so alike makes no difference: where words are common, a person is asked.
   *
   * @param named whether names have been compared; if not, they may be the same
   */
  boolean isAtLeast(boolean named) {
    Agreement beneficiary = board.is(Evidence.BENEFICIARY);
    if (!rules.compare() || beneficiary == UNKNOWN) {
      return false;
    }
    boolean sameName = !named || board.isWhole(Evidence.NAME);
    boolean sameMoney = board.isWhole(Evidence.AMOUNTS);
    boolean called = beneficiary.compareTo(CLOSE) < 0 && !board.is(Evidence.PLACE, DIFFERENT);
    boolean sameFirm = called || board.is(Evidence.TAX_CODE, SAME);
    return sameFirm
        ? sameName || (sameMoney && board.is(Evidence.MONTHS, SAME))
        : sameName && sameMoney;
  }

  /**
   * Whether it is one, in whatever words: one body asks in the same months for the same money and
   * the same number of people, and neither is about anything of which the other does not speak.
   */
  boolean isOneForMany(ProfileView one, ProfileView other) {
    return party.isNobody()
        && board.isWhole(Evidence.IMPLEMENTER)
        && board.is(Evidence.MONTHS, SAME)
        && board.is(Evidence.AMOUNTS, SAME)
        && !board.is(Evidence.CONTENT, DIFFERENT)
        && texts.areOfOneQuantity()
        && things.areOfOneObject(one, other);
  }

  /**
   * Whether nobody else can say that they are the same.
   *
   * @param identical whether name, beneficiary, programme and money are the same
   */
  boolean isForAPerson(ProfileView one, ProfileView other, boolean identical) {
    return party.mayBeTwo(isAlikeOtherwise())
        || (board.is(Evidence.PLACE, DIFFERENT) && !party.isKnownAsOne())
        || isOfOtherMoney(one, other)
        || sites.areOther(one, other)
        || isOfOtherTime(one, other)
        || areAskedForByTwo(one, other)
        || areOfOtherQuantities()
        || things.mayBeTwo(one, other, isAlikeOtherwise(), board.isWhole(Evidence.CONTENT))
        || (identical && isIdenticalInPartAlone());
  }

  /**
   * Where nobody is named who receives it, 60 people and 130 are others, though both say "100 %".
   */
  private boolean areOfOtherQuantities() {
    boolean forMany = board.is(Evidence.BENEFICIARY, UNKNOWN);
    return !board.is(Evidence.CONTENT, UNKNOWN)
        && (texts.areOtherQuantities() || (forMany && texts.haveOtherNumbers()));
  }

  /** What is told at length, or when, is other, and too little speaks for it besides. */
  private boolean isIdenticalInPartAlone() {
    return rules.compare()
        && board.total() < rules.certain()
        && (board.isOther(Evidence.MONTHS) || board.isOther(Evidence.CONTENT));
  }

  /**
   * What is done twice a year under one name is done at other times; what a body does for many may
   * be, too, under a longer name. But one machine is not bought twice in the same words for the
   * same money.
   */
  private boolean isOfOtherTime(ProfileView one, ProfileView other) {
    return (FactAgreement.areApart(one, other) && !isOnePurchase(one, other))
        || (board.is(Evidence.BENEFICIARY, UNKNOWN)
            && !board.isWhole(Evidence.NAME)
            && !board.isWhole(Evidence.MONTHS));
  }

  private boolean isOnePurchase(ProfileView one, ProfileView other) {
    return board.isWhole(Evidence.BENEFICIARY)
        && board.isWhole(Evidence.AMOUNTS)
        && board.isWhole(Evidence.CONTENT)
        && (things.areOne(one, other)
            || (board.isWhole(Evidence.NAME) && things.isOneNamed(one, other)));
  }

  /** Where nobody is named who receives it, two that ask for it may mean two. */
  private boolean areAskedForByTwo(ProfileView one, ProfileView other) {
    boolean known = one.submitter() > 0 && other.submitter() > 0;
    return known && one.submitter() != other.submitter() && !board.isWhole(Evidence.PLACE);
  }

  private boolean isOfOtherMoney(ProfileView one, ProfileView other) {
    boolean otherwise = one.part() != other.part() || !board.isWhole(Evidence.CONTENT);
    return board.is(Evidence.AMOUNTS, DIFFERENT)
        || (board.is(Evidence.AMOUNTS, PARTLY) && otherwise);
  }

  /** Whether months, amounts and results leave no room for a second one. */
  private boolean isAlikeOtherwise() {
    return board.is(Evidence.MONTHS, SAME)
        && board.isWhole(Evidence.AMOUNTS)
        && !board.is(Evidence.CONTENT, DIFFERENT);
  }
}
