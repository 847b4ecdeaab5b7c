package vn.tonghop.matching.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** What the benchmark of duplicates is made of. */
class LabelledRowsTest {

  private static final int SIZE = 6000;
  private static final List<Labelled> ROWS = rows(1000);

  private static List<Labelled> rows(long seed) {
    LabelledRows rows = new LabelledRows(seed);
    return Stream.generate(rows::next).limit(SIZE).toList();
  }

  @Test
  void aSeedMakesTheSameRowsAgainAndAnotherSeedOthers() {
    List<String> texts = ROWS.stream().map(LabelledRowsTest::said).toList();
    assertThat(rows(1000).stream().map(LabelledRowsTest::said)).isEqualTo(texts);
    assertThat(rows(1001).stream().map(LabelledRowsTest::said)).isNotEqualTo(texts);
  }

  /** Else the label would be wrong: nobody could tell them apart. */
  @Test
  void noTwoThatAreDifferentSayTheSame() {
    Map<String, Integer> clusters = new HashMap<>();
    for (Labelled row : ROWS) {
      clusters.putIfAbsent(said(row), row.cluster());
      assertThat(clusters).containsEntry(said(row), row.cluster());
    }
  }

  @Test
  void theSharesAreAsPlansHaveThem() {
    Map<Integer, Integer> sizes = new HashMap<>();
    ROWS.forEach(row -> sizes.merge(row.cluster(), 1, Integer::sum));
    int clustered = sizes.values().stream().filter(size -> size > 1).mapToInt(i -> i).sum();
    long alike = ROWS.stream().filter(row -> row.family() >= 0).count();
    assertThat(100.0 * clustered / SIZE).isCloseTo(12, Offset.offset(0.5));
    assertThat(100.0 * alike / SIZE).isCloseTo(20, Offset.offset(1.0));
    assertThat(sizes.values()).allMatch(size -> size <= 6);
  }

  @Test
  void everyRareKindHasItsTurn() {
    List<Lookalike> kinds = List.of(Lookalike.values());
    assertThat(
            IntStream.range(0, 1000)
                .mapToObj(turn -> Often.turn(turn, kinds, Lookalike::often))
                .distinct())
        .containsExactlyInAnyOrderElementsOf(kinds);
  }

  private static String said(Labelled row) {
    return PrintRows.said(row.row());
  }
}
