package vn.tonghop.deduplication;

import java.util.List;
import vn.tonghop.matching.Cluster;
import vn.tonghop.matching.Score;
import vn.tonghop.proposal.Proposal;

/** Finds which đề án belong together, among those that are shown to it one by one. */
public interface CopySearch {

  /** The next one, in the order of origin; the how-manyth it is, from 0, is its index. */
  void add(Proposal proposal);

  /** What belongs together, of all that were added; each by its indexes. */
  List<Cluster> clusters();

  /** How much speaks for two of them being the same. */
  Score score(int one, int other);

  /** By what it tells, with a version, for the decision log. */
  String rule();
}
