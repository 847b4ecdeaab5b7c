package vn.tonghop.operations;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tonghop.deduplication.DecisionHistory;
import vn.tonghop.deduplication.DuplicateCounts;
import vn.tonghop.deduplication.DuplicateGroup;
import vn.tonghop.deduplication.ReviewDecision;
import vn.tonghop.deduplication.SettledGroup;
import vn.tonghop.deduplication.Settlement;
import vn.tonghop.deduplication.WaitingReviews;
import vn.tonghop.definition.Doubtful;
import vn.tonghop.pipeline.Tables;
import vn.tonghop.revision.Revision;

/**
 * The groups of a revision as they would be settled by what counts now, which may be more than what
 * it was made by.
 */
final class SettledNow {

  private final Tables tables;
  private final Revision revision;
  private final Doubtful doubtful;
  private final DecisionHistory history;
  private final List<ReviewDecision> counting;
  private final Settlement settlement;

  SettledNow(Tables tables, Revision revision) {
    this.tables = tables;
    this.revision = revision;
    this.history = tables.reviewDecisions().upTo(revision.year());
    this.counting = history.counting();
    this.doubtful = counting.isEmpty() ? Doubtful.HOLD : doubtful();
    this.settlement = new Settlement(doubtful, counting);
  }

  private Doubtful doubtful() {
    return FrozenDefinition.readable(revision, tables)
        .map(definition -> definition.checks().doubtful())
        .orElse(Doubtful.HOLD);
  }

  /** All that people decided, whether it counts still or not. */
  DecisionHistory history() {
    return history;
  }

  SettledGroup of(SettledGroup group) {
    return settlement.settle(group.group());
  }

  /** The same after one more decision. */
  SettledGroup of(SettledGroup group, ReviewDecision next) {
    Collection<ReviewDecision> all = Stream.concat(counting.stream(), Stream.of(next)).toList();
    return new Settlement(doubtful, new DecisionHistory(all).counting()).settle(group.group());
  }

  /** What is to be done; only groups are settled anew of which something was decided since. */
  WaitingReviews waiting() {
    DuplicateCounts counts = tables.duplicateCounts().of(revision.id());
    int open = counts.open();
    int decided = 0;
    for (SettledGroup group : tables.duplicates().saying(revision.id(), decidedSince())) {
      SettledGroup now = of(group);
      open += Boolean.compare(now.isOpen(), group.isOpen());
      decided += now.members().equals(group.members()) ? 0 : 1;
    }
    return new WaitingReviews(open, decided, counts.held(), counts.putOff());
  }

  /** What members said of whom something was decided that the revision does not know, or knew. */
  private Set<String> decidedSince() {
    List<ReviewDecision> frozen = tables.reviewDecisions().ofRevision(revision.id());
    return Stream.concat(
            counting.stream().filter(decision -> !frozen.contains(decision)),
            frozen.stream().filter(decision -> !counting.contains(decision)))
        .flatMap(decision -> DuplicateGroup.contents(decision.known()).stream())
        .collect(Collectors.toSet());
  }
}
