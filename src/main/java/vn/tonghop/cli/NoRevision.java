package vn.tonghop.cli;

import org.jspecify.annotations.Nullable;

/** What is said when somebody asks for a revision that there is not. */
final class NoRevision {

  private final Desk desk;

  NoRevision(Desk desk) {
    this.desk = desk;
  }

  /** Says it, and that it was a mistake to ask. */
  ExitCode refuse(@Nullable Integer year, @Nullable Integer revision) {
    return desk.refuse(of(year, revision));
  }

  /** Of any year when none was named, of that year, or of that number of it. */
  String of(@Nullable Integer year, @Nullable Integer revision) {
    if (year == null) {
      return desk.words().say("status.none", desk.program().command("run jobs/YEAR"));
    }
    return revision == null
        ? desk.words().say("status.none.year", year, desk.program().run(year))
        : desk.words()
            .say("status.none.revision", year, revision, desk.program().command("status " + year));
  }
}
