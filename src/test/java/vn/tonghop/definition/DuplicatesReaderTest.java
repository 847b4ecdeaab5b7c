package vn.tonghop.definition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DuplicatesReaderTest {

  @Test
  void whatIsDoubtfulIsHeldUnlessTheDefinitionSaysOtherwise() throws DefinitionException {
    assertThat(SmallPlan.valid().read().checks().doubtful()).isEqualTo(Doubtful.HOLD);
    assertThat(plan("duplicates:\n  doubtful: hold\n").read().checks().doubtful())
        .isEqualTo(Doubtful.HOLD);
    assertThat(plan("duplicates:\n  doubtful: count\n").read().checks().doubtful())
        .isEqualTo(Doubtful.COUNT);
  }

  @Test
  void anotherWordIsRefused() {
    assertThat(plan("duplicates:\n  doubtful: merge\n").complaint())
        .contains("line 53", "duplicates.doubtful", "hold, count");
    assertThat(plan("duplicates:\n  certain: hold\n").complaint())
        .contains("line 53", "unknown key \"certain\"", "doubtful");
  }

  private static SmallPlan plan(String more) {
    return SmallPlan.ofPlan(SmallPlan.PLAN + more);
  }
}
