package vn.tonghop.operations;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tonghop.pipeline.Tables;
import vn.tonghop.revision.Revision;

/** Finds the revisions that somebody means. A year or number of null is one that is not named. */
public final class FindRevision {

  private final Tables tables;

  FindRevision(Tables tables) {
    this.tables = tables;
  }

  /** All that are meant: of one year or all, of one number or all; the first one first. */
  public List<Revision> all(@Nullable Integer year, @Nullable Integer number) {
    List<Integer> years = year == null ? tables.revisions().years() : List.of(year);
    return years.stream()
        .flatMap(each -> tables.revisions().ofYear(each).stream())
        .filter(revision -> number == null || revision.number() == number)
        .toList();
  }

  /** The one that is meant: without a number the last that was published, or else the last. */
  public Optional<Revision> one(int year, @Nullable Integer number) {
    List<Revision> all = all(year, number);
    return all.stream()
        .filter(revision -> revision.state() == Revision.State.PUBLISHED)
        .reduce((first, second) -> second)
        .or(() -> all.stream().reduce((first, second) -> second));
  }
}
