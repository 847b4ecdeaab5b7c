package vn.tonghop.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tonghop.proposal.Proposals.proposal;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tonghop.definition.PlanDefinitions;
import vn.tonghop.plan.Consolidation;

class NamedAgainTest {

  @Test
  void beneficiariesOfSeveralItemsAreFoundInWhateverSpelling() {
    List<String> names =
        List.of("Cty TNHH Gỗ Tân Hòa", "HTX Phú Hòa", "CÔNG TY TNHH gỗ Tân Hoà", "HTX Phú Hoá");
    assertThat(
            NamedAgain.in(
                    new Consolidation(PlanDefinitions.of2021())
                        .of(
                            names.stream()
                                .map(
                                    name ->
                                        proposal()
                                            .inRow(names.indexOf(name) + 1)
                                            .ofProgramme("1")
                                            .benefiting(name)
                                            .build())
                                .toList()))
                .stream()
                .boxed())
        .containsExactly(0, 2);
  }
}
