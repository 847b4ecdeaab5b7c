package vn.tonghop.matching;

import java.util.List;

/**
 * How a profile lies among others: first numbers, among them how many words each of its parts has,
 * then the words of each part. Contents, the longest, come last: most that are compared differ
 * before these are read.
 */
final class ProfileLayout {

  static final int FUNDED = 1;
  static final int PLACED_BY_IMPLEMENTER = 2;
  static final int WITH_DIACRITICS = 4;
  static final int COMMUNE_OF_IMPLEMENTER = 8;
  static final int PERSON = 16;
  static final int FORM_BIT = 5;

  /** Where in the numbers the lengths of the parts stand, in the order of the parts. */
  static final int NAME = 0;

  static final int BENEFICIARY = 1;
  static final int IMPLEMENTER = 2;
  static final int COMMUNES = 3;
  static final int DISTRICTS = 4;
  static final int REPRESENTATIVE = 5;
  static final int PARTICULARS = 6;
  static final int SITES = 7;
  static final int CONTENT = 8;

  static final int PROGRAMME = 9;
  static final int START_MONTH = 10;
  static final int END_MONTH = 11;
  static final int FLAGS = 12;
  static final int PART = 13;
  static final int SUBMITTER = 14;

  /** So many numbers come before the words. */
  static final int NUMBERS = 15;

  private ProfileLayout() {}

  /** The profile as numbers. */
  static void write(Profile profile, IntBuffer numbers) {
    numbers.clear();
    List<IntBuffer> parts =
        List.of(
            profile.name,
            profile.beneficiary,
            profile.implementer,
            profile.communes,
            profile.districts,
            profile.representative,
            profile.particulars,
            profile.sites,
            profile.content);
    parts.forEach(part -> numbers.add(part.size()));
    numbers.add(profile.programme);
    numbers.add(profile.startMonth);
    numbers.add(profile.endMonth);
    numbers.add(
        profile.form << FORM_BIT
            | (profile.person ? PERSON : 0)
            | (profile.communeOfImplementer ? COMMUNE_OF_IMPLEMENTER : 0)
            | (profile.withDiacritics ? WITH_DIACRITICS : 0)
            | (profile.placedByImplementer ? PLACED_BY_IMPLEMENTER : 0)
            | (profile.funded ? FUNDED : 0));
    numbers.add(profile.part);
    numbers.add(profile.submitter);
    parts.forEach(numbers::addAll);
  }
}
