package vn.tonghop.matching;

import java.util.Arrays;

/**
 * A view of one profile, to be moved from one to the next. What it has shown lies within it: it is
 * gone when the view is moved.
 */
final class ProfileView {

  private final Profiles profiles;
  private int[] numbers = new int[256];
  private int contentStart;
  private int contentPlace;
  private boolean hasReadContent;
  private int index;

  ProfileView(Profiles profiles) {
    this.profiles = profiles;
  }

  void moveTo(int profile) {
    index = profile;
    char[] chunk = profiles.chunk(profile);
    int place =
        ShortNumbers.read(chunk, profiles.start(profile), numbers, 0, ProfileLayout.NUMBERS);
    contentStart = start(ProfileLayout.CONTENT);
    makeRoom(contentStart + numbers[ProfileLayout.CONTENT]);
    contentPlace = ShortNumbers.read(chunk, place, numbers, ProfileLayout.NUMBERS, contentStart);
    hasReadContent = false;
  }

  private void makeRoom(int words) {
    if (words > numbers.length) {
      numbers = Arrays.copyOf(numbers, 2 * words);
    }
  }

  /** Where the words of a part begin. */
  private int start(int part) {
    int start = ProfileLayout.NUMBERS;
    for (int before = 0; before < part; before++) {
      start += numbers[before];
    }
    return start;
  }

  int index() {
    return index;
  }

  int programme() {
    return numbers[ProfileLayout.PROGRAMME];
  }

  int startMonth() {
    return numbers[ProfileLayout.START_MONTH];
  }

  int endMonth() {
    return numbers[ProfileLayout.END_MONTH];
  }

  int form() {
    return numbers[ProfileLayout.FLAGS] >>> ProfileLayout.FORM_BIT;
  }

  int part() {
    return numbers[ProfileLayout.PART];
  }

  boolean isFunded() {
    return is(ProfileLayout.FUNDED);
  }

  /** 0 where a beneficiary is named, or one district alone can be meant. */
  int submitter() {
    return numbers[ProfileLayout.SUBMITTER];
  }

  /** Whether the beneficiary is a person, and no firm is named. */
  boolean isPerson() {
    return is(ProfileLayout.PERSON);
  }

  boolean isCommuneOfImplementer() {
    return is(ProfileLayout.COMMUNE_OF_IMPLEMENTER);
  }

  boolean isPlacedByImplementer() {
    return is(ProfileLayout.PLACED_BY_IMPLEMENTER);
  }

  private boolean is(int flag) {
    return (numbers[ProfileLayout.FLAGS] & flag) != 0;
  }

  void name(Words words) {
    show(ProfileLayout.NAME, words);
  }

  void content(Words words) {
    int end = contentStart + numbers[ProfileLayout.CONTENT];
    if (!hasReadContent) {
      ShortNumbers.read(profiles.chunk(index), contentPlace, numbers, contentStart, end);
      hasReadContent = true;
    }
    words.set(numbers, contentStart, end - contentStart);
  }

  void beneficiary(Words words) {
    words.set(
        numbers,
        start(ProfileLayout.BENEFICIARY),
        numbers[ProfileLayout.BENEFICIARY],
        is(ProfileLayout.WITH_DIACRITICS));
  }

  void implementer(Words words) {
    show(ProfileLayout.IMPLEMENTER, words);
  }

  void communes(Words words) {
    show(ProfileLayout.COMMUNES, words);
  }

  void districts(Words words) {
    show(ProfileLayout.DISTRICTS, words);
  }

  void representative(Words words) {
    show(ProfileLayout.REPRESENTATIVE, words);
  }

  void particulars(Words words) {
    show(ProfileLayout.PARTICULARS, words);
  }

  void sites(Words words) {
    show(ProfileLayout.SITES, words);
  }

  private void show(int part, Words words) {
    words.set(numbers, start(part), numbers[part]);
  }
}
