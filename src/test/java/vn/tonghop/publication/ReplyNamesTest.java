package vn.tonghop.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tonghop.definition.AlteredPlan;
import vn.tonghop.definition.PlanDefinition;
import vn.tonghop.definition.PlanDefinitions;
import vn.tonghop.proposal.Submitter;

class ReplyNamesTest {

  private static Submitter called(String code) {
    return new Submitter(
        code, "Đơn vị " + code, Submitter.Level.DISTRICT, List.of(), null, null, true);
  }

  @Test
  void areMadeOfTheCodeAndNobodyElseHasThem() {
    Submitter one = called("t1");
    Submitter other = called("T1-2");
    PlanDefinition plan =
        AlteredPlan.like(PlanDefinitions.of2021()).of(List.of(one, other)).definition();
    ReplyNames names = new ReplyNames(plan);

    assertThat(names.first(one)).isEqualTo("feedback/t1.xlsx");
    assertThat(names.further(one, 2)).containsExactly("feedback/t1-3.xlsx", "feedback/t1-4.xlsx");
    assertThat(names.all(one, 1))
        .containsExactly("feedback/t1.xlsx", "feedback/t1-3.xlsx", "feedback/t1-3.xls");
    assertThat(names.further(other, 1)).containsExactly("feedback/T1-2-2.xlsx");
  }
}
