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
  private final Telling tellingText;
  private final Telling tellingNames;
  private final Profiles.View one;
  private final Profiles.View other;
  private final Words first = new Words();
  private final Words second = new Words();
  private final TextAgreement texts;
  private final PlaceAgreement places;
  private final MoneyAgreement money;
  private final int[][] weights = new int[EVIDENCE.length][AGREEMENT.length];
  private final int[] agreements = new int[EVIDENCE.length];
  private final int[] points = new int[EVIDENCE.length];
  private int total;
  private boolean contradictory;

  Comparison(MatchingRules rules, Profiles profiles, Lexicon lexicon, Rarities rarities) {
    this.rules = rules;
    this.profiles = profiles;
    this.tellingText = rarities.texts();
    this.tellingNames = rarities.names();
    this.one = profiles.new View();
    this.other = profiles.new View();
    this.texts = new TextAgreement(lexicon);
    this.places = new PlaceAgreement(lexicon);
    this.money = new MoneyAgreement(profiles, rarities.amounts(), rules.rarity().enough());
    for (Evidence evidence : EVIDENCE) {
      for (Agreement agreement : AGREEMENT) {
        weights[evidence.ordinal()][agreement.ordinal()] = rules.weight(evidence, agreement);
      }
    }
  }

  /** Compares these two; what was found is asked for afterwards. */
  void compare(int a, int b) {
    begin(a, b);
    who();
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
    who();
    if (contradictory) {
      return false;
    }
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
    return contradictory || (total + stillToCome < least && !isIdentical());
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
    Arrays.fill(agreements, Agreement.UNKNOWN.ordinal());
    Arrays.fill(points, 0);
  }

  private void who() {
    whom();
    if (!contradictory) {
      agree(Evidence.PLACE, place());
    }
  }

  private void whom() {
    agree(Evidence.TAX_CODE, taxCode());
    representative();
    beneficiary();
  }

  private void facts() {
    agree(Evidence.PROGRAMME, programme());
    agree(Evidence.MONTHS, months());
    money.compare(one, other);
    agree(Evidence.AMOUNTS, money.agreement(), money.tells());
  }

  /** In tenths of a bit. */
  int points() {
    return total;
  }

  /** Whether something is said of them that cannot be true of one đề án. */
  boolean isContradictory() {
    return contradictory;
  }

  /** The pair that was compared. */
  Edge edge(int low, int high) {
    long order = Hash.with(profiles.whole(one.index()), profiles.whole(other.index()));
    return new Edge(low, high, total, order, isIdentical(), isForAPerson());
  }

  /**
   * Whether only a person can say that they are the same, whatever the score: to count one is to
   * leave out the money of the other.
   */
  private boolean isForAPerson() {
    return !isIdentical() && (ofOtherMoney() || ofOtherName() || isOtherNumbered());
  }

  private boolean ofOtherMoney() {
    Agreement amounts = is(Evidence.AMOUNTS);
    return amounts == Agreement.DIFFERENT
        || (amounts == Agreement.PARTLY && one.part() != other.part());
  }

  /** "Gỗ Minh Thành" and "Gỗ Minh Thành Phát" may be two firms. */
  private boolean ofOtherName() {
    Agreement beneficiary = is(Evidence.BENEFICIARY);
    boolean partly = beneficiary == Agreement.PARTLY || beneficiary == Agreement.DIFFERENT;
    return partly && is(Evidence.TAX_CODE) != Agreement.SAME;
  }

  /** "giai đoạn 1" and "giai đoạn 2"; "máy in 4 màu" and "máy in 5 màu". */
  private boolean isOtherNumbered() {
    one.name(first);
    other.name(second);
    return texts.haveOtherNumbers(first, second);
  }

  boolean isIdentical() {
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

  private Agreement taxCode() {
    long a = profiles.taxCode(one.index());
    long b = profiles.taxCode(other.index());
    if (a == 0 || b == 0) {
      return Agreement.UNKNOWN;
    }
    return a == b ? Agreement.SAME : Agreement.CONTRADICTORY;
  }

  private void representative() {
    one.representative(first);
    other.representative(second);
    agree(Evidence.REPRESENTATIVE, texts.ofNames(first, second, tellingNames, false));
  }

  private void beneficiary() {
    one.beneficiary(first);
    other.beneficiary(second);
    Agreement agreement = texts.ofNames(first, second, tellingNames, true);
    boolean otherForm = one.form() != other.form() && one.form() != 0 && other.form() != 0;
    boolean sameFirm = is(Evidence.TAX_CODE) == Agreement.SAME;
    if (sameFirm && agreement == Agreement.CONTRADICTORY) {
      agreement = Agreement.DIFFERENT;
    } else if (otherForm && agreement.compareTo(Agreement.PARTLY) < 0) {
      agreement = Agreement.PARTLY;
    }
    agree(Evidence.BENEFICIARY, agreement, texts.shared());
  }

  private Agreement place() {
    one.communes(first);
    other.communes(second);
    Agreement commune = places.compare(first, second, tellingNames);
    one.districts(first);
    other.districts(second);
    Agreement district = places.compare(first, second, tellingNames);
    if (commune == Agreement.DIFFERENT || district == Agreement.DIFFERENT) {
      return sitesOfOne() ? Agreement.DIFFERENT : Agreement.CONTRADICTORY;
    }
    return commune == Agreement.SAME
        ? commune
        : district == Agreement.SAME ? Agreement.PARTLY : Agreement.UNKNOWN;
  }

  /** A beneficiary may have two sites; that it is one, its tax code or its head says. */
  private boolean sitesOfOne() {
    Agreement head = is(Evidence.REPRESENTATIVE);
    return is(Evidence.TAX_CODE) == Agreement.SAME || head.compareTo(Agreement.CLOSE) <= 0;
  }

  private Agreement programme() {
    if (one.programme() == 0 || other.programme() == 0) {
      return Agreement.UNKNOWN;
    }
    return one.programme() == other.programme() ? Agreement.SAME : Agreement.DIFFERENT;
  }

  private Agreement months() {
    boolean start = one.startMonth() == other.startMonth();
    boolean end = one.endMonth() == other.endMonth();
    if (one.startMonth() == 0 || other.startMonth() == 0) {
      return Agreement.UNKNOWN;
    }
    return start && end ? Agreement.SAME : start || end ? Agreement.PARTLY : Agreement.DIFFERENT;
  }

  /** Who carries it out tells all where nobody is named who receives it. */
  private void implementer() {
    one.implementer(first);
    other.implementer(second);
    Agreement agreement = texts.ofNames(first, second, tellingText, false);
    boolean unnamed = is(Evidence.BENEFICIARY) == Agreement.UNKNOWN;
    boolean different = agreement == Agreement.DIFFERENT;
    agree(Evidence.IMPLEMENTER, unnamed && different ? Agreement.CONTRADICTORY : agreement);
  }

  private void name() {
    one.name(first);
    other.name(second);
    agree(Evidence.NAME, texts.ofName(first, second, tellingText), texts.shared());
  }

  private void content() {
    one.particulars(first);
    other.particulars(second);
    if (texts.areOther(first, second, tellingText)) {
      agree(Evidence.CONTENT, Agreement.CONTRADICTORY);
      return;
    }
    one.content(first);
    other.content(second);
    boolean sameOrder = profiles.contentHash(one.index()) == profiles.contentHash(other.index());
    agree(Evidence.CONTENT, texts.ofContent(first, second, sameOrder, tellingText), texts.shared());
  }
}
