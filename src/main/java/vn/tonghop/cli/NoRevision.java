package vn.tonghop.cli;

/** What is said when somebody asks for a revision that there is not. */
final class NoRevision {

  private final Desk desk;

  NoRevision(Desk desk) {
    this.desk = desk;
  }

  /** Says it, and that it was a mistake to ask. */
  ExitCode refuse(int year, int revision) {
    return desk.refuse(of(year, revision));
  }

  /** Of any year when that is 0, of a year, or of a number of it when that is not 0. */
  String of(int year, int revision) {
    if (year == 0) {
      return desk.words().say("status.none", desk.program().command("run jobs/YEAR"));
    }
    return revision == 0
        ? desk.words().say("status.none.year", year, desk.program().run(year))
        : desk.words()
            .say("status.none.revision", year, revision, desk.program().command("status " + year));
  }
}
