package vn.tonghop.matching;

/**
 * How a profile lies among others: how long its parts are and what fits beside that, then the words
 * of each part. What does not fit is a failure, never a profile of another đề án.
 */
final class ProfileLayout {

  static final int HEADER = 8;
  static final int FUNDED = 1;
  static final int PLACED_BY_IMPLEMENTER = 2;
  static final int WITH_DIACRITICS = 4;
  static final int COMMUNE_OF_IMPLEMENTER = 8;
  static final int PERSON = 16;
  static final int FORM_BIT = 5;

  private static final int BYTE = 0xFF;
  private static final int SHORT = 0xFFFF;

  /** As many as fit beside a byte. */
  private static final int MOST_SUBMITTERS = 0xFF_FFFF;

  private ProfileLayout() {}

  /** How much room it takes. */
  static int length(Profile profile) {
    return HEADER
        + profile.name.size()
        + profile.content.size()
        + profile.beneficiary.size()
        + profile.implementer.size()
        + profile.communes.size()
        + profile.districts.size()
        + profile.representative.size()
        + profile.particulars.size()
        + profile.sites.size();
  }

  /** How much room that takes which begins there. */
  static int length(int[] chunk, int at) {
    int words = (chunk[at] >>> 16) + (chunk[at] & 0xFFFF);
    words += (chunk[at + 1] >>> 16) + (chunk[at + 1] & 0xFFFF);
    words += (chunk[at + 2] >>> 16) + (chunk[at + 2] >>> 8 & 0xFF) + (chunk[at + 2] & 0xFF);
    return HEADER + words + (chunk[at + 6] & 0xFFFF) + (chunk[at + 7] & 0xFF);
  }

  /** Puts it there. */
  static void write(Profile profile, int[] chunk, int start) {
    int at = start;
    chunk[at++] = words(profile.name, SHORT) << 16 | words(profile.content, SHORT);
    chunk[at++] = words(profile.beneficiary, SHORT) << 16 | words(profile.implementer, SHORT);
    chunk[at++] =
        words(profile.communes, SHORT) << 16
            | words(profile.districts, BYTE) << 8
            | words(profile.representative, BYTE);
    chunk[at++] = profile.programme;
    chunk[at++] = fitting(profile.startMonth, SHORT) << 16 | fitting(profile.endMonth, SHORT);
    chunk[at++] =
        profile.form << FORM_BIT
            | (profile.person ? PERSON : 0)
            | (profile.communeOfImplementer ? COMMUNE_OF_IMPLEMENTER : 0)
            | (profile.withDiacritics ? WITH_DIACRITICS : 0)
            | (profile.placedByImplementer ? PLACED_BY_IMPLEMENTER : 0)
            | (profile.funded ? FUNDED : 0);
    chunk[at++] = fitting(profile.part, SHORT) << 16 | words(profile.particulars, SHORT);
    chunk[at++] = fitting(profile.submitter, MOST_SUBMITTERS) << 8 | words(profile.sites, BYTE);
    at = copy(profile.name, chunk, at);
    at = copy(profile.content, chunk, at);
    at = copy(profile.beneficiary, chunk, at);
    at = copy(profile.implementer, chunk, at);
    at = copy(profile.communes, chunk, at);
    at = copy(profile.districts, chunk, at);
    at = copy(profile.representative, chunk, at);
    at = copy(profile.particulars, chunk, at);
    copy(profile.sites, chunk, at);
  }

  private static int words(IntBuffer words, int most) {
    return fitting(words.size(), most);
  }

  private static int fitting(int number, int most) {
    if (number < 0 || number > most) {
      throw new IllegalStateException("a profile has room for up to " + most + ", not " + number);
    }
    return number;
  }

  private static int copy(IntBuffer words, int[] chunk, int start) {
    int at = start;
    for (int of = 0; of < words.size(); of++) {
      chunk[at++] = words.get(of);
    }
    return at;
  }
}
