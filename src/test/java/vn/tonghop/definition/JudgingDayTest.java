package vn.tonghop.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The law of which day decides. */
class JudgingDayTest {

  @Test
  void theDayThatIsNamedElseThatOfThePlanElseTheDeadline() throws DefinitionException {
    SmallPlan open = SmallPlan.valid();
    SmallPlan issued = open.with("  label: Phụ lục\n", "  label: Phụ lục\n  document-date: 2021-05-10\n");
    SmallPlan named = SmallPlan.ofPlan(issued.plan() + "decided-on: 2021-05-07\n");
    assertThat(open.read().judgedOn()).isEqualTo(LocalDate.of(2021, 3, 31));
    assertThat(issued.read().judgedOn()).isEqualTo(LocalDate.of(2021, 5, 10));
    assertThat(named.read().judgedOn()).isEqualTo(LocalDate.of(2021, 5, 7));
  }

  @Test
  void ofTheSamples() {
    assertThat(PlanDefinitions.of2018().judgedOn()).isEqualTo(LocalDate.of(2018, 3, 31));
    assertThat(PlanDefinitions.of2021().judgedOn()).isEqualTo(LocalDate.of(2021, 5, 10));
  }
}
