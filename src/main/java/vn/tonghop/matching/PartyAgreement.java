package vn.tonghop.matching;

/**
 * Whether one beneficiary receives two đề án, by its tax code, its head, its name and legal form;
 * one object per thread.
 */
final class PartyAgreement {

  private final Profiles profiles;
  private final TextAgreement texts;
  private final LegalForms forms;
  private final Telling telling;
  private final Words first = new Words();
  private final Words second = new Words();
  private Agreement taxCode = Agreement.UNKNOWN;
  private Agreement head = Agreement.UNKNOWN;
  private Agreement name = Agreement.UNKNOWN;
  private boolean otherForm;
  private boolean mistypedForm;
  private boolean mistyped;
  private boolean calledOtherwise;
  private boolean nobody;
  private boolean ownerOrFirm;
  private boolean mayBeOtherForm;
  private int tells;

  PartyAgreement(Profiles profiles, TextAgreement texts, LegalForms forms, Telling telling) {
    this.profiles = profiles;
    this.texts = texts;
    this.forms = forms;
    this.telling = telling;
  }

  void compare(ProfileView one, ProfileView other) {
    one.representative(first);
    other.representative(second);
    head = texts.ofNames(first, second, telling, false);
    one.beneficiary(first);
    other.beneficiary(second);
    nobody = first.isEmpty() && second.isEmpty();
    Agreement written = texts.ofNames(first, second, telling, true);
    tells = texts.shared();
    mistyped = texts.isMistyped();
    otherForm = forms.areOther(one.form(), other.form());
    mayBeOtherForm = forms.mayBeOther(one.form(), other.form());
    mistypedForm = written == Agreement.PARTLY && isOfMistypedForm(one, other);
    if (mistypedForm) {
      written = Agreement.CLOSE;
    }
    calledOtherwise =
        written == Agreement.PARTLY || (written == Agreement.CLOSE && !mistyped && !mistypedForm);
    ownerOrFirm = written == Agreement.CONTRADICTORY && one.isPerson() != other.isPerson();
    taxCode = ofTaxCodes(profiles.taxCode(one.index()), profiles.taxCode(other.index()), written);
    name = ofName(written);
  }

  /** Whether one name says no more than the other but in the place of its legal form. */
  private boolean isOfMistypedForm(ProfileView one, ProfileView other) {
    boolean longer = first.size() > second.size();
    Words name = longer ? first : second;
    Words shorter = longer ? second : first;
    int more = name.size() - shorter.size();
    return more > 0
        && name.endsWith(shorter)
        && forms.mayBeMistyped(longer ? other.form() : one.form(), name, more);
  }

  /** Different when one may be the other mistyped. */
  private Agreement ofTaxCodes(long one, long other, Agreement written) {
    if (one == 0 || other == 0) {
      return Agreement.UNKNOWN;
    }
    if (one == other) {
      return Agreement.SAME;
    }
    boolean mistyped = written.isWhole() && !otherForm && TaxCodes.isMistyped(one, other);
    return mistyped ? Agreement.DIFFERENT : Agreement.CONTRADICTORY;
  }

  private Agreement ofName(Agreement written) {
    boolean told = taxCode == Agreement.SAME || (ownerOrFirm && head.isWhole());
    if (told && written == Agreement.CONTRADICTORY) {
      return Agreement.DIFFERENT;
    }
    return otherForm && written.isWhole() ? Agreement.PARTLY : written;
  }

  Agreement taxCode() {
    return taxCode;
  }

  /** Who speaks for the beneficiary. */
  Agreement head() {
    return head;
  }

  Agreement name() {
    return name;
  }

  /** Whether one names a person and the other a firm, which may be his. */
  boolean mayBeOwner() {
    return name == Agreement.CONTRADICTORY && ownerOrFirm && head == Agreement.UNKNOWN;
  }

  /** What the words tell that the names share, in tenths of a bit. */
  int tells() {
    return tells;
  }

  /** Whether tax code or head tell that it is one beneficiary, however it is called. */
  boolean isKnownAsOne() {
    return taxCode == Agreement.SAME || (taxCode == Agreement.UNKNOWN && head.isWhole());
  }

  /**
   * Whether one name has another letter, another order or a word more, its legal form apart; not
   * where it is but a slip.
   */
  boolean isCalledOtherwise() {
    return calledOtherwise;
  }

  /** Whether neither names anybody who receives it. */
  boolean isNobody() {
    return nobody;
  }

  /** Whether its name alone tells that it is one, wherever its sites are. */
  boolean isNamedOnce(ProfileView one, ProfileView other) {
    return name == Agreement.SAME
        && forms.isNamedOnce(one.form())
        && forms.isNamedOnce(other.form());
  }

  /**
   * Whether there may be two, and no tax code tells it: "Gỗ Minh Thành" and "Gỗ Minh Thành Phát",
   * "Hương Sen" and "Hướng Sen", "Minh Tâm" and "Minh Tân", "An Phát" and "Phát An", one name of
   * two heads.
   *
   * @param alikeOtherwise whether nothing else leaves room for a second one; "Thnàh" is then
   *     "Thành"
   */
  boolean mayBeTwo(boolean alikeOtherwise) {
    return taxCode == Agreement.DIFFERENT
        || (taxCode != Agreement.SAME
            && (name == Agreement.PARTLY
                || mayBeOwner()
                || (mayBeOtherForm && !head.isWhole())
                || (name == Agreement.CLOSE && !isSlip(alikeOtherwise) && !head.isWhole())
                || head == Agreement.DIFFERENT
                || (name == Agreement.DIFFERENT && !head.isWhole())));
  }

  private boolean isSlip(boolean alikeOtherwise) {
    return mistypedForm || (mistyped && alikeOtherwise);
  }
}
