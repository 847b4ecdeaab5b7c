package vn.tonghop.matching.bench;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Rows without end, case after case: 12 of 100 belong to clusters of two to six that are the same
 * đề án, 20 to families of lookalikes, of which a few have copies too. The same seed makes the same
 * rows.
 */
final class LabelledRows implements Iterator<Labelled> {

  private static final int CLUSTERED = 12;
  private static final int ALIKE = 20;

  /** How many copies there are of what is sent again and again. */
  private static final int MANY = 6;

  /** What leaves a lookalike as distinct from the others of its family as it was. */
  private static final List<Corruption> HARMLESS =
      List.of(
          Corruption.NONE,
          Corruption.TONE_PLACEMENT,
          Corruption.DECOMPOSED,
          Corruption.TCVN3,
          Corruption.VNI,
          Corruption.ABBREVIATED,
          Corruption.OTHER_UNIT,
          Corruption.MONTHS_MOVED);

  private final long seed;
  private final Schemes schemes;
  private final Lookalikes lookalikes;
  private final Copies copies;
  private final Deque<Labelled> ready = new ArrayDeque<>();
  private long cases;
  private int clusters;
  private int families;
  private long made;
  private long clustered;
  private long alike;

  LabelledRows(long seed) {
    this.seed = seed;
    schemes = new Schemes(World.KNOWN, seed);
    lookalikes = new Lookalikes(schemes);
    copies = new Copies(World.KNOWN, schemes.firms());
  }

  @Override
  public boolean hasNext() {
    return true;
  }

  @Override
  public Labelled next() {
    while (ready.isEmpty()) {
      makeCase(new Chance(seed, cases++));
    }
    return ready.remove();
  }

  private void makeCase(Chance chance) {
    if (clustered * 100 < made * CLUSTERED) {
      cluster(chance);
    } else if (alike * 100 < made * ALIKE) {
      family(chance);
    } else {
      add(Copies.received(Wording.of(schemes.any(chance))), clusters++, Set.of(), null, -1);
    }
  }

  private void cluster(Chance chance) {
    Scheme scheme = schemes.any(chance);
    int dice = chance.below(100);
    int size = dice < 75 ? 2 : dice < 93 ? 3 : 4;
    boolean forFirm = scheme.firm() != null;
    List<Set<Corruption>> kinds = new ArrayList<>();
    Set<Corruption> coming = EnumSet.noneOf(Corruption.class);
    for (int copy = 1; copy < size; copy++) {
      Set<Corruption> drawn = drawn(forFirm, coming, chance);
      size = drawn.contains(Corruption.MANY) ? MANY : size;
      kinds.add(coming.contains(Corruption.MANY) ? EnumSet.of(Corruption.MANY) : drawn);
      coming.addAll(kinds.get(kinds.size() - 1));
    }
    Scheme original = copies.original(fitting(scheme, coming, chance), coming);
    int cluster = clusters++;
    clustered += size;
    Row first = Wording.of(original);
    if (coming.contains(Corruption.SPLIT)) {
      Copies.firstPart(first, chance);
    }
    add(Copies.received(first), cluster, Set.of(), null, -1);
    for (Set<Corruption> drawn : kinds) {
      add(copies.copy(original, drawn, chance), cluster, drawn, null, -1);
    }
  }

  /** What they can befall. */
  private Scheme fitting(Scheme scheme, Set<Corruption> coming, Chance chance) {
    if (coming.stream().anyMatch(Corruption::isOfCompany)) {
      return schemes.forFirm(Schemes.firmKind(chance), schemes.firms().company(chance), chance);
    }
    if (coming.contains(Corruption.COMMON_NAME)) {
      String person = Firms.common(chance);
      Firm firm = schemes.firms().household(chance);
      Firm common = firm.called(person, firm.taxCode(), person);
      Scheme bare = schemes.forFirm(Kind.MACHINERY, common, chance);
      return bare.put(
          bare.manner()
              .worded(FirmFamilies.BARE_WORDING)
              .naming(false, true)
              .placed(Manner.Mention.WITH_BENEFICIARY));
    }
    return scheme;
  }

  /** A firm of two sites must be told by its tax code or its head in every copy. */
  private Set<Corruption> drawn(boolean forFirm, Set<Corruption> others, Chance chance) {
    Set<Corruption> drawn = copies.draw(forFirm, chance);
    boolean unknowable =
        (drawn.contains(Corruption.ONLY_IN_NAME) && others.contains(Corruption.TWO_SITES))
            || (drawn.contains(Corruption.TWO_SITES) && others.contains(Corruption.ONLY_IN_NAME));
    return unknowable ? EnumSet.of(Corruption.MISPRINTED) : drawn;
  }

  private void family(Chance chance) {
    Lookalike kind = Often.turn(families++, List.of(Lookalike.values()), Lookalike::often);
    int family = clusters;
    for (Scheme scheme : lookalikes.family(kind, chance)) {
      int cluster = clusters++;
      alike++;
      add(Copies.received(Wording.of(scheme)), cluster, Set.of(), kind, family);
      if (chance.percent(4)) {
        Set<Corruption> harmless = EnumSet.of(chance.oneOf(HARMLESS));
        clustered += 2;
        add(copies.copy(scheme, harmless, chance), cluster, harmless, kind, family);
      }
    }
  }

  private void add(
      Row row, int cluster, Set<Corruption> kinds, @Nullable Lookalike kind, int family) {
    made++;
    ready.add(new Labelled(row, cluster, kinds, kind, family));
  }
}
