package vn.tonghop.matching.bench;

/** Kinds of đề án, with the programme of 2021 they stand under. */
enum Kind {
  MACHINERY("2", true),
  DEMONSTRATION("2", true),
  SHOWROOM("3", true),
  BRAND("3", true),
  CONSULTING("6", true),
  BOOTH("3", true),
  TRAINING("1", false),
  COURSE("1", false),
  FAIR("3", false),
  WORKSHOP("4", false),
  YEARLY("5", false);

  private final String programme;
  private final boolean forFirm;

  Kind(String programme, boolean forFirm) {
    this.programme = programme;
    this.forFirm = forFirm;
  }

  String programme() {
    return programme;
  }

  /** Whether one firm receives it. */
  boolean isForFirm() {
    return forFirm;
  }
}
