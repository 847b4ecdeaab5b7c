package vn.tonghop.matching.bench;

import java.io.PrintStream;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tonghop.matching.Cluster;
import vn.tonghop.matching.Linkage;
import vn.tonghop.matching.MatchingRules;

/** The same rows in other files and another order, compared by another number of threads. */
final class Shuffles {

  private static final int MOST_THREADS = 4;

  private final MatchingRules rules;
  private final List<Labelled> rows;

  /** By which a row is known wherever it stands. */
  private final Map<Row, Integer> numbers = new IdentityHashMap<>();

  Shuffles(MatchingRules rules, long seed, int size) {
    this.rules = rules;
    LabelledRows made = new LabelledRows(seed);
    rows = Stream.generate(made::next).limit(size).toList();
    rows.forEach(row -> numbers.put(row.row(), numbers.size()));
  }

  /** The groups that are found in that order: of each the sets of its members by their numbers. */
  Set<String> groups(int shuffle) {
    LabelledSet set = LabelledSet.shuffled(rows, shuffle);
    Linkage linkage = new Linkage(rules, World.KNOWN.submitters(), 1 + shuffle % MOST_THREADS);
    set.proposals().forEach(linkage::add);
    return linkage.clusters(1 + shuffle % MOST_THREADS).stream()
        .map(cluster -> group(cluster, set))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Groups that are only in one of the two, and what their members say. */
  void printDifference(Set<String> one, Set<String> other, PrintStream out) {
    Set<String> differing = new TreeSet<>(one);
    differing.addAll(other);
    differing.removeIf(group -> one.contains(group) && other.contains(group));
    Set<Integer> members = new TreeSet<>();
    for (String group : differing) {
      out.println((one.contains(group) ? "before " : "now ") + group);
      Stream.of(group.split("\\D+"))
          .filter(number -> !number.isEmpty())
          .forEach(number -> members.add(Integer.parseInt(number)));
    }
    members.forEach(number -> out.println(number + PrintRows.text(rows.get(number).row())));
  }

  private String group(Cluster cluster, LabelledSet set) {
    return cluster.sames().stream()
        .map(same -> same.stream().map(index -> number(set, index)).sorted().toList().toString())
        .sorted()
        .collect(Collectors.joining(" "));
  }

  private int number(LabelledSet set, int index) {
    return Objects.requireNonNull(numbers.get(set.rows().get(index).row()));
  }
}
