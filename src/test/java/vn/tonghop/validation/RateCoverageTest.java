package vn.tonghop.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tonghop.proposal.Proposals.proposal;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tonghop.definition.PlanDefinition;
import vn.tonghop.definition.PlanDefinitions;
import vn.tonghop.plan.Consolidation;
import vn.tonghop.plan.PlanItem;

class RateCoverageTest {

  private static final PlanDefinition PLAN = PlanDefinitions.of2021();

  @Test
  void namesWhatWasComparedWithNothing() {
    assertThat(
            RateCoverage.withoutRate(
                new Consolidation(PLAN)
                    .of(
                        List.of(
                            proposal().build(),
                            proposal().inRow(13).named("Tập huấn khuyến công").build(),
                            proposal().inRow(14).named("Xây dựng thương hiệu").build(),
                            proposal().inRow(15).named("Tập huấn").awaitingFunding().build())),
                PLAN))
        .extracting(PlanItem::number)
        .containsExactly("2.2", "2.3");
  }
}
