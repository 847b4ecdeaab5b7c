package vn.tonghop.matching;

/** Compares two đề án; one object per thread, used over and over. */
final class Comparison {

  private final MatchingRules rules;
  private final Profiles profiles;
  private final Telling telling;
  private final Scoreboard board;
  private final ProfileView one;
  private final ProfileView other;
  private final Words first = new Words();
  private final Words second = new Words();
  private final TextAgreement texts;
  private final ThingAgreement things;
  private final PartyAgreement party;
  private final PlaceAgreement places;
  private final MoneyAgreement money;
  private final Asking asking;
  private boolean named;

  Comparison(MatchingRules rules, Profiles profiles, Lexicon lexicon, Rarities rarities) {
    this.rules = rules;
    this.profiles = profiles;
    this.telling = rarities.texts();
    this.board = new Scoreboard(rules);
    this.one = new ProfileView(profiles);
    this.other = new ProfileView(profiles);
    this.texts = new TextAgreement(rules, lexicon);
    this.things = new ThingAgreement(texts, telling);
    LegalForms forms = new LegalForms(rules.words(), lexicon);
    this.party = new PartyAgreement(profiles, texts, forms, rarities.names());
    this.places = new PlaceAgreement(rules, lexicon, rarities.names());
    this.money = new MoneyAgreement(profiles, rarities.amounts(), rules.rarity());
    this.asking = new Asking(rules, board, party, things, texts);
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
    return !isContradictory();
  }

  /** Whether they do not contradict each other and have so many points, with no more ado. */
  boolean reaches(int least, int a, int b) {
    begin(a, b);
    whom();
    if (isContradictory()) {
      return false;
    }
    where();
    facts();
    implementer();
    if (isOut(least, board.bestOf(Evidence.NAME) + board.bestOf(Evidence.CONTENT))) {
      return false;
    }
    name();
    if (isOut(least, board.bestOf(Evidence.CONTENT))) {
      return false;
    }
    content();
    return !isOut(least, 0);
  }

  /** Whether they are not the same whatever may still come. */
  private boolean isOut(int least, int stillToCome) {
    return isContradictory()
        || (board.total() + stillToCome < least && !isIdentical() && !asking.isAtLeast(named));
  }

  /**
   * What speaks for their being the same, in tenths of a bit; when they are so alike that a person
   * is asked however little their words tell, at least what makes a person be asked.
   */
  int points() {
    boolean asked = asking.isAtLeast(named) || (rules.compare() && isIdentical());
    return asked ? Math.max(board.total(), rules.doubtful()) : board.total();
  }

  /** Whether something is said of them that cannot be true of one đề án. */
  boolean isContradictory() {
    return board.isContradictory();
  }

  /** The pair that was compared. */
  Edge edge(int low, int high) {
    long order = Hash.with(profiles.whole(one.index()), profiles.whole(other.index()));
    boolean forAPerson = asking.isForAPerson(one, other, isIdentical());
    return new Edge(
        low, high, pointsOf(forAPerson), order, isIdentical() && !forAPerson, forAPerson);
  }

  /** Other words for one thing of one body need not tell much. */
  private int pointsOf(boolean forAPerson) {
    int points = points();
    boolean raised = !forAPerson && points < rules.certain() && asking.isOneForMany(one, other);
    return raised ? rules.certain() : points;
  }

  /** What each evidence adds. */
  Score score() {
    return board.score();
  }

  private boolean isIdentical() {
    return profiles.identity(one.index()) == profiles.identity(other.index());
  }

  private void begin(int a, int b) {
    boolean ascending = profiles.whole(a) <= profiles.whole(b);
    one.moveTo(ascending ? a : b);
    other.moveTo(ascending ? b : a);
    board.clear();
    named = false;
  }

  private void whom() {
    party.compare(one, other);
    board.agree(Evidence.TAX_CODE, party.taxCode());
    board.agree(Evidence.REPRESENTATIVE, party.head());
    boolean own = party.mayBeOwner() && places.compare(one, other, false) == Agreement.SAME;
    board.agree(Evidence.BENEFICIARY, own ? Agreement.DIFFERENT : party.name(), party.tells());
  }

  private void where() {
    boolean sitesOfOne = party.isKnownAsOne() || party.isNamedOnce(one, other);
    board.agree(Evidence.PLACE, places.compare(one, other, sitesOfOne));
  }

  private void facts() {
    board.agree(Evidence.PROGRAMME, FactAgreement.ofProgrammes(one, other));
    board.agree(Evidence.MONTHS, FactAgreement.ofMonths(one, other));
    money.compare(one, other);
    Agreement amounts = isCalledOtherwiseElsewhere() ? money.ofOthers() : money.agreement();
    board.agree(Evidence.AMOUNTS, amounts, money.tells());
  }

  /** Where name and place are another's, other amounts are, too. */
  private boolean isCalledOtherwiseElsewhere() {
    return board.is(Evidence.PLACE, Agreement.DIFFERENT)
        && party.isCalledOtherwise()
        && !party.isKnownAsOne();
  }

  /** Who carries it out tells all where nobody is named who receives it. */
  private void implementer() {
    one.implementer(first);
    other.implementer(second);
    Agreement agreement = texts.ofNames(first, second, telling, false);
    boolean different = agreement == Agreement.DIFFERENT;
    board.agree(
        Evidence.IMPLEMENTER, isForMany() && different ? Agreement.CONTRADICTORY : agreement);
  }

  private void name() {
    named = true;
    one.name(first);
    other.name(second);
    Agreement agreement = texts.ofName(first, second, telling);
    int shared = texts.shared();
    if (isForMany()
        && !agreement.isWhole()
        && !isOfOneContent()
        && things.otherObjects(one, other) >= rules.texts().objects()) {
      agreement = Agreement.CONTRADICTORY;
    }
    board.agree(Evidence.NAME, agreement, shared);
  }

  private void content() {
    if (things.areOther(one, other)) {
      board.agree(Evidence.CONTENT, Agreement.CONTRADICTORY);
      return;
    }
    one.content(first);
    other.content(second);
    Agreement agreement = texts.ofContent(first, second, isOfOneContent(), telling);
    int shared = texts.shared();
    board.agree(Evidence.CONTENT, isForOthers() ? Agreement.CONTRADICTORY : agreement, shared);
  }

  /** Where nobody is named, 60 who learn to sew and 40 who learn to weave are two courses. */
  private boolean isForOthers() {
    return isForMany()
        && (texts.areOtherQuantities() || texts.haveOtherNumbers())
        && !board.isWhole(Evidence.NAME)
        && things.otherObjects(one, other) >= rules.texts().particular();
  }

  /** Whether one of them names nobody who receives it. */
  private boolean isForMany() {
    return board.is(Evidence.BENEFICIARY, Agreement.UNKNOWN);
  }

  private boolean isOfOneContent() {
    long hash = profiles.contentHash(one.index());
    return hash != 0 && hash == profiles.contentHash(other.index());
  }
}
