package vn.tonghop.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Until when a submitter may send what it has corrected. */
class CorrectByTest {

  private static SmallPlan with(String day) {
    return SmallPlan.valid()
        .with("  deadline: 2021-03-31\n", "  deadline: 2021-03-31\n  correct-by: " + day + "\n");
  }

  @Test
  void isTheDeadlineUnlessItIsWritten() throws DefinitionException {
    assertThat(SmallPlan.valid().read().submissions().correctBy())
        .isEqualTo(LocalDate.of(2021, 3, 31));
    assertThat(with("2021-04-15").read().submissions().correctBy())
        .isEqualTo(LocalDate.of(2021, 4, 15));
    assertThat(with("2021-03-31").read().submissions().correctBy())
        .isEqualTo(LocalDate.of(2021, 3, 31));
  }

  @Test
  void isNotBeforeTheDeadline() {
    assertThat(with("2021-03-30").complaint())
        .isEqualTo(
            "plan.yml, line 9: submissions.correct-by (2021-03-30) is before submissions.deadline"
                + " (2021-03-31): nobody has to correct before he has to send");
  }
}
