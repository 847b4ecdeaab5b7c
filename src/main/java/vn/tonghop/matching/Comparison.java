package vn.tonghop.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Compares two đề án; one object per thread, used over and over. */
final class Comparison {

  private static final Evidence[] EVIDENCE = Evidence.values();
  private static final Agreement[] AGREEMENT = Agreement.values();

  private final MatchingRules rules;
  private final Profiles profiles;
  private final Telling telling;
  private final ProfileView one;
  private final ProfileView other;
  private final Words first = new Words();
  private final Words second = new Words();
  private final Words third = new Words();
  private final Words fourth = new Words();
  private final TextAgreement texts;
  private final PartyAgreement party;
  private final PlaceAgreement places;
  private final SiteAgreement sites = new SiteAgreement();
  private final MoneyAgreement money;
  private final int[][] weights = new int[EVIDENCE.length][AGREEMENT.length];
  private final int[] agreements = new int[EVIDENCE.length];
  private final int[] points = new int[EVIDENCE.length];
  private int total;
  private boolean contradictory;
  private boolean named;

  Comparison(MatchingRules rules, Profiles profiles, Lexicon lexicon, Rarities rarities) {
    this.rules = rules;
    this.profiles = profiles;
    this.telling = rarities.texts();
    this.one = new ProfileView(profiles);
    this.other = new ProfileView(profiles);
    this.texts = new TextAgreement(rules, lexicon);
    LegalForms forms = new LegalForms(rules.words(), lexicon);
    this.party = new PartyAgreement(profiles, texts, forms, rarities.names());
    this.places = new PlaceAgreement(rules, lexicon, rarities.names());
    this.money = new MoneyAgreement(profiles, rarities.amounts(), rules.rarity());
    for (Evidence evidence : EVIDENCE) {
      for (Agreement agreement : AGREEMENT) {
        weights[evidence.ordinal()][agreement.ordinal()] = rules.weight(evidence, agreement);
      }
    }
  }

  /** Compares these two; what was found is asked for afterwards. */
  void compare(int a, int b) {
    begin(a, b);
    whom();
    where();
    facts();
    implementer();
    name();
    content();
  }

  /** Whether nothing says that two beneficiaries receive them; nothing else is compared. */
  boolean mayBeOfOne(int a, int b) {
    begin(a, b);
    whom();
    return !contradictory;
  }

  /** Whether they do not contradict each other and have so many points, with no more ado. */
  boolean reaches(int least, int a, int b) {
    begin(a, b);
    whom();
    if (contradictory) {
      return false;
    }
    where();
    facts();
    implementer();
    if (isOut(least, bestOf(Evidence.NAME) + bestOf(Evidence.CONTENT))) {
      return false;
    }
    name();
    if (isOut(least, bestOf(Evidence.CONTENT))) {
      return false;
    }
    content();
    return !isOut(least, 0);
  }

  /** Whether they are not the same whatever may still come. */
  private boolean isOut(int least, int stillToCome) {
    return contradictory || (total + stillToCome < least && !isIdentical() && !isAlike());
  }

  private int bestOf(Evidence evidence) {
    return weights[evidence.ordinal()][Agreement.SAME.ordinal()];
  }

  private void begin(int a, int b) {
    boolean ascending = profiles.whole(a) <= profiles.whole(b);
    one.moveTo(ascending ? a : b);
    other.moveTo(ascending ? b : a);
    total = 0;
    contradictory = false;
    named = false;
    Arrays.fill(agreements, Agreement.UNKNOWN.ordinal());
    Arrays.fill(points, 0);
  }

  private void whom() {
    party.compare(one, other);
    agree(Evidence.TAX_CODE, party.taxCode());
    agree(Evidence.REPRESENTATIVE, party.head());
    agree(Evidence.BENEFICIARY, party.name(), party.tells());
  }

  private void where() {
    boolean sitesOfOne = party.isKnownAsOne() || party.isNamedOnce(one, other);
    agree(Evidence.PLACE, places.compare(one, other, sitesOfOne));
  }

