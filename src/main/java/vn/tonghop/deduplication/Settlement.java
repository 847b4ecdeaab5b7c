package vn.tonghop.deduplication;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tonghop.definition.Doubtful;

/**
 * Says what becomes of the đề án of a group. Those that are the same, certainly or by what a person
 * said, are counted once. Of several that may be the same one is counted, and the others as the
 * definition has it, until a person decides.
 */
public final class Settlement {

  private final Standing inDoubt;
  private final DecisionHistory decisions;

  /**
   * @param doubtful what the definition has done with what may be the same
   * @param decisions those that count
   */
  public Settlement(Doubtful doubtful, Collection<ReviewDecision> decisions) {
    this.inDoubt = doubtful == Doubtful.HOLD ? Standing.HELD : Standing.COUNTED_IN_DOUBT;
    this.decisions = new DecisionHistory(decisions);
  }

  public SettledGroup settle(DuplicateGroup group) {
    Opinion opinion = new Opinion(group);
    decisions.touching(group).forEach(opinion::add);
    SettledMember[] settled = new SettledMember[group.members().size()];
    List<Block> counted = new ArrayList<>();
    for (Block block : opinion.blocks()) {
      Doubt doubt = opinion.doubt(block, counted);
      if (doubt == null) {
        counted.add(block);
      }
      for (int place : block.places().toArray()) {
        settled[place] = member(group, opinion, block, doubt, place);
      }
    }
    return new SettledGroup(group.key(), group.isCertain(), List.of(settled));
  }

  private SettledMember member(
      DuplicateGroup group, Opinion opinion, Block block, @Nullable Doubt doubt, int place) {
    GroupMember member = group.members().get(place);
    if (place != block.head()) {
      return new SettledMember(member, Standing.DUPLICATE, block.head(), opinion.joinedBy(place));
    }
    return doubt == null
        ? new SettledMember(member, Standing.COUNTED, place, opinion.countedBy(block))
        : new SettledMember(member, inDoubt, doubt.of(), doubt.putOff());
  }
}
