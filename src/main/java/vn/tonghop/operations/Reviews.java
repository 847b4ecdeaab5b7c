package vn.tonghop.operations;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tonghop.audit.NamedFolders;
import vn.tonghop.deduplication.DuplicateCounts;
import vn.tonghop.deduplication.WaitingReviews;
import vn.tonghop.revision.Revision;

/**
 * The groups of duplicates of a year.
 *
 * @param revision in which they were found: the last that came so far
 * @param counts how many that has
 * @param waiting what is to be done about them now
 * @param listed those that were asked for, the open ones first
 * @param submitters names by their codes
 * @param folders with which the revision was asked for; null when nothing says so
 */
public record Reviews(
    Revision revision,
    DuplicateCounts counts,
    WaitingReviews waiting,
    List<Review> listed,
    Map<String, String> submitters,
    @Nullable NamedFolders folders) {

  public Reviews {
    listed = List.copyOf(listed);
    submitters = Map.copyOf(submitters);
  }

  Reviews onlyOpen() {
    List<Review> open = listed.stream().filter(Review::isOpen).toList();
    return new Reviews(revision, counts, waiting, open, submitters, folders);
  }
}
