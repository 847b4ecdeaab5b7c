package vn.tonghop.operations;

import java.util.List;
import vn.tonghop.audit.SealedEntry;
import vn.tonghop.deduplication.Copy;
import vn.tonghop.finding.Finding;
import vn.tonghop.proposal.Proposal;
import vn.tonghop.revision.Revision;

/**
 * Where an item of the appendix comes from, and how it got there.
 *
 * @param revision in whose appendix it stands
 * @param section number of its section, for instance "II"
 * @param number as printed, for instance "1.2"
 * @param proposal the đề án, with file, sheet, row and the columns of its fields
 * @param sha256 of the file
 * @param findings about its row, and about its sheet and file as a whole
 * @param copies what is, or may be, the same and is not counted
 * @param decisions about it and about its file, in the order of the log
 */
public record ItemTrace(
    Revision revision,
    String section,
    String number,
    Proposal proposal,
    String sha256,
    List<Finding> findings,
    List<Copy> copies,
    List<SealedEntry> decisions) {

  /** The number that no other item has, for instance "II/1.2". */
  public String place() {
    return section + "/" + number;
  }
}
