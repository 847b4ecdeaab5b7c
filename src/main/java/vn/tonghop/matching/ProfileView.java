package vn.tonghop.matching;

/** A view of one profile, to be moved from one to the next. */
final class ProfileView {

  private final Profiles profiles;
  private int[] chunk = new int[0];
  private int header;
  private int index;

  ProfileView(Profiles profiles) {
    this.profiles = profiles;
  }

  void moveTo(int profile) {
    index = profile;
    chunk = profiles.chunk(profile);
    header = profiles.start(profile);
  }

  int index() {
    return index;
  }

  int programme() {
    return chunk[header + 3];
  }

  int startMonth() {
    return chunk[header + 4] >>> 16;
  }

  int endMonth() {
    return chunk[header + 4] & 0xFFFF;
  }

  int form() {
    return chunk[header + 5] >>> ProfileLayout.FORM_BIT;
  }

  int part() {
    return chunk[header + 6] >>> 16;
  }

  boolean isFunded() {
    return (chunk[header + 5] & ProfileLayout.FUNDED) != 0;
  }

  /** 0 where a beneficiary is named, or one district alone can be meant. */
  int submitter() {
    return chunk[header + 7] >>> 8;
  }

  /** Whether the beneficiary is a person, and no firm is named. */
  boolean isPerson() {
    return (chunk[header + 5] & ProfileLayout.PERSON) != 0;
  }

  boolean isCommuneOfImplementer() {
    return (chunk[header + 5] & ProfileLayout.COMMUNE_OF_IMPLEMENTER) != 0;
  }

  boolean isPlacedByImplementer() {
    return (chunk[header + 5] & ProfileLayout.PLACED_BY_IMPLEMENTER) != 0;
  }

  void name(Words words) {
    words.set(chunk, header + ProfileLayout.HEADER, nameLength());
  }

  void content(Words words) {
    words.set(chunk, header + ProfileLayout.HEADER + nameLength(), contentLength());
  }

  void beneficiary(Words words) {
    boolean diacritics = (chunk[header + 5] & ProfileLayout.WITH_DIACRITICS) != 0;
    words.set(chunk, beneficiaryStart(), beneficiaryLength(), diacritics);
  }

  void implementer(Words words) {
    words.set(chunk, implementerStart(), implementerLength());
  }

  void communes(Words words) {
    words.set(chunk, communesStart(), communesLength());
  }

  void districts(Words words) {
    words.set(chunk, communesStart() + communesLength(), districtsLength());
  }

  void representative(Words words) {
    words.set(
        chunk, communesStart() + communesLength() + districtsLength(), chunk[header + 2] & 0xFF);
  }

  void particulars(Words words) {
    int start = communesStart() + communesLength() + districtsLength();
    words.set(chunk, start + (chunk[header + 2] & 0xFF), chunk[header + 6] & 0xFFFF);
  }

  void sites(Words words) {
    int particulars =
        communesStart() + communesLength() + districtsLength() + (chunk[header + 2] & 0xFF);
    words.set(chunk, particulars + (chunk[header + 6] & 0xFFFF), chunk[header + 7] & 0xFF);
  }

  private int nameLength() {
    return chunk[header] >>> 16;
  }

  private int contentLength() {
    return chunk[header] & 0xFFFF;
  }

  private int beneficiaryLength() {
    return chunk[header + 1] >>> 16;
  }

  private int implementerLength() {
    return chunk[header + 1] & 0xFFFF;
  }

  private int communesLength() {
    return chunk[header + 2] >>> 16;
  }

  private int districtsLength() {
    return chunk[header + 2] >>> 8 & 0xFF;
  }

  private int beneficiaryStart() {
    return header + ProfileLayout.HEADER + nameLength() + contentLength();
  }

  private int implementerStart() {
    return beneficiaryStart() + beneficiaryLength();
  }

  private int communesStart() {
    return implementerStart() + implementerLength();
  }
}
