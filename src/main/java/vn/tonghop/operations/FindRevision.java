package vn.tonghop.operations;

import java.util.List;
import java.util.Optional;
import vn.tonghop.pipeline.Tables;
import vn.tonghop.revision.Revision;

/** Finds the revisions that somebody means. A year or number of 0 stands for one not named. */
public final class FindRevision {

  private final Tables tables;

  FindRevision(Tables tables) {
    this.tables = tables;
  }

  /** All that are meant: of one year or all, of one number or all; the first one first. */
  public List<Revision> all(int year, int number) {
    List<Integer> years = year == 0 ? tables.revisions().years() : List.of(year);
    return years.stream()
        .flatMap(each -> tables.revisions().ofYear(each).stream())
        .filter(revision -> number == 0 || revision.number() == number)
        .toList();
  }

  /** The one that is meant: without a number the last that was published, or else the last. */
  public Optional<Revision> one(int year, int number) {
    List<Revision> all = all(year, number);
    return all.stream()
        .filter(revision -> revision.state() == Revision.State.PUBLISHED)
        .reduce((first, second) -> second)
        .or(() -> all.stream().reduce((first, second) -> second));
  }
}
