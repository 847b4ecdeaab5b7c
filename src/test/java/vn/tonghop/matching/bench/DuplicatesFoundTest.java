package vn.tonghop.matching.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.tonghop.definition.PlanDefinitions;
import vn.tonghop.matching.Linkage;
import vn.tonghop.matching.MatchingRules;
import vn.tonghop.matching.bench.Found.Verdict;

/** What {@code src/bench/duplicates.sh} measures, on fewer đề án, with a seed none was tuned by. */
class DuplicatesFoundTest {

  private static final long SEED = 1000;
  private static final int SIZE = 3000;

  private static final Set<Corruption> LETTERS =
      EnumSet.of(
          Corruption.NONE,
          Corruption.TONE_PLACEMENT,
          Corruption.WITHOUT_DIACRITICS,
          Corruption.DECOMPOSED,
          Corruption.TCVN3,
          Corruption.VNI,
          Corruption.OTHER_UNIT);

  private static LabelledSet set;
  private static Linkage linkage;
  private static Measures measures;

  @BeforeAll
  static void link() {
    set = LabelledSet.of(SEED, SIZE);
    MatchingRules rules = PlanDefinitions.of2021().checks().matching();
    linkage = new Linkage(rules, World.KNOWN.submitters(), 1);
    set.proposals().forEach(linkage::add);
    measures = new Measures(set.rows(), Found.of(linkage.clusters(2), SIZE));
  }

  @Test
  void whatIsCalledCertainIsTheSame() {
    assertThat(measures.precision()).isGreaterThanOrEqualTo(0.995);
  }

  @Test
  void whatIsTheSameIsFoundOrAskedAbout() {
    assertThat(measures.recall()).isGreaterThanOrEqualTo(0.98);
  }

  @Test
  void fewAreAskedAbout() {
    assertThat(measures.doubtful()).isLessThanOrEqualTo(0.02);
  }

  @Test
  void theScoreAloneTellsThemApart() {
    int pairs = measures.truePairs().all();
    assertThat(new Compared(linkage, set.rows()).best(pairs).f1()).isGreaterThanOrEqualTo(0.97);
  }

  @Test
  void everyKindOfCorruptionAndOfLookalikeIsThere() {
    assertThat(measures.byCorruption().keySet()).containsAll(often(Corruption.values()));
    assertThat(measures.byLookalike().keySet()).containsAll(often(Lookalike.values()));
  }

  private static List<Corruption> often(Corruption[] kinds) {
    return Stream.of(kinds).filter(kind -> kind.often() == Often.OFTEN).toList();
  }

  private static List<Lookalike> often(Lookalike[] kinds) {
    return Stream.of(kinds).filter(kind -> kind.often() == Often.OFTEN).toList();
  }

  @Test
  void lettersWrittenOtherwiseAreNeverMissed() {
    Map<Corruption, Integer> missed =
        measures.byCorruption().entrySet().stream()
            .filter(entry -> LETTERS.contains(entry.getKey()))
            .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().of(Verdict.DIFFERENT)));
    assertThat(missed.values()).containsOnly(0);
  }
}
