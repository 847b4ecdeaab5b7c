package vn.tonghop.matching;

import java.util.BitSet;

/** How well two texts agree; each kind of text in its own way. */
final class TextAgreement {

  private final MatchingRules.Texts limits;
  private final Overlap overlap;
  private final NumberWords numbers;
  private final Misprints misprints;
  private final Spelling spelling;
  private final BitSet noObjects;
  private int shared;
  private boolean otherQuantities;
  private boolean otherNumbers;
  private boolean sameQuantity;
  private boolean mistyped;

  TextAgreement(MatchingRules rules, Lexicon lexicon) {
    this.limits = rules.texts();
    this.overlap = new Overlap(rules.misprints(), lexicon);
    this.numbers = new NumberWords(lexicon);
    this.misprints = new Misprints(rules.misprints(), lexicon);
    this.spelling = new Spelling(rules.misprints(), lexicon);
    this.noObjects = Ordinary.andManners(rules.words(), lexicon);
  }

  /** What the words tell that were shared in the last comparison, in tenths of a bit. */
  int shared() {
    return shared;
  }

  /**
   * Names of persons, firms and bodies: two that each have something the other has not are two.
   *
   * @param contradictory whether two names cannot be those of one đề án
   */
  Agreement ofNames(Words one, Words other, Telling telling, boolean contradictory) {
    shared = 0;
    mistyped = false;
    if (one.isEmpty() || other.isEmpty()) {
      return Agreement.UNKNOWN;
    }
    overlap.compareExactly(one, other, telling);
    shared = overlap.shared;
    boolean sameOrder = one.isSameAs(other);
    if (overlap.isWhole()) {
      return overlap.plain > 0 ? Agreement.PLAIN : sameOrder ? Agreement.SAME : Agreement.CLOSE;
    }
    int misprints = overlap.rest().misprints(spelling, telling);
    if (misprints > 0 && spelling.isWithin(misprints, one, other)) {
      shared += Math.min(overlap.onlyOne, overlap.onlyOther);
      mistyped = overlap.rest().isMistyped(spelling, telling);
      return Agreement.CLOSE;
    }
    if (misprints == 0) {
      return Agreement.DIFFERENT;
    }
    boolean contained = Math.min(overlap.unmatchedOne, overlap.unmatchedOther) == 0;
    if (contained || spelling.isCutOff(one, other)) {
      return Agreement.PARTLY;
    }
    return contradictory ? Agreement.CONTRADICTORY : Agreement.DIFFERENT;
  }

  /** Whether the names compared last are one of which some words are mistyped, and are no words. */
  boolean isMistyped() {
    return mistyped;
  }

  /** Whether one text breaks off in the middle of a word where the other goes on. */
  boolean isBrokenOff(Words one, Words other) {
    return spelling.isBrokenOff(one, other) || spelling.isBrokenOff(other, one);
  }

  /** What is done. */
  Agreement ofName(Words one, Words other, Telling telling) {
    shared = 0;
    if (one.isEmpty() || other.isEmpty()) {
      return Agreement.UNKNOWN;
    }
    overlap.compare(one, other, telling);
    shared = overlap.shared;
    return overlap.isWhole() ? whole(one.isSameAs(other)) : partly();
  }

  /** Whether the contents compared last say how many, and say nothing in common. */
  boolean areOtherQuantities() {
    return otherQuantities;
  }

  /** Whether each of the contents compared last names a number that the other does not name. */
  boolean haveOtherNumbers() {
    return otherNumbers;
  }

  /** Whether the contents compared last say how many, the same, and no number besides. */
  boolean areOfOneQuantity() {
    return sameQuantity && !otherNumbers;
  }

  /** Objective, content and expected result; their words in ascending order. */
  Agreement ofContent(Words one, Words other, boolean sameOrder, Telling telling) {
    shared = 0;
    otherQuantities = false;
    otherNumbers = false;
    sameQuantity = false;
    if (one.isEmpty() || other.isEmpty()) {
      return Agreement.UNKNOWN;
    }
    overlap.compareSorted(one, other, telling);
    shared = overlap.shared;
    Agreement agreement = overlap.isWhole() ? whole(sameOrder) : partly();
    otherQuantities = numbers.areOtherQuantities(one, other);
    otherNumbers = numbers.haveOtherNumbers(one, other);
    sameQuantity = numbers.shareQuantity(one, other);
    return otherQuantities ? lower(agreement) : agreement;
  }

