package vn.tonghop.deduplication;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which members of a group are one đề án, and which differ: at first as they were compared, then by
 * what people said, one decision after another. A decision speaks of the members that it knew and
 * of no others, so it goes on to hold when another one comes, which is asked about by itself.
 */
final class Opinion {

  private static final Comparator<Said> LATER =
      Comparator.comparingInt(said -> said.decision().number());

  private final DuplicateGroup group;
  private final Map<String, Integer> places = new HashMap<>();
  private final Block[] blocks;

  /** The last decision by which a member was taken out of its block, to stand by itself. */
  private final @Nullable Said[] said;

  /** The last decision by which a member was made one with others. */
  private final @Nullable ReviewDecision[] joined;

  /**
   * A decision that says of its members how they stand to all that it knew.
   *
   * @param known their places
   */
  private record Said(ReviewDecision decision, BitSet known) {

    boolean separates() {
      return decision.verdict() == Verdict.SEPARATE;
    }
  }

  Opinion(DuplicateGroup group) {
    this.group = group;
    int size = group.members().size();
    List<String> names = group.names();
    Map<Integer, Block> sames = new HashMap<>();
    blocks = new Block[size];
    for (int place = 0; place < size; place++) {
      places.put(names.get(place), place);
      Block alone = new Block(place);
      blocks[place] = sames.computeIfAbsent(group.members().get(place).same(), any -> alone);
      blocks[place].join(alone);
    }
    said = new @Nullable Said[size];
    joined = new @Nullable ReviewDecision[size];
  }

  /** Follows the next decision, as far as it speaks of members that there are. */
  void add(ReviewDecision decision) {
    BitSet meant = places(decision.members());
    BitSet known = places(decision.known());
    if (decision.verdict() == Verdict.MERGE) {
      if (meant.cardinality() > 1) {
        merge(meant, decision);
      }
    } else if (!meant.isEmpty() && known.cardinality() > 1) {
      meant.stream().forEach(place -> takeOut(place, new Said(decision, known)));
      if (decision.verdict() == Verdict.KEEP) {
        meant.stream().forEach(this::putBack);
      }
    }
  }

  private BitSet places(List<String> names) {
    BitSet found = new BitSet();
    names.stream().map(places::get).filter(Objects::nonNull).forEach(found::set);
    return found;
  }

  private void merge(BitSet meant, ReviewDecision decision) {
    Block one = blocks[meant.nextSetBit(0)];
    meant.stream().forEach(place -> join(one, blocks[place]));
    if (one.isWithin(meant)) {
      one.chooseNone();
    }
    Integer stays = decision.stays() == null ? null : places.get(decision.stays());
    if (stays != null && blocks[stays] == one) {
      one.choose(stays);
    }
    one.places()
        .filter(place -> meant.get(place) || !isCertainCopy(place, one.head()))
        .filter(place -> meant.get(place) || joined[place] == null)
        .forEach(place -> joined[place] = decision);
  }

  private boolean isCertainCopy(int place, int other) {
    return group.members().get(place).same() == group.members().get(other).same();
  }

  private void join(Block one, Block other) {
    if (one != other) {
      one.join(other);
      other.places().forEach(place -> blocks[place] = one);
    }
  }

  private void takeOut(int place, Said why) {
    blocks[place].remove(place);
    blocks[place] = new Block(place);
    joined[place] = null;
    said[place] = why;
  }

  /** To the first of those that are certainly the same. */
  private void putBack(int place) {
    for (int mate = 0; mate < blocks.length; mate++) {
      if (mate != place && isCertainCopy(place, mate)) {
        join(blocks[mate], blocks[place]);
        return;
      }
    }
  }

  /** What is counted before anything else comes first: what a person said to stand by itself. */
  List<Block> blocks() {
    Set<Block> all = new LinkedHashSet<>(Arrays.asList(blocks));
    List<Block> ordered = new ArrayList<>();
    all.stream().filter(this::standsByItself).forEach(ordered::add);
    all.stream().filter(block -> !standsByItself(block)).forEach(ordered::add);
    return ordered;
  }

  private boolean standsByItself(Block block) {
    return block
        .places()
        .mapToObj(place -> said[place])
        .anyMatch(why -> why != null && why.separates());
  }

  /** Whether one may be the same as what is counted; null when it differs from all of that. */
  @Nullable Doubt doubt(Block block, List<Block> counted) {
    int of = Integer.MAX_VALUE;
    Said putOff = null;
    boolean open = false;
    for (Block other : counted) {
      Said last = said(block, other);
      if (last == null || !last.separates()) {
        of = Math.min(of, other.head());
        open |= last == null;
        putOff = last;
      }
    }
    if (of == Integer.MAX_VALUE) {
      return null;
    }
    return new Doubt(of, open || putOff == null ? null : putOff.decision());
  }

  /**
   * The last thing that was said of how one stands to another. That the other was put off is none:
   * it says nothing of those that were not meant.
   */
  private @Nullable Said said(Block one, Block other) {
    Stream<Said> own =
        knowing(one, other).filter(why -> why.separates() || why == said[one.head()]);
    return Stream.concat(own, knowing(other, one).filter(Said::separates)).max(LATER).orElse(null);
  }

  private Stream<Said> knowing(Block one, Block other) {
    return one.places()
        .mapToObj(place -> said[place])
        .filter(Objects::nonNull)
        .filter(why -> other.hasAny(why.known()));
  }

  /** By which decision a member is a copy of the one that its block begins with. */
  @Nullable ReviewDecision joinedBy(int place) {
    return joined[place];
  }

  /**
   * By which decision a block is counted: as one with others, as something by itself, or since the
   * last of those that are compared with it were.
   */
  @Nullable ReviewDecision countedBy(Block block) {
    ReviewDecision one = block.isAlone() ? null : joined[block.head()];
    Said own = said[block.head()];
    if (one != null || own != null) {
      return one != null ? one : own.decision();
    }
    return new LinkedHashSet<>(Arrays.asList(blocks))
        .stream()
            .filter(other -> other != block)
            .map(other -> said(block, other))
            .filter(Objects::nonNull)
            .max(LATER)
            .map(Said::decision)
            .orElse(null);
  }
}
