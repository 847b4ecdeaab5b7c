package vn.tonghop.matching;

/**
 * Whether two đề án are about one thing: one machine, one product, one fair; one object per thread.
 */
final class ThingAgreement {

  private final TextAgreement texts;
  private final Telling telling;
  private final Words first = new Words();
  private final Words second = new Words();
  private final Words third = new Words();
  private final Words fourth = new Words();

  ThingAgreement(TextAgreement texts, Telling telling) {
    this.texts = texts;
    this.telling = telling;
  }

  /** Whether each is about a machine or a fair that the other is not about. */
  boolean areOther(ProfileView one, ProfileView other) {
    one.particulars(first);
    other.particulars(second);
    return texts.areOther(first, second, telling);
  }

  /** Whether both name a machine or a fair, and the same one. */
  boolean areOne(ProfileView one, ProfileView other) {
    one.particulars(first);
    other.particulars(second);
    return texts.areOne(first, second, telling) && !texts.haveOtherNumbers(first, second);
  }

  /** Whether one of them names a machine or a fair. */
  boolean isOneNamed(ProfileView one, ProfileView other) {
    one.particulars(first);
    other.particulars(second);
    return !first.isEmpty() || !second.isEmpty();
  }

  /**
   * What the words of each name tell that say what it is about and stand nowhere in the other, in
   * tenths of a bit; of the one whose words tell less.
   */
  int otherObjects(ProfileView one, ProfileView other) {
    one.name(first);
    other.name(second);
    one.content(third);
    other.content(fourth);
    return texts.otherObjects(first, second, third, fourth, telling);
  }

  /** Whether neither name is about anything of which the other đề án does not speak. */
  boolean areOfOneObject(ProfileView one, ProfileView other) {
    one.name(first);
    other.name(second);
    one.content(third);
    other.content(fourth);
    return texts.areOfOneObject(first, second, third, fourth, telling);
  }

  /**
   * Whether they may be about two things: "ghế gỗ" and "tủ gỗ", when neither is spoken of in the
   * other; "giai đoạn 1" and "giai đoạn 2"; "nhập" and "xuất".
   *
   * @param alikeOtherwise whether nothing else leaves room for a second one, so that one machine is
   *     enough
   * @param sameContent whether both say the same at length, so that one letter is a slip
   */
  boolean mayBeTwo(
      ProfileView one, ProfileView other, boolean alikeOtherwise, boolean sameContent) {
    one.name(first);
    other.name(second);
    if (alikeOtherwise
        && (texts.isBrokenOff(first, second)
            || (sameContent && texts.differInOneLetter(first, second)))) {
      return false;
    }
    if (texts.haveOtherNumbers(first, second) || texts.differInOneWord(first, second, telling)) {
      return true;
    }
    boolean otherObjects = otherObjects(one, other) > 0;
    one.particulars(first);
    other.particulars(second);
    return texts.haveOtherNumbers(first, second)
        || (otherObjects && !(alikeOtherwise && texts.areOne(first, second, telling)));
  }
}
