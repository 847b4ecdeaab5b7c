package vn.tonghop.matching.bench;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Random;
import java.util.random.RandomGenerator;
import vn.tonghop.proposal.Origin;
import vn.tonghop.proposal.Proposal;

/** Realistic đề án without end, of which a given share is sent again by somebody else. */
public final class MadeSchemes {

  private static final Origin NOWHERE = new Origin(1, 1, 1);
  private static final int REMEMBERED = 1000;

  private final LabelledRows rows;
  private final RandomGenerator chance;
  private final int duplicatesInThousand;
  private final Deque<Proposal> earlier = new ArrayDeque<>();

  /**
   * @param duplicatesInThousand how many of a thousand đề án are a copy of one long before
   */
  public MadeSchemes(long seed, int duplicatesInThousand) {
    rows = new LabelledRows(seed);
    chance = new Random(seed);
    this.duplicatesInThousand = duplicatesInThousand;
  }

  public Proposal next() {
    if (earlier.size() == REMEMBERED && chance.nextInt(1000) < duplicatesInThousand) {
      return earlier.remove();
    }
    Proposal next = another();
    if (earlier.size() == REMEMBERED) {
      earlier.remove();
    }
    earlier.add(next);
    return next;
  }

  /** One that is no copy of another. */
  private Proposal another() {
    Labelled labelled = rows.next();
    while (labelled.isCopy()) {
      labelled = rows.next();
    }
    return labelled.row().at(NOWHERE, "");
  }
}