  private void facts() {
    agree(Evidence.PROGRAMME, FactAgreement.ofProgrammes(one, other));
    agree(Evidence.MONTHS, FactAgreement.ofMonths(one, other));
    money.compare(one, other);
    agree(Evidence.AMOUNTS, money.agreement(), money.tells());
  }

  /**
   * What speaks for their being the same, in tenths of a bit; when they are so alike that a person
   * is asked however little their words tell, at least what makes a person be asked.
   */
  int points() {
    boolean asked = isAlike() || (rules.compare() && isIdentical());
    return asked ? Math.max(total, rules.doubtful()) : total;
  }

  /** Whether something is said of them that cannot be true of one đề án. */
  boolean isContradictory() {
    return contradictory;
  }

  /** The pair that was compared. */
  Edge edge(int low, int high) {
    long order = Hash.with(profiles.whole(one.index()), profiles.whole(other.index()));
    boolean forAPerson = isForAPerson() || isIdenticalInPartAlone();
    return new Edge(low, high, points(), order, isIdentical() && !forAPerson, forAPerson);
  }

  /**
   * Whether of name, beneficiary and amounts two are the same, and the third may be. How many
   * others are so alike makes no difference: where words are common, a person is asked.
   */
  private boolean isAlike() {
    Agreement beneficiary = is(Evidence.BENEFICIARY);
    if (!rules.compare() || beneficiary == Agreement.UNKNOWN) {
      return false;
    }
    boolean sameName = !named || isWhole(is(Evidence.NAME));
    boolean sameMoney = isWhole(is(Evidence.AMOUNTS));
    boolean sameFirm =
        beneficiary.compareTo(Agreement.CLOSE) < 0 && is(Evidence.PLACE) != Agreement.DIFFERENT;
    return sameFirm
        ? sameName || (sameMoney && is(Evidence.MONTHS) == Agreement.SAME)
        : sameName && sameMoney;
  }

  private static boolean isWhole(Agreement agreement) {
    return agreement.compareTo(Agreement.PARTLY) < 0;
  }

  /**
   * Whether only a person can say that they are the same, whatever the score: to count one is to
   * leave out the money of the other.
   */
  private boolean isForAPerson() {
    return party.mayBeTwo()
        || (is(Evidence.PLACE) == Agreement.DIFFERENT && !party.isKnownAsOne())
        || isOfOtherMoney()
        || sites.areOther(one, other)
        || isOfOtherTime()
        || areAskedForByTwo()
        || (is(Evidence.CONTENT) != Agreement.UNKNOWN && texts.areOtherQuantities())
        || isOfOtherObject();
  }

  /**
   * Name, beneficiary and money are those of the other, but what is told at length, or when, is
   * not, and too little speaks for it besides.
   */
  private boolean isIdenticalInPartAlone() {
    return rules.compare()
        && isIdentical()
        && total < rules.certain()
        && (isOther(is(Evidence.MONTHS)) || isOther(is(Evidence.CONTENT)));
  }

  private static boolean isOther(Agreement agreement) {
    return agreement != Agreement.UNKNOWN && !isWhole(agreement);
  }

  /**
   * What is done twice a year under one name is done at other times; what a body does for many may
   * be, too, under a longer name.
   */
  private boolean isOfOtherTime() {
    return FactAgreement.areApart(one, other)
        || (is(Evidence.BENEFICIARY) == Agreement.UNKNOWN
            && !isWhole(is(Evidence.NAME))
            && !isWhole(is(Evidence.MONTHS)));
  }

  /** Where nobody is named who receives it, two that ask for it may mean two. */
  private boolean areAskedForByTwo() {
    boolean known = one.submitter() > 0 && other.submitter() > 0;
    return known && one.submitter() != other.submitter() && !isWhole(is(Evidence.PLACE));
  }

  private boolean isOfOtherMoney() {
    Agreement amounts = is(Evidence.AMOUNTS);
    boolean otherwise = one.part() != other.part() || !isWhole(is(Evidence.CONTENT));
    return amounts == Agreement.DIFFERENT || (amounts == Agreement.PARTLY && otherwise);
  }