  /** Whether each of two đề án is about a machine or a fair that the other is not about. */
  boolean areOther(Words one, Words other, Telling telling) {
    if (one.isEmpty() || other.isEmpty()) {
      return false;
    }
    overlap.compare(one, other, telling);
    return Math.min(overlap.onlyOne, overlap.onlyOther) >= limits.particular()
        && overlap.contained() < limits.sameParticular()
        && overlap.rest().misprints(spelling, telling) < 0;
  }

  /** Whether two đề án are about the same machine or fair, and say so. */
  boolean areOne(Words one, Words other, Telling telling) {
    overlap.compare(one, other, telling);
    return overlap.shared >= 2 * limits.particular() && overlap.alike() >= limits.sameParticular();
  }

  /**
   * Whether they are the same but for one word of each, in one place, that is no misprint, and one
   * of which tells elsewhere of no object: "xuất" of "nhập" and "xuất".
   */
  boolean differInOneWord(Words one, Words other, Telling telling) {
    int at = onlyDifference(one, other);
    if (at < 0 || !(noObjects.get(one.get(at)) || noObjects.get(other.get(at)))) {
      return false;
    }
    overlap.compare(one, other, telling);
    return !overlap.isWhole();
  }

  /**
   * Whether they are the same but for one letter of one word that tells of no object: "tiết bị" and
   * "thiết bị", "nhựa ga dụng" and "nhựa gia dụng".
   */
  boolean differInOneLetter(Words one, Words other) {
    int at = onlyDifference(one, other);
    return at >= 0
        && (noObjects.get(one.get(at)) || noObjects.get(other.get(at)))
        && misprints.isOneLetter(one.get(at), other.get(at));
  }

  /** Where the only word stands that is not the same; negative where that is none or several. */
  private static int onlyDifference(Words one, Words other) {
    int found = -1;
    for (int at = 0; at < one.size() && one.size() == other.size(); at++) {
      if (one.get(at) != other.get(at)) {
        if (found >= 0) {
          return -1;
        }
        found = at;
      }
    }
    return found;
  }

  /** Whether each names a number that the other does not name. */
  boolean haveOtherNumbers(Words one, Words other) {
    return numbers.haveOtherNumbers(one, other);
  }

  /**
   * What the words of each name tell that say what it is about and stand nowhere in the other đề
   * án, in tenths of a bit; of the one whose words tell less.
   *
   * @param contentOne what the one says besides its name
   */
  int otherObjects(Words one, Words other, Words contentOne, Words contentOther, Telling telling) {
    overlap.compare(one, other, telling);
    return Math.min(
        overlap.rest().oneBeside(contentOther, noObjects, telling),
        overlap.rest().otherBeside(contentOne, noObjects, telling));
  }

  /** Whether no word of either name that says what it is about is missing in the other đề án. */
  boolean areOfOneObject(
      Words one, Words other, Words contentOne, Words contentOther, Telling telling) {
    overlap.compare(one, other, telling);
    return overlap.rest().oneBeside(contentOther, noObjects, telling) == 0
        && overlap.rest().otherBeside(contentOne, noObjects, telling) == 0;
  }

  /** 90 and 195 people are not the same people. */
  private static Agreement lower(Agreement agreement) {
    return agreement.isWhole() ? Agreement.PARTLY : Agreement.DIFFERENT;
  }

  private Agreement whole(boolean sameOrder) {
    if (overlap.misprinted > 0) {
      return Agreement.CLOSE;
    }
    if (overlap.plain > 0) {
      return Agreement.PLAIN;
    }
    return sameOrder ? Agreement.SAME : Agreement.CLOSE;
  }

  /** What is shared counts the less, the more is not. */
  private Agreement partly() {
    shared = shared * overlap.alike() / 100;
    if (overlap.alike() >= limits.close()) {
      return Agreement.CLOSE;
    }
    return overlap.contained() >= limits.contained() || overlap.alike() >= limits.partly()
        ? Agreement.PARTLY
        : Agreement.DIFFERENT;
  }
}
