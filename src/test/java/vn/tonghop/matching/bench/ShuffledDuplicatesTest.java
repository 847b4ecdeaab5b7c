package vn.tonghop.matching.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.tonghop.definition.PlanDefinitions;

/** Groups follow from what đề án say, not from where they stand or who compares them. */
class ShuffledDuplicatesTest {

  private static final int SHUFFLES = 100;

  @Test
  void theGroupsAreTheSameInWhateverOrderFilesAndRowsComeAndWithAnyNumberOfThreads() {
    Shuffles shuffles = new Shuffles(PlanDefinitions.of2021().checks().matching(), 1001, 200);
    Set<String> first = shuffles.groups(0);
    assertThat(first).isNotEmpty();
    for (int shuffle = 1; shuffle < SHUFFLES; shuffle++) {
      assertThat(shuffles.groups(shuffle)).as("shuffle " + shuffle).isEqualTo(first);
    }
  }
}