  /**
   * "Ghế gỗ" and "tủ gỗ", when neither is spoken of in the other; "giai đoạn 1" and "giai đoạn 2";
   * "nhập" and "xuất".
   */
  private boolean isOfOtherObject() {
    one.name(first);
    other.name(second);
    if (texts.haveOtherNumbers(first, second) || texts.differInOneWord(first, second, telling)) {
      return true;
    }
    boolean otherObjects = otherObjects() > 0;
    one.particulars(first);
    other.particulars(second);
    return texts.haveOtherNumbers(first, second)
        || (otherObjects && !(isAlikeOtherwise() && texts.areOne(first, second, telling)));
  }

  /** Whether months, amounts and results leave no room for a second one. */
  private boolean isAlikeOtherwise() {
    return is(Evidence.MONTHS) == Agreement.SAME
        && isWhole(is(Evidence.AMOUNTS))
        && is(Evidence.CONTENT) != Agreement.DIFFERENT;
  }

  private int otherObjects() {
    one.name(first);
    other.name(second);
    one.content(third);
    other.content(fourth);
    return texts.otherObjects(first, second, third, fourth, telling);
  }

  private boolean isIdentical() {
    return profiles.identity(one.index()) == profiles.identity(other.index());
  }

  Score score() {
    List<ScorePart> parts = new ArrayList<>();
    for (Evidence evidence : EVIDENCE) {
      int at = evidence.ordinal();
      parts.add(new ScorePart(evidence, AGREEMENT[agreements[at]], points[at]));
    }
    return new Score(parts);
  }

  private void agree(Evidence evidence, Agreement agreement) {
    agree(evidence, agreement, rules.rarity().enough());
  }

  /** Agreement counts in full only when what is shared tells enough. */
  private void agree(Evidence evidence, Agreement agreement, int tells) {
    int at = evidence.ordinal();
    int weight = weights[at][agreement.ordinal()];
    int enough = rules.rarity().enough();
    agreements[at] = agreement.ordinal();
    contradictory = contradictory || agreement == Agreement.CONTRADICTORY;
    points[at] = weight <= 0 ? weight : weight * Math.min(tells, enough) / enough;
    total += points[at];
  }

  private Agreement is(Evidence evidence) {
    return AGREEMENT[agreements[evidence.ordinal()]];
  }

  /** Who carries it out tells all where nobody is named who receives it. */
  private void implementer() {
    one.implementer(first);
    other.implementer(second);
    Agreement agreement = texts.ofNames(first, second, telling, false);
    boolean unnamed = is(Evidence.BENEFICIARY) == Agreement.UNKNOWN;
    boolean different = agreement == Agreement.DIFFERENT;
    agree(Evidence.IMPLEMENTER, unnamed && different ? Agreement.CONTRADICTORY : agreement);
  }

  private void name() {
    named = true;
    one.name(first);
    other.name(second);
    Agreement agreement = texts.ofName(first, second, telling);
    int shared = texts.shared();
    boolean unnamed = is(Evidence.BENEFICIARY) == Agreement.UNKNOWN;
    if (unnamed
        && !isWhole(agreement)
        && !isOfOneContent()
        && otherObjects() >= rules.texts().objects()) {
      agreement = Agreement.CONTRADICTORY;
    }
    agree(Evidence.NAME, agreement, shared);
  }

  private void content() {
    one.particulars(first);
    other.particulars(second);
    if (texts.areOther(first, second, telling)) {
      agree(Evidence.CONTENT, Agreement.CONTRADICTORY);
      return;
    }
    one.content(first);
    other.content(second);
    Agreement agreement = texts.ofContent(first, second, isOfOneContent(), telling);
    agree(Evidence.CONTENT, agreement, texts.shared());
  }

  private boolean isOfOneContent() {
    long hash = profiles.contentHash(one.index());
    return hash != 0 && hash == profiles.contentHash(other.index());
  }
}
