package vn.tonghop.matching.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.tonghop.definition.PlanDefinitions;
import vn.tonghop.matching.Cluster;
import vn.tonghop.matching.Linkage;
import vn.tonghop.matching.MatchingRules;

/** Groups follow from what đề án say, not from where they stand or who compares them. */
class ShuffledDuplicatesTest {

  private static final long SEED = 1001;
  private static final int SIZE = 400;
  private static final int SHUFFLES = 100;

  private final MatchingRules rules = PlanDefinitions.of2021().checks().matching();

  @Test
  void theGroupsAreTheSameInWhateverOrderFilesAndRowsComeAndWithAnyNumberOfThreads() {
    LabelledRows made = new LabelledRows(SEED);
    List<Labelled> rows = Stream.generate(made::next).limit(SIZE).toList();
    Map<Row, Integer> numbers = new IdentityHashMap<>();
    rows.forEach(row -> numbers.put(row.row(), numbers.size()));
    String first = groups(LabelledSet.shuffled(rows, 0), numbers, 1);
    assertThat(first).isNotEmpty();
    for (int shuffle = 1; shuffle < SHUFFLES; shuffle++) {
      assertThat(groups(LabelledSet.shuffled(rows, shuffle), numbers, 1 + shuffle % 4))
          .as("shuffle " + shuffle)
          .isEqualTo(first);
    }
  }

  /** Each group a line: the sets of its members, by the numbers of the rows. */
  private String groups(LabelledSet set, Map<Row, Integer> numbers, int threads) {
    Linkage linkage = new Linkage(rules);
    set.proposals().forEach(linkage::add);
    return linkage.clusters(threads).stream()
        .map(cluster -> group(cluster, set, numbers))
        .sorted()
        .collect(Collectors.joining("\n"));
  }

  private static String group(Cluster cluster, LabelledSet set, Map<Row, Integer> numbers) {
    return cluster.sames().stream()
        .map(
            same ->
                Arrays.toString(
                    same.stream()
                        .mapToInt(index -> numbers.get(set.rows().get(index).row()))
                        .sorted()
                        .toArray()))
        .sorted()
        .collect(Collectors.joining(" "));
  }
}
