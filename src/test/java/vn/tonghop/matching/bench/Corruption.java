package vn.tonghop.matching.bench;

import java.util.EnumSet;
import java.util.Set;

/**
 * In what a second copy of a đề án differs from the first; in the order in which they are done to
 * it.
 */
enum Corruption {
  /** In nothing: the same row, sent again or by another body. */
  NONE("none", false),
  OTHER_WORDING("other wording", false),
  /** An organisation carries it out, by its own copy. */
  OTHER_BODY("other implementer", true),
  ONLY_IN_NAME("beneficiary only in the name", true),
  /** Tax code, commune or representative behind the beneficiary. */
  DETAILED("with details of the beneficiary", true),
  /** Asked for by two districts, the firm having a site in each. */
  TWO_SITES("two sites of one firm", true),
  SPLIT("split in two", true),
  OTHER_AMOUNT("other amount", false),
  MONTHS_MOVED("months moved", false),
  WORD_ORDER("word order", false),
  ABBREVIATED("abbreviated", false),
  TRUNCATED("truncated", false),
  MISPRINTED("misprints", false),
  TONE_PLACEMENT("tone placement", false),
  WITHOUT_DIACRITICS("without diacritics", false),
  DECOMPOSED("NFD", false),
  TCVN3("TCVN3, converted", false),
  VNI("VNI, converted", false),
  TCVN3_MISREAD("TCVN3 read as Unicode", false),
  VNI_MISREAD("VNI read as Unicode", false),
  OTHER_UNIT("other unit", false),
  /** A firm of a name that many bear, in words that many use. */
  COMMON_NAME("none, of a common name", true),
  /** Sent again and again. */
  MANY("none, one of many copies *", false, Often.RARELY),
  OTHER_FORM("other legal form *", true, Often.RARELY),
  BUSINESS_WORDS("other words of its business *", true, Often.RARELY),
  MISTYPED_DIACRITIC("a diacritic of the beneficiary mistyped *", true, Often.RARELY),
  MISTYPED_CODE("a digit of the tax code mistyped *", true, Often.RARELY),
  /** "bà Nguyễn Thị Hạnh" for her firm. */
  BY_OWNER("its owner for the beneficiary *", true, Often.RARELY),
  RENAMED("other name of one tax code", true, Often.RARELY),
  /** "Hỗ trợ HTX Suối Rao mua máy sấy", and nobody in the column. */
  SUPPORTED("beneficiary in the midst of the name", true, Often.RARELY),
  MIXED_SCRIPTS("letters of other scripts", false, Often.RARELY);

  /** Of these at most one befalls a copy. */
  private static final Set<Corruption> LETTERS = EnumSet.range(TONE_PLACEMENT, VNI_MISREAD);

  private static final Set<Corruption> MONEY = EnumSet.of(SPLIT, OTHER_AMOUNT, OTHER_UNIT);

  /** What a reader makes out only by the words around it. */
  private static final Set<Corruption> MISREAD = EnumSet.of(TCVN3_MISREAD, VNI_MISREAD);

  private static final Set<Corruption> WORDS =
      EnumSet.of(OTHER_WORDING, TRUNCATED, MISPRINTED, WORD_ORDER);

  /** Where no firm is named, what is left must tell enough. */
  private static final Set<Corruption> SCARCE =
      EnumSet.of(OTHER_WORDING, OTHER_AMOUNT, OTHER_UNIT, TRUNCATED);

  /** With either of them the beneficiary would be named nowhere, or not what tells who it is. */
  private static final Set<Corruption> NAMING =
      EnumSet.of(
          ONLY_IN_NAME,
          TRUNCATED,
          TWO_SITES,
          OTHER_FORM,
          BUSINESS_WORDS,
          MISTYPED_DIACRITIC,
          MISTYPED_CODE,
          BY_OWNER,
          RENAMED,
          SUPPORTED);

  private static final Set<Corruption> ALONE = EnumSet.of(NONE, COMMON_NAME, MANY);

  private final String label;
  private final boolean ofFirm;
  private final Often often;

  Corruption(String label, boolean ofFirm) {
    this(label, ofFirm, Often.OFTEN);
  }

  Corruption(String label, boolean ofFirm, Often often) {
    this.label = label;
    this.ofFirm = ofFirm;
    this.often = often;
  }

  Often often() {
    return often;
  }

  /** Whether it changes nothing, so that nothing else befalls the copy. */
  boolean isAlone() {
    return ALONE.contains(this);
  }

  /** Whether it befalls companies only. */
  boolean isOfCompany() {
    return this == OTHER_FORM || this == BUSINESS_WORDS;
  }

  String label() {
    return label;
  }

  /** Whether it can befall only what one firm receives. */
  boolean isOfFirm() {
    return ofFirm;
  }

  /** Whether a careful reader still knows the copy when this is added. */
  boolean fits(Set<Corruption> others, boolean forFirm) {
    return often == Often.OFTEN
        && !isAlone()
        && others.stream().noneMatch(Corruption::isAlone)
        && !others.contains(this)
        && !(meets(LETTERS, others) || meets(MONEY, others) || meets(NAMING, others))
        && !(MISREAD.contains(this) && others.stream().anyMatch(WORDS::contains))
        && !(WORDS.contains(this) && others.stream().anyMatch(MISREAD::contains))
        && (forFirm || !(meets(WORDS, others) || meets(SCARCE, others)));
  }

  private boolean meets(Set<Corruption> kind, Set<Corruption> others) {
    return kind.contains(this) && others.stream().anyMatch(kind::contains);
  }
}
