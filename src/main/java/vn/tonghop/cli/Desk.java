package vn.tonghop.cli;

/** What every command needs at hand: where to speak, and in which words. */
record Desk(Screen screen, Words words) {

  Session session(CommonOptions options) {
    return new Session(screen, words, options);
  }

  Reporting reporting(CommonOptions options) {
    return new Reporting(this, options);
  }
}
