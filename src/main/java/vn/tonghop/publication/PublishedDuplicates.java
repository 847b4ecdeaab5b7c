package vn.tonghop.publication;

import java.util.List;
import vn.tonghop.deduplication.DuplicateCounts;
import vn.tonghop.deduplication.SettledGroup;

/**
 * What was sent more than once, or may have been, as far as a person reads it.
 *
 * @param counts how many groups there are
 * @param listed those about which somebody has to decide, then the other doubtful ones, then those
 *     that are certain; of very many only the first
 */
public record PublishedDuplicates(DuplicateCounts counts, List<SettledGroup> listed) {

  /** More than these nobody reads in a workbook; the decision log has them all. */
  public static final int MOST_LISTED = 5_000;

  /** Nothing was sent twice. */
  public static final PublishedDuplicates NONE =
      new PublishedDuplicates(DuplicateCounts.NONE, List.of());

  public PublishedDuplicates {
    listed = List.copyOf(listed);
  }

  /** How many there are beside those that are listed. */
  public int unlisted() {
    return counts.groups() - listed.size();
  }
}
